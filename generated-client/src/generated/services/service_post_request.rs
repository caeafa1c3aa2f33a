// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AutoscalingMode, BackupEncryptionConfig, ComplianceType, IpAccessListEntry, Provider,
    Region, ReleaseChannel, ResourceTag, ServiceEndpointChange, ServiceTier,
};

/// Schema `ServicePostRequest` of the API.
///
/// Taken by [`Services::create`](crate::services::Services::create).
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
    /// lower than or equal to 120\* for non paid services or 356\* for paid services.\* - maximum replica size
    /// subject to cloud provider hardware availability in your selected region.
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
    /// Creates a request with the required fields.
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
}

setters! {
    ServicePostRequest {
        /// Sets `tier`: DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers.
        #[deprecated = "the API deprecates this field"]
        tier(optional into ServiceTier),
        /// Sets `minTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
        #[deprecated = "the API deprecates this field"]
        min_total_memory_gb(optional exact f64),
        /// Sets `maxTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
        #[deprecated = "the API deprecates this field"]
        max_total_memory_gb(optional exact f64),
        /// Sets `autoscalingMode`: Autoscaling mode.
        autoscaling_mode(optional into AutoscalingMode),
        /// Sets `minReplicaMemoryGb`: Minimum total memory of each replica during auto-scaling in Gb.
        min_replica_memory_gb(optional exact f64),
        /// Sets `maxReplicaMemoryGb`: Maximum total memory of each replica during auto-scaling in Gb.
        max_replica_memory_gb(optional exact f64),
        /// Sets `numReplicas`: Fixed replica count for vertical autoscaling (autoscalingMode "vertical" or omitted).
        num_replicas(optional exact i64),
        /// Sets `minReplicas`: Minimum number of replicas.
        min_replicas(optional exact i64),
        /// Sets `maxReplicas`: Maximum number of replicas.
        max_replicas(optional exact i64),
        /// Sets `idleScaling`: When set to true the service is allowed to scale down to zero when idle.
        idle_scaling(optional exact bool),
        /// Sets `idleTimeoutMinutes`: Set minimum idling timeout (in minutes).
        idle_timeout_minutes(optional exact i64),
        /// Sets `isReadonly`: True if this service is read-only.
        is_readonly(optional exact bool),
        /// Sets `dataWarehouseId`: Data warehouse containing this service
        data_warehouse_id(optional into String),
        /// Sets `backupId`: Optional backup ID used as an initial state for the new service.
        backup_id(optional into String),
        /// Sets `backupEncryptionConfig`: The `encryption_config.json` stored alongside this backup in your bucket, passed through unchanged.
        backup_encryption_config(optional entries Value),
        /// Sets `privateEndpointIds`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        private_endpoint_ids(optional each_into String),
        /// Sets `privatePreviewTermsChecked`: Accept the private preview terms and conditions.
        private_preview_terms_checked(optional exact bool),
        /// Sets `releaseChannel`: Select fast if you want to get new ClickHouse releases as soon as they are available.
        release_channel(optional into ReleaseChannel),
        /// Sets `byocId`: This is the ID returned after setting up a region for Bring Your Own Cloud (BYOC).
        byoc_id(optional into String),
        /// Sets `hasTransparentDataEncryption`: True if the service should have the Transparent Data Encryption (TDE) enabled.
        has_transparent_data_encryption(optional exact bool),
        /// Sets `endpoints`: List of service endpoints to enable or disable
        endpoints(optional each ServiceEndpointChange),
        /// Sets `profile`: Custom instance profile.
        profile(optional into String),
        /// Sets `complianceType`: Type of regulatory compliance for service.
        compliance_type(optional into ComplianceType),
        /// Sets `tags`: Tags associated with the service.
        tags(optional each ResourceTag),
        /// Sets `enableCoreDumps`: Enables the underlying infra for collecting core dumps.
        enable_core_dumps(optional exact bool),
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
