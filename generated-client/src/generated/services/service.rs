// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AutoscalingMode, ComplianceType, CurrentScaling, IpAccessListEntry, Provider, Region,
    ReleaseChannel, ResourceTag, ScalingSchedule, ServiceEndpoint, ServiceState,
    ServiceTier,
};

/// Schema `Service` of the API.
///
/// Given by [`Services::get`](crate::services::Services::get), [`Services::list`](crate::services::Services::list), [`Services::update_scaling`](crate::services::Services::update_scaling) and 2 more. Part of [`ServicePostResponse`](crate::services::ServicePostResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// Unique service ID.
    pub id: String,
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// From 1 to 50 characters.
    pub name: Option<String>,
    /// Cloud provider
    pub provider: Option<Provider>,
    /// Service region.
    pub region: Option<Region>,
    /// Current state of the service.
    pub state: Option<ServiceState>,
    /// ClickHouse version of the service.
    pub clickhouse_version: Option<String>,
    /// List of all service endpoints.
    pub endpoints: Option<Vec<ServiceEndpoint>>,
    /// DEPRECATED for BASIC, SCALE and ENTERPRISE organization tiers. Use `minReplicaMemoryGb`, `maxReplicaMemoryGb`,
    /// and `numReplicas` instead. Tier of the service: 'development', 'production', 'dedicated_high_mem',
    /// 'dedicated_high_cpu', 'dedicated_standard', 'dedicated_standard_n2d_standard_4',
    /// 'dedicated_standard_n2d_standard_8', 'dedicated_standard_n2d_standard_32',
    /// 'dedicated_standard_n2d_standard_128', 'dedicated_standard_n2d_standard_32_16SSD',
    /// 'dedicated_standard_n2d_standard_64_24SSD'. Production services scale, Development are fixed size. Azure
    /// services don't support Development tier
    #[deprecated = "the API deprecates this field"]
    pub tier: Option<ServiceTier>,
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
    /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a
    /// warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1.
    /// Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It
    /// defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers. Present only when the service uses
    /// vertical autoscaling. For horizontal autoscaling, use minReplicas and maxReplicas instead.
    ///
    /// From 1 to 50. Example: `3`.
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas for horizontal autoscaling. Present only when the service uses horizontal
    /// autoscaling.
    ///
    /// From 1 to 50. Example: `1`.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas for horizontal autoscaling. Present only when the service uses horizontal
    /// autoscaling.
    ///
    /// From 1 to 50. Example: `5`.
    pub max_replicas: Option<i64>,
    /// Configured autoscaling mode. "vertical" runs a fixed replica count while memory scales between
    /// minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between minReplicas and
    /// maxReplicas at a fixed per-replica memory. This is the baseline configuration; the mode currently applied
    /// (which may differ while a schedule entry is active) is currentScaling.effectiveAutoscalingMode.
    ///
    /// Example: `"vertical"`.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Fixed memory per replica in Gb for horizontal autoscaling. Present only when the service uses horizontal
    /// autoscaling. Must be a multiple of 4, at least 8 Gb, and at most 120 Gb for non paid services or 356 Gb for
    /// paid services.
    ///
    /// From 8 to 356. Multiple of 4. Example: `32`.
    pub replica_memory_gb: Option<f64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be >= 5 minutes.
    pub idle_timeout_minutes: Option<i64>,
    /// List of IP addresses allowed to access the service
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
    /// Service creation timestamp. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Optional customer provided disk encryption key
    pub encryption_key: Option<String>,
    /// Optional role to use for disk encryption
    pub encryption_assumed_role_identifier: Option<String>,
    /// IAM role used for accessing objects in s3
    pub iam_role: Option<String>,
    /// List of private endpoints
    pub private_endpoint_ids: Option<Vec<String>>,
    /// List of available private endpoints ids that can be attached to the service
    pub available_private_endpoint_ids: Option<Vec<String>>,
    /// Data warehouse containing this service
    pub data_warehouse_id: Option<String>,
    /// True if this service is the primary service in the data warehouse
    pub is_primary: Option<bool>,
    /// True if this service is read-only. It can only be read-only if a dataWarehouseId is provided.
    pub is_readonly: Option<bool>,
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
    /// Custom instance profile. Only available for ENTERPRISE and BYOC organization tiers. Standard values:
    /// 'v1-default', 'v1-highmem-xs', 'v1-highmem-s', 'v1-highmem-m', 'v1-highmem-l', 'v1-highmem-xl'. BYOC services
    /// may instead use a dynamic BYOC profile configured for their infrastructure (e.g. 'v1-standard-byoc-4'); it
    /// requires byocId, and minReplicaMemoryGb and maxReplicaMemoryGb must both equal the profile's memory size. Use
    /// the serviceProfiles endpoint to list the profiles available to the organization.
    pub profile: Option<String>,
    /// The ID of the Transparent Data Encryption key used for the service. This is only available if
    /// hasTransparentDataEncryption is true.
    pub transparent_data_encryption_key_id: Option<String>,
    /// The ID of the IAM role used for encryption. This is only available if hasTransparentDataEncryption is true.
    pub encryption_role_id: Option<String>,
    /// Type of regulatory compliance for service.
    pub compliance_type: Option<ComplianceType>,
    /// Tags associated with the service.
    ///
    /// At most 50 items.
    pub tags: Option<Vec<ResourceTag>>,
    /// True if the service's underline infra is enabled for collecting core dumps. This is an experimental feature
    pub enable_core_dumps: Option<bool>,
    /// `scalingSchedule` in JSON; the API does not describe it.
    pub scaling_schedule: Option<ScalingSchedule>,
    /// `currentScaling` in JSON; the API does not describe it.
    pub current_scaling: Option<CurrentScaling>,
}

json_object! {
    Service {
        id: guaranteed "id",
        name: optional "name",
        provider: optional "provider",
        region: optional "region",
        state: optional "state",
        clickhouse_version: optional "clickhouseVersion",
        endpoints: optional "endpoints",
        tier: optional "tier",
        min_total_memory_gb: optional "minTotalMemoryGb",
        max_total_memory_gb: optional "maxTotalMemoryGb",
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        num_replicas: optional "numReplicas",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        autoscaling_mode: optional "autoscalingMode",
        replica_memory_gb: optional "replicaMemoryGb",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
        ip_access_list: optional "ipAccessList",
        created_at: optional "createdAt",
        encryption_key: optional "encryptionKey",
        encryption_assumed_role_identifier: optional "encryptionAssumedRoleIdentifier",
        iam_role: optional "iamRole",
        private_endpoint_ids: optional "privateEndpointIds",
        available_private_endpoint_ids: optional "availablePrivateEndpointIds",
        data_warehouse_id: optional "dataWarehouseId",
        is_primary: optional "isPrimary",
        is_readonly: optional "isReadonly",
        release_channel: optional "releaseChannel",
        byoc_id: optional "byocId",
        has_transparent_data_encryption: optional "hasTransparentDataEncryption",
        profile: optional "profile",
        transparent_data_encryption_key_id: optional "transparentDataEncryptionKeyId",
        encryption_role_id: optional "encryptionRoleId",
        compliance_type: optional "complianceType",
        tags: optional "tags",
        enable_core_dumps: optional "enableCoreDumps",
        scaling_schedule: optional "scalingSchedule",
        current_scaling: optional "currentScaling",
    }
}
