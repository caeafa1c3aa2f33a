//! A service of one size into one of another.

use std::fmt::Display;

use crate::ext::services::{DEAD, state};
use crate::ext::wait::{WaitOptions, wait_for};
use crate::runtime::{Error, Step, Wait};
use crate::services::{Service, ServiceReplicaScalingPatchRequest, Services};

/// The states in which a service has the size that it says.
const STEADY: [&str; 3] = ["running", "idle", "stopped"];

impl Services {
    /// Sets the size of the replicas and their number, and waits until the service says that it has them and is steady again.
    ///
    /// # Errors
    /// Those of [`update_replica_scaling`](Self::update_replica_scaling), and of the wait.
    pub async fn scale_and_wait(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceReplicaScalingPatchRequest,
        options: WaitOptions,
    ) -> Result<Service, Error> {
        let (organization_id, service_id) = (organization_id.to_string(), service_id.to_string());
        self.update_replica_scaling(&organization_id, &service_id, body.clone()).await?;
        let wait = Wait::new(self.get(&organization_id, &service_id), move |answer| {
            let service = answer?;
            let seen = state(&service).unwrap_or("no state").to_owned();
            Ok(match unmet(&body, &service) {
                _ if DEAD.contains(&seen.as_str()) => Step::Hopeless(seen),
                Some(unmet) => Step::Pending(format!("{seen}, {unmet}")),
                None if STEADY.contains(&seen.as_str()) => Step::Done(service),
                None => Step::Pending(seen),
            })
        });
        wait_for(wait, options).await
    }
}

/// What the service does not have yet. What it does not say cannot be waited for.
fn unmet(wanted: &ServiceReplicaScalingPatchRequest, service: &Service) -> Option<String> {
    let number = |number: Option<i64>| number.map(|number| number as f64);
    [
        ("minReplicaMemoryGb", wanted.min_replica_memory_gb, service.min_replica_memory_gb),
        ("maxReplicaMemoryGb", wanted.max_replica_memory_gb, service.max_replica_memory_gb),
        ("numReplicas", number(wanted.num_replicas), number(service.num_replicas)),
        ("minReplicas", number(wanted.min_replicas), number(service.min_replicas)),
        ("maxReplicas", number(wanted.max_replicas), number(service.max_replicas)),
    ]
    .into_iter()
    .find_map(|(name, wanted, is)| (wanted? != is?).then(|| format!("{name} {}", is.unwrap_or_default())))
}
