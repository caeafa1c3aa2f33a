// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AutoscalingMode, BackupEncryptionConfig, ComplianceType, IpAccessListEntry, Provider,
    Region, ReleaseChannel, ResourceTag, ServiceEndpointChange, ServiceTier,
};

/// Schema `ServicePostRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePostRequest {
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// From 1 to 50 characters.
    pub name: String,
    /// Cloud provider
    pub provider: Provider,
    /// Service region.
    pub region: Region,
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`,
    /// and `numReplicas` instead. Tier of the service: 'development', 'production'. Production services scale,
    /// Development are fixed size. Azure services don't support Development tier
    #[deprecated = "the API deprecates this field"]
    pub tier: Option<ServiceTier>,
    /// List of IP addresses allowed to access the service
    pub ip_access_list: Vec<IpAccessListEntry>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead.
    /// Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a
    /// multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica
    /// count is variable).
    ///
    /// From 24 to 1068. Multiple of 12. Example: `48`.
    #[deprecated = "the API deprecates this field"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead.
    /// Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a
    /// multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent
    /// for horizontal-autoscaling services (replica count is variable).
    ///
    /// From 24 to 1068. Multiple of 12. Example: `360`.
    #[deprecated = "the API deprecates this field"]
    pub max_total_memory_gb: Option<f64>,
    /// Autoscaling mode. "vertical" (the default when omitted) runs a fixed replica count while memory scales between
    /// minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and
    /// maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb). Horizontal
    /// requires the feature to be enabled for the organization.
    ///
    /// Example: `"vertical"`.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Minimum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to
    /// maxReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and
    /// greater than or equal to 8.
    ///
    /// From 8 to 356. Multiple of 4. Example: `16`.
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum total memory of each replica during auto-scaling in Gb. A range in vertical autoscaling; equal to
    /// minReplicaMemoryGb in horizontal (memory is fixed while the replica count scales). Must be a multiple of 4 and
    /// lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject
    /// to cloud provider hardware availability in your selected region.
    ///
    /// From 8 to 356. Multiple of 4. Example: `120`.
    pub max_replica_memory_gb: Option<f64>,
    /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical" or omitted). Mutually exclusive with
    /// minReplicas/maxReplicas.
    ///
    /// From 1 to 50. Example: `3`.
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling
    /// (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with
    /// numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is
    /// omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed
    /// count and needs no horizontal entitlement).
    ///
    /// From 1 to 50. Example: `1`.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling
    /// (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with
    /// numReplicas. Requires horizontal autoscaling to be enabled for the organization, unless autoscalingMode is
    /// omitted or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed
    /// count and needs no horizontal entitlement).
    ///
    /// From 1 to 50. Example: `5`.
    pub max_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be >= 5 minutes.
    pub idle_timeout_minutes: Option<i64>,
    /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
    pub is_readonly: Option<bool>,
    /// Data warehouse containing this service
    pub data_warehouse_id: Option<String>,
    /// Optional backup ID used as an initial state for the new service. When used the region and the tier of the new
    /// instance must be the same as the values of the original instance. If the backup is stored in your
    /// organization's own bucket, `backupEncryptionConfig` is required; it must be omitted otherwise.
    pub backup_id: Option<String>,
    /// The `encryption_config.json` stored alongside this backup in your bucket, passed through unchanged.
    pub backup_encryption_config: Option<BackupEncryptionConfig>,
    /// DEPRECATED. To associate the service with private endpoints, first create the service, then use the `Update
    /// Service Basic Details` endpoint with the `privateEndpointIds` field to modify private endpoints.
    #[deprecated = "the API deprecates this field"]
    pub private_endpoint_ids: Option<Vec<String>>,
    /// Accept the private preview terms and conditions. It is only needed when creating the first service in the
    /// organization in case of a private preview
    pub private_preview_terms_checked: Option<bool>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features
    /// faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more
    /// time to test. This feature is only available for production services. default is the regular release channel.
    pub release_channel: Option<ReleaseChannel>,
    /// This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC). When the byocId parameter
    /// is specified, the minReplicaMemoryGb and the maxReplicaGb parameters are required too, with values included
    /// among the following sizes: 48, 116, 172, 232.
    pub byoc_id: Option<String>,
    /// True if the service should have the Transparent Data Encryption (TDE) enabled. TDE is only available for
    /// ENTERPRISE organizations tiers and can only be enabled at service creation.
    pub has_transparent_data_encryption: Option<bool>,
    /// List of service endpoints to enable or disable
    pub endpoints: Option<Vec<ServiceEndpointChange>>,
    /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values:
    /// 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services
    /// may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it
    /// requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use
    /// the serviceProfiles endpoint to list the profiles available to the organization.
    pub profile: Option<String>,
    /// Type of regulatory compliance for service.
    pub compliance_type: Option<ComplianceType>,
    /// Tags associated with the service.
    ///
    /// At most 50 items.
    pub tags: Option<Vec<ResourceTag>>,
    /// Enables the underlying infra for collecting core dumps. Default is enabled.
    pub enable_core_dumps: Option<bool>,
}

impl ServicePostRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        ip_access_list: impl IntoIterator<Item = IpAccessListEntry>,
        name: impl Into<String>,
        provider: impl Into<Provider>,
        region: impl Into<Region>,
    ) -> Self {
        Self {
            name: name.into(),
            provider: provider.into(),
            region: region.into(),
            tier: None,
            ip_access_list: ip_access_list.into_iter().collect(),
            min_total_memory_gb: None,
            max_total_memory_gb: None,
            autoscaling_mode: None,
            min_replica_memory_gb: None,
            max_replica_memory_gb: None,
            num_replicas: None,
            min_replicas: None,
            max_replicas: None,
            idle_scaling: None,
            idle_timeout_minutes: None,
            is_readonly: None,
            data_warehouse_id: None,
            backup_id: None,
            backup_encryption_config: None,
            private_endpoint_ids: None,
            private_preview_terms_checked: None,
            release_channel: None,
            byoc_id: None,
            has_transparent_data_encryption: None,
            endpoints: None,
            profile: None,
            compliance_type: None,
            tags: None,
            enable_core_dumps: None,
        }
    }

    /// Sets `tier`: DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn tier(mut self, value: impl Into<ServiceTier>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Sets `minTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn min_total_memory_gb(mut self, value: f64) -> Self {
        self.min_total_memory_gb = Some(value);
        self
    }

    /// Sets `maxTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn max_total_memory_gb(mut self, value: f64) -> Self {
        self.max_total_memory_gb = Some(value);
        self
    }

    /// Sets `autoscalingMode`: Autoscaling mode.
    #[must_use]
    pub fn autoscaling_mode(mut self, value: impl Into<AutoscalingMode>) -> Self {
        self.autoscaling_mode = Some(value.into());
        self
    }

    /// Sets `minReplicaMemoryGb`: Minimum total memory of each replica during auto-scaling in Gb.
    #[must_use]
    pub fn min_replica_memory_gb(mut self, value: f64) -> Self {
        self.min_replica_memory_gb = Some(value);
        self
    }

    /// Sets `maxReplicaMemoryGb`: Maximum total memory of each replica during auto-scaling in Gb.
    #[must_use]
    pub fn max_replica_memory_gb(mut self, value: f64) -> Self {
        self.max_replica_memory_gb = Some(value);
        self
    }

    /// Sets `numReplicas`: Fixed replica count for vertical autoscaling (autoscalingMode "vertical" or omitted).
    #[must_use]
    pub fn num_replicas(mut self, value: i64) -> Self {
        self.num_replicas = Some(value);
        self
    }

    /// Sets `minReplicas`: Minimum number of replicas.
    #[must_use]
    pub fn min_replicas(mut self, value: i64) -> Self {
        self.min_replicas = Some(value);
        self
    }

    /// Sets `maxReplicas`: Maximum number of replicas.
    #[must_use]
    pub fn max_replicas(mut self, value: i64) -> Self {
        self.max_replicas = Some(value);
        self
    }

    /// Sets `idleScaling`: When set to true the service is allowed to scale down to zero when idle.
    #[must_use]
    pub fn idle_scaling(mut self, value: bool) -> Self {
        self.idle_scaling = Some(value);
        self
    }

    /// Sets `idleTimeoutMinutes`: Set minimum idling timeout (in minutes).
    #[must_use]
    pub fn idle_timeout_minutes(mut self, value: i64) -> Self {
        self.idle_timeout_minutes = Some(value);
        self
    }

    /// Sets `isReadonly`: True if this service is read-only.
    #[must_use]
    pub fn is_readonly(mut self, value: bool) -> Self {
        self.is_readonly = Some(value);
        self
    }

    /// Sets `dataWarehouseId`: Data warehouse containing this service
    #[must_use]
    pub fn data_warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.data_warehouse_id = Some(value.into());
        self
    }

    /// Sets `backupId`: Optional backup ID used as an initial state for the new service.
    #[must_use]
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }

    /// Sets `backupEncryptionConfig`: The `encryption_config.json` stored alongside this backup in your bucket, passed through unchanged.
    #[must_use]
    pub fn backup_encryption_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        self.backup_encryption_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `privateEndpointIds`: DEPRECATED.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn private_endpoint_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_endpoint_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `privatePreviewTermsChecked`: Accept the private preview terms and conditions.
    #[must_use]
    pub fn private_preview_terms_checked(mut self, value: bool) -> Self {
        self.private_preview_terms_checked = Some(value);
        self
    }

    /// Sets `releaseChannel`: Select fast if you want to get new ClickHouse releases as soon as they are available.
    #[must_use]
    pub fn release_channel(mut self, value: impl Into<ReleaseChannel>) -> Self {
        self.release_channel = Some(value.into());
        self
    }

    /// Sets `byocId`: This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC).
    #[must_use]
    pub fn byoc_id(mut self, value: impl Into<String>) -> Self {
        self.byoc_id = Some(value.into());
        self
    }

    /// Sets `hasTransparentDataEncryption`: True if the service should have the Transparent Data Encryption (TDE) enabled.
    #[must_use]
    pub fn has_transparent_data_encryption(mut self, value: bool) -> Self {
        self.has_transparent_data_encryption = Some(value);
        self
    }

    /// Sets `endpoints`: List of service endpoints to enable or disable
    #[must_use]
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = ServiceEndpointChange>,
    ) -> Self {
        self.endpoints = Some(value.into_iter().collect());
        self
    }

    /// Sets `profile`: Custom instance profile.
    #[must_use]
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Sets `complianceType`: Type of regulatory compliance for service.
    #[must_use]
    pub fn compliance_type(mut self, value: impl Into<ComplianceType>) -> Self {
        self.compliance_type = Some(value.into());
        self
    }

    /// Sets `tags`: Tags associated with the service.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets `enableCoreDumps`: Enables the underlying infra for collecting core dumps.
    #[must_use]
    pub fn enable_core_dumps(mut self, value: bool) -> Self {
        self.enable_core_dumps = Some(value);
        self
    }
}

json_object! {
    ServicePostRequest {
        name: required "name",
        provider: required "provider",
        region: required "region",
        tier: optional "tier",
        ip_access_list: required "ipAccessList",
        min_total_memory_gb: optional "minTotalMemoryGb",
        max_total_memory_gb: optional "maxTotalMemoryGb",
        autoscaling_mode: optional "autoscalingMode",
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        num_replicas: optional "numReplicas",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
        is_readonly: optional "isReadonly",
        data_warehouse_id: optional "dataWarehouseId",
        backup_id: optional "backupId",
        backup_encryption_config: optional "backupEncryptionConfig",
        private_endpoint_ids: optional "privateEndpointIds",
        private_preview_terms_checked: optional "privatePreviewTermsChecked",
        release_channel: optional "releaseChannel",
        byoc_id: optional "byocId",
        has_transparent_data_encryption: optional "hasTransparentDataEncryption",
        endpoints: optional "endpoints",
        profile: optional "profile",
        compliance_type: optional "complianceType",
        tags: optional "tags",
        enable_core_dumps: optional "enableCoreDumps",
    }
}
