// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AutoscalingMode, ComplianceType, CurrentScaling, IpAccessListEntry, Provider, Region,
    ReleaseChannel, ResourceTag, ScalingSchedule, ServiceEndpoint, ServiceState,
    ServiceTier,
};

/// Schema `Service` of the API.
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
    /// lower than or equal to 120* for non paid services or 356* for paid services.* - maximum replica size subject
    /// to cloud provider hardware availability in your selected region.
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
    /// The member `scalingSchedule`.
    pub scaling_schedule: Option<ScalingSchedule>,
    /// The member `currentScaling`.
    pub current_scaling: Option<CurrentScaling>,
}

impl Object for Service {
    const NAME: &'static str = "Service";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.guaranteed("id"),
            name: fields.optional("name"),
            provider: fields.optional("provider"),
            region: fields.optional("region"),
            state: fields.optional("state"),
            clickhouse_version: fields.optional("clickhouseVersion"),
            endpoints: fields.optional("endpoints"),
            tier: fields.optional("tier"),
            min_total_memory_gb: fields.optional("minTotalMemoryGb"),
            max_total_memory_gb: fields.optional("maxTotalMemoryGb"),
            min_replica_memory_gb: fields.optional("minReplicaMemoryGb"),
            max_replica_memory_gb: fields.optional("maxReplicaMemoryGb"),
            num_replicas: fields.optional("numReplicas"),
            min_replicas: fields.optional("minReplicas"),
            max_replicas: fields.optional("maxReplicas"),
            autoscaling_mode: fields.optional("autoscalingMode"),
            replica_memory_gb: fields.optional("replicaMemoryGb"),
            idle_scaling: fields.optional("idleScaling"),
            idle_timeout_minutes: fields.optional("idleTimeoutMinutes"),
            ip_access_list: fields.optional("ipAccessList"),
            created_at: fields.optional("createdAt"),
            encryption_key: fields.optional("encryptionKey"),
            encryption_assumed_role_identifier: fields
                .optional("encryptionAssumedRoleIdentifier"),
            iam_role: fields.optional("iamRole"),
            private_endpoint_ids: fields.optional("privateEndpointIds"),
            available_private_endpoint_ids: fields
                .optional("availablePrivateEndpointIds"),
            data_warehouse_id: fields.optional("dataWarehouseId"),
            is_primary: fields.optional("isPrimary"),
            is_readonly: fields.optional("isReadonly"),
            release_channel: fields.optional("releaseChannel"),
            byoc_id: fields.optional("byocId"),
            has_transparent_data_encryption: fields
                .optional("hasTransparentDataEncryption"),
            profile: fields.optional("profile"),
            transparent_data_encryption_key_id: fields
                .optional("transparentDataEncryptionKeyId"),
            encryption_role_id: fields.optional("encryptionRoleId"),
            compliance_type: fields.optional("complianceType"),
            tags: fields.optional("tags"),
            enable_core_dumps: fields.optional("enableCoreDumps"),
            scaling_schedule: fields.optional("scalingSchedule"),
            current_scaling: fields.optional("currentScaling"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
        fields.optional("name", &self.name);
        fields.optional("provider", &self.provider);
        fields.optional("region", &self.region);
        fields.optional("state", &self.state);
        fields.optional("clickhouseVersion", &self.clickhouse_version);
        fields.optional("endpoints", &self.endpoints);
        fields.optional("tier", &self.tier);
        fields.optional("minTotalMemoryGb", &self.min_total_memory_gb);
        fields.optional("maxTotalMemoryGb", &self.max_total_memory_gb);
        fields.optional("minReplicaMemoryGb", &self.min_replica_memory_gb);
        fields.optional("maxReplicaMemoryGb", &self.max_replica_memory_gb);
        fields.optional("numReplicas", &self.num_replicas);
        fields.optional("minReplicas", &self.min_replicas);
        fields.optional("maxReplicas", &self.max_replicas);
        fields.optional("autoscalingMode", &self.autoscaling_mode);
        fields.optional("replicaMemoryGb", &self.replica_memory_gb);
        fields.optional("idleScaling", &self.idle_scaling);
        fields.optional("idleTimeoutMinutes", &self.idle_timeout_minutes);
        fields.optional("ipAccessList", &self.ip_access_list);
        fields.optional("createdAt", &self.created_at);
        fields.optional("encryptionKey", &self.encryption_key);
        fields
            .optional(
                "encryptionAssumedRoleIdentifier",
                &self.encryption_assumed_role_identifier,
            );
        fields.optional("iamRole", &self.iam_role);
        fields.optional("privateEndpointIds", &self.private_endpoint_ids);
        fields
            .optional(
                "availablePrivateEndpointIds",
                &self.available_private_endpoint_ids,
            );
        fields.optional("dataWarehouseId", &self.data_warehouse_id);
        fields.optional("isPrimary", &self.is_primary);
        fields.optional("isReadonly", &self.is_readonly);
        fields.optional("releaseChannel", &self.release_channel);
        fields.optional("byocId", &self.byoc_id);
        fields
            .optional(
                "hasTransparentDataEncryption",
                &self.has_transparent_data_encryption,
            );
        fields.optional("profile", &self.profile);
        fields
            .optional(
                "transparentDataEncryptionKeyId",
                &self.transparent_data_encryption_key_id,
            );
        fields.optional("encryptionRoleId", &self.encryption_role_id);
        fields.optional("complianceType", &self.compliance_type);
        fields.optional("tags", &self.tags);
        fields.optional("enableCoreDumps", &self.enable_core_dumps);
        fields.optional("scalingSchedule", &self.scaling_schedule);
        fields.optional("currentScaling", &self.current_scaling);
    }
}

json_object!(Service);
