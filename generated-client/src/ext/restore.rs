//! A backup into a new service.

use std::fmt::Display;

use serde_json::json;

use crate::backups::BackupStatus;
use crate::backups::operations::GetBackup;
use crate::ext::copied::lost;
use crate::ext::services::CreatedService;
use crate::ext::wait::WaitOptions;
use crate::runtime::{Error, Operation, RawResponse};
use crate::services::operations::GetService;
use crate::services::{AutoscalingMode, Service, ServicePostRequest, Services};

/// The members of a service that are copied.
const COPIED: [&str; 12] = [
    "provider",
    "region",
    "ipAccessList",
    "autoscalingMode",
    "minReplicaMemoryGb",
    "maxReplicaMemoryGb",
    "numReplicas",
    "minReplicas",
    "maxReplicas",
    "idleScaling",
    "idleTimeoutMinutes",
    "tags",
];

impl Services {
    /// Restores a backup of a service into a new service, and waits until that runs.
    ///
    /// The new service has this name; provider, region, IP list, size, idling and tags are those of the old one, which has to be
    /// there still. `change` may set what is to be different. What is copied is read strictly: where an entry of the IP list is
    /// not as specified, nothing is created, as the new service could be open to more.
    ///
    /// # Errors
    /// Those of the API and of [`create_and_wait`](Self::create_and_wait); a backup that is not done.
    pub async fn restore_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        backup_id: impl Display,
        name: impl Into<String>,
        change: impl FnOnce(ServicePostRequest) -> ServicePostRequest,
        options: WaitOptions,
    ) -> Result<CreatedService, Error> {
        let (organization_id, service_id) = (organization_id.to_string(), service_id.to_string());
        let backup_id = backup_id.to_string();
        let service = self.get(&organization_id, &service_id);
        let backup =
            service.client().backups().get(&organization_id, &service_id, &backup_id).strict(false).send_raw().await?;
        if backup.value.status != Some(BackupStatus::Done) {
            let status = backup.value.status.as_ref().map_or("not known", BackupStatus::as_str);
            let message = format!("the backup is not done, and nothing was created: its status is {status}");
            return Err(Error::unexpected(GetBackup::INFO, &message, &backup));
        }
        let request = like(&service.strict(false).send_raw().await?, name.into())?;
        self.create_and_wait(&organization_id, change(request.backup_id(backup_id)), options).await
    }
}

/// A request for a service of the same kind, or what of the old service cannot be copied.
fn like(old: &RawResponse<Service>, name: String) -> Result<ServicePostRequest, Error> {
    let uncopied = |why: &str| {
        let message = format!("the service cannot be copied, and nothing was created: {why}");
        Error::unexpected(GetService::INFO, &message, old)
    };
    if let Some(warning) = lost(old, &COPIED) {
        return Err(uncopied(&format!("it is not as specified: {warning}")));
    }
    let service = &old.value;
    let (Some(provider), Some(region), Some(list)) = (&service.provider, &service.region, &service.ip_access_list)
    else {
        return Err(uncopied("it has no provider, no region or no IP list"));
    };
    if list.iter().any(|entry| entry.source.as_deref().is_none_or(str::is_empty)) {
        return Err(uncopied("an entry of its IP list has no source"));
    }
    // As JSON: a field that the API begins to require is an error here, and does not keep this crate from being built.
    let required = json!({ "ipAccessList": list, "name": name, "provider": provider, "region": region });
    let mut request: ServicePostRequest = serde_json::from_value(required)
        .map_err(|error| uncopied(&format!("a request needs more than it has: {error}")))?;
    request.autoscaling_mode = service.autoscaling_mode.clone();
    request.min_replica_memory_gb = service.min_replica_memory_gb;
    request.max_replica_memory_gb = service.max_replica_memory_gb;
    // The API takes either a number of replicas or a span.
    if service.autoscaling_mode == Some(AutoscalingMode::Horizontal) {
        (request.min_replicas, request.max_replicas) = (service.min_replicas, service.max_replicas);
    } else {
        request.num_replicas = service.num_replicas;
    }
    request.idle_scaling = service.idle_scaling;
    request.idle_timeout_minutes = service.idle_timeout_minutes;
    request.tags = service.tags.clone();
    Ok(request)
}
