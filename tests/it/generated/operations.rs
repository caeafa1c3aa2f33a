// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Every operation of the client: the shape of what it gives, and its call with arguments by their names on the wire.
#![allow(deprecated, reason = "deprecated operations are called as well")]
#![allow(
    unused_imports,
    reason = "whether an argument is of such a type is up to the document"
)]

use std::collections::BTreeMap;
use clickhouse_cloud::types::{
    ApiKeyHashData, ApiKeyPatchRequest, ApiKeyPostRequest, ApiKeyRole, ApiKeyState,
    AutoscalingMode, BackupBucketPatchRequest, BackupBucketPostRequest,
    BackupConfigurationPatchRequest, BackupEncryptionConfig, ByocAvailabilityZoneSuffix,
    ByocInfrastructurePatchRequest, ByocInfrastructurePostRequest,
    ByocInfrastructureTags, ByocInfrastructureValidatePostRequest, ClickPipeFieldMapping,
    ClickPipeMutateDestination, ClickPipePatchDestination, ClickPipePatchRequest,
    ClickPipePatchSource, ClickPipePostRequest, ClickPipePostSource, ClickPipeScaling,
    ClickPipeScalingPatchRequest, ClickPipeSchemaDiscoveryRequest,
    ClickPipeSchemaDiscoverySource, ClickPipeSettings, ClickPipeSettingsPutRequest,
    ClickPipeStateCommand, ClickPipeStatePatchRequest, ClickPipesCdcScalingPatchRequest,
    ClickStackAlertChannel, ClickStackAlertChannels, ClickStackAlertChartConfig,
    ClickStackAlertInterval, ClickStackAlertSource, ClickStackAlertThresholdType,
    ClickStackCreateAlertRequest, ClickStackCreateDashboardRequest,
    ClickStackCreateRoleRequest, ClickStackDashboardContainer, ClickStackFilter,
    ClickStackFilterInput, ClickStackPermission, ClickStackQueryLanguage,
    ClickStackSavedFilterValue, ClickStackSavedSearchFilter, ClickStackSavedSearchInput,
    ClickStackSource, ClickStackTileInput, ClickStackUpdateAlertRequest,
    ClickStackUpdateDashboardRequest, ClickStackUpdateRoleRequest,
    ClickStackWebhookInput, ClickStackWebhookInputService, ComplianceType,
    CustomPrivateDnsMapping, InstancePrivateEndpointsPatch, InstanceTagsPatch,
    InvitationPostRequest, IpAccessListEntry, IpAccessListPatch, MemberPatchRequest,
    MskAuthentication, OrganizationPatchRequest, OrganizationPrivateEndpointsPatch,
    OrganizationRole, PgBouncerConfig, PostgresConfig, PostgresHaType,
    PostgresInstanceConfig, PostgresIpAccessListEntry, PostgresIpAccessListPatch,
    PostgresName, PostgresPassword, PostgresPasswordPatchRequest, PostgresRegion,
    PostgresRestoreTarget, PostgresServicePatchRequest, PostgresServicePostRequest,
    PostgresServiceReadReplicaRequest, PostgresServiceRestoreRequest, PostgresSize,
    PostgresSlowQuerySort, PostgresStateCommand, PostgresStatePatchRequest, PostgresTags,
    PostgresVersion, Provider, PublicQueryApiEndpointRequest, PublicSavedQueryRequest,
    QueryEndpointRole, Region, ReleaseChannel, ReplicaAwareRoutingPatchRequest,
    ResourceTag, ReversePrivateEndpointPatchRequest, ReversePrivateEndpointPostRequest,
    ReversePrivateEndpointType, RoleCreateRequest, RolePolicyCreateRequest,
    RoleUpdateRequest, ScalingScheduleEntryRequest, ScalingSchedulePostRequest,
    ServiceClickhouseSettingsMap, ServiceClickhouseSettingsPatchRequest,
    ServiceEndpointChange, ServicePasswordPatchRequest, ServicePatchRequest,
    ServicePostRequest, ServicePrivateEndpointPostRequest,
    ServiceQueryApiEndpointPostRequest, ServiceReplicaScalingPatchRequest,
    ServiceScalingPatchRequest, ServiceStateCommand, ServiceStatePatchRequest,
    ServiceTier, SnapshotConfigurationPatchRequest, SortOrder, UdfAttachRequest,
    UdfCreateRequest, UdfVersionCreateRequest, UpgradeWindowPutRequest,
    UpgradeWindowStartHour,
};
use clickhouse_cloud::{Call, Client, Secret, StringOr, Timestamp, Value};
use clickhouse_cloud::{
    api_keys, backups, billing, clickpipes, clickstack, members, notifications,
    organizations, postgres, prometheus, query_api_endpoints, roles, saved_queries,
    services, snapshots, udfs,
};
use clickhouse_cloud_tests::given::{Given, Members};
use super::{Bare, Built, Called, Entry, Enveloped, Listed, Nothing, Text, built};

/// Every operation, by resource and method.
pub(crate) static OPERATIONS: &[Entry] = &[
    Entry::of::<api_keys::operations::CreateApiKey, Enveloped>(),
    Entry::of::<api_keys::operations::DeleteApiKey, Nothing>(),
    Entry::of::<api_keys::operations::GetApiKey, Enveloped>(),
    Entry::of::<api_keys::operations::ListApiKeys, Listed>()
        .paged::<api_keys::operations::ListApiKeys>(),
    Entry::of::<api_keys::operations::UpdateApiKey, Enveloped>(),
    Entry::of::<backups::operations::CreateBackupBucket, Enveloped>(),
    Entry::of::<backups::operations::DeleteBackupBucket, Nothing>(),
    Entry::of::<backups::operations::GetBackup, Enveloped>(),
    Entry::of::<backups::operations::GetBackupBucket, Enveloped>(),
    Entry::of::<backups::operations::GetBackupConfiguration, Enveloped>(),
    Entry::of::<backups::operations::ListBackups, Enveloped>(),
    Entry::of::<backups::operations::UpdateBackupBucket, Enveloped>(),
    Entry::of::<backups::operations::UpdateBackupConfiguration, Enveloped>(),
    Entry::of::<billing::operations::GetActiveBalances, Enveloped>()
        .paged::<billing::operations::GetActiveBalances>(),
    Entry::of::<billing::operations::GetCreditBalances, Enveloped>(),
    Entry::of::<billing::operations::GetUsageCost, Enveloped>(),
    Entry::of::<clickpipes::operations::CreateClickPipe, Enveloped>(),
    Entry::of::<clickpipes::operations::CreateReversePrivateEndpoint, Enveloped>(),
    Entry::of::<clickpipes::operations::DeleteClickPipe, Nothing>(),
    Entry::of::<clickpipes::operations::DeleteReversePrivateEndpoint, Nothing>(),
    Entry::of::<clickpipes::operations::DiscoverClickPipeSchema, Enveloped>(),
    Entry::of::<clickpipes::operations::GetClickPipe, Enveloped>(),
    Entry::of::<clickpipes::operations::GetClickPipeCdcScaling, Enveloped>(),
    Entry::of::<clickpipes::operations::GetClickPipeContext, Enveloped>(),
    Entry::of::<clickpipes::operations::GetReversePrivateEndpoint, Enveloped>(),
    Entry::of::<clickpipes::operations::GetClickPipeSettings, Enveloped>(),
    Entry::of::<clickpipes::operations::ListClickPipes, Enveloped>(),
    Entry::of::<clickpipes::operations::ListReversePrivateEndpoints, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateClickPipe, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateClickPipeCdcScaling, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateReversePrivateEndpoint, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateClickPipeScaling, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateClickPipeSettings, Enveloped>(),
    Entry::of::<clickpipes::operations::UpdateClickPipeState, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackAlert, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackDashboard, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackRole, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackSavedSearch, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackSource, Enveloped>(),
    Entry::of::<clickstack::operations::CreateClickStackWebhook, Enveloped>(),
    Entry::of::<clickstack::operations::DeleteClickStackAlert, Nothing>(),
    Entry::of::<clickstack::operations::DeleteClickStackDashboard, Nothing>(),
    Entry::of::<clickstack::operations::DeleteClickStackRole, Nothing>(),
    Entry::of::<clickstack::operations::DeleteClickStackSavedSearch, Nothing>(),
    Entry::of::<clickstack::operations::DeleteClickStackSource, Nothing>(),
    Entry::of::<clickstack::operations::DeleteClickStackWebhook, Nothing>(),
    Entry::of::<clickstack::operations::GetClickStackAlert, Enveloped>(),
    Entry::of::<clickstack::operations::GetClickStackDashboard, Enveloped>(),
    Entry::of::<clickstack::operations::GetClickStackRole, Enveloped>(),
    Entry::of::<clickstack::operations::GetClickStackSavedSearch, Enveloped>(),
    Entry::of::<clickstack::operations::GetClickStackSource, Enveloped>(),
    Entry::of::<clickstack::operations::ListClickStackAlerts, Enveloped>()
        .paged::<clickstack::operations::ListClickStackAlerts>(),
    Entry::of::<clickstack::operations::ListClickStackDashboards, Enveloped>(),
    Entry::of::<clickstack::operations::ListClickStackRoles, Enveloped>(),
    Entry::of::<clickstack::operations::ListClickStackSavedSearches, Enveloped>()
        .paged::<clickstack::operations::ListClickStackSavedSearches>(),
    Entry::of::<clickstack::operations::ListClickStackSources, Enveloped>(),
    Entry::of::<clickstack::operations::ListClickStackWebhooks, Enveloped>()
        .paged::<clickstack::operations::ListClickStackWebhooks>(),
    Entry::of::<clickstack::operations::UpdateClickStackAlert, Enveloped>(),
    Entry::of::<clickstack::operations::UpdateClickStackDashboard, Enveloped>(),
    Entry::of::<clickstack::operations::UpdateClickStackRole, Enveloped>(),
    Entry::of::<clickstack::operations::UpdateClickStackSavedSearch, Enveloped>(),
    Entry::of::<clickstack::operations::UpdateClickStackSource, Enveloped>(),
    Entry::of::<clickstack::operations::UpdateClickStackWebhook, Enveloped>(),
    Entry::of::<clickstack::operations::ValidateClickStackDashboard, Enveloped>(),
    Entry::of::<clickstack::operations::ValidateClickStackWebhook, Enveloped>(),
    Entry::of::<members::operations::CreateInvitation, Enveloped>(),
    Entry::of::<members::operations::DeleteMember, Nothing>(),
    Entry::of::<members::operations::DeleteInvitation, Nothing>(),
    Entry::of::<members::operations::GetMember, Enveloped>(),
    Entry::of::<members::operations::GetInvitation, Enveloped>(),
    Entry::of::<members::operations::ListMembers, Enveloped>(),
    Entry::of::<members::operations::ListInvitations, Enveloped>(),
    Entry::of::<members::operations::UpdateMember, Enveloped>(),
    Entry::of::<members::operations::GetWhoami, Enveloped>(),
    Entry::of::<notifications::operations::ListNotifications, Listed>()
        .paged::<notifications::operations::ListNotifications>(),
    Entry::of::<notifications::operations::ListNotificationTypes, Enveloped>(),
    Entry::of::<organizations::operations::CreateByocInfrastructure, Enveloped>(),
    Entry::of::<organizations::operations::DeleteByocInfrastructure, Nothing>(),
    Entry::of::<organizations::operations::GetOrganization, Enveloped>(),
    Entry::of::<organizations::operations::GetOrganizationActivity, Enveloped>(),
    Entry::of::<organizations::operations::GetByocInfrastructure, Enveloped>(),
    Entry::of::<
        organizations::operations::GetByocInfrastructurePrivateEndpointConfig,
        Enveloped,
    >(),
    Entry::of::<organizations::operations::GetByocInfrastructureProgress, Enveloped>(),
    Entry::of::<organizations::operations::GetByocInfrastructureTags, Enveloped>(),
    Entry::of::<
        organizations::operations::GetOrganizationPrivateEndpointConfig,
        Enveloped,
    >(),
    Entry::of::<organizations::operations::GetOrganizationQuota, Enveloped>(),
    Entry::of::<organizations::operations::ListOrganizations, Listed>()
        .paged::<organizations::operations::ListOrganizations>(),
    Entry::of::<organizations::operations::ListOrganizationActivities, Enveloped>(),
    Entry::of::<organizations::operations::ListOrganizationQuotas, Enveloped>(),
    Entry::of::<organizations::operations::UpdateOrganization, Enveloped>(),
    Entry::of::<organizations::operations::UpdateByocInfrastructure, Enveloped>(),
    Entry::of::<organizations::operations::ValidateByocInfrastructure, Enveloped>(),
    Entry::of::<postgres::operations::CreatePostgresService, Enveloped>(),
    Entry::of::<postgres::operations::CreatePostgresServiceReadReplica, Enveloped>(),
    Entry::of::<postgres::operations::DeletePostgresService, Nothing>(),
    Entry::of::<postgres::operations::GetPostgresService, Enveloped>(),
    Entry::of::<postgres::operations::GetPostgresServiceCaCertificates, Text>(),
    Entry::of::<postgres::operations::GetPostgresServiceConfig, Enveloped>(),
    Entry::of::<postgres::operations::GetPostgresServiceMetrics, Enveloped>(),
    Entry::of::<postgres::operations::GetPostgresServiceSlowQueryPattern, Enveloped>(),
    Entry::of::<postgres::operations::ListPostgresServices, Enveloped>(),
    Entry::of::<postgres::operations::ListPostgresServiceBackups, Listed>()
        .paged::<postgres::operations::ListPostgresServiceBackups>(),
    Entry::of::<postgres::operations::ListPostgresServiceLogs, Enveloped>()
        .paged::<postgres::operations::ListPostgresServiceLogs>(),
    Entry::of::<postgres::operations::ListPostgresServiceSlowQueryPatterns, Enveloped>()
        .paged::<postgres::operations::ListPostgresServiceSlowQueryPatterns>(),
    Entry::of::<postgres::operations::ReplacePostgresServiceConfig, Enveloped>(),
    Entry::of::<postgres::operations::RestorePostgresService, Enveloped>(),
    Entry::of::<postgres::operations::SetPostgresServicePassword, Enveloped>(),
    Entry::of::<postgres::operations::UpdatePostgresService, Enveloped>(),
    Entry::of::<postgres::operations::UpdatePostgresServiceConfig, Enveloped>(),
    Entry::of::<postgres::operations::UpdatePostgresServiceState, Enveloped>(),
    Entry::of::<prometheus::operations::GetPrometheusOrganizationMetrics, Text>(),
    Entry::of::<
        prometheus::operations::GetPrometheusOrganizationPostgresMetrics,
        Text,
    >(),
    Entry::of::<prometheus::operations::GetPrometheusPostgresMetrics, Text>(),
    Entry::of::<prometheus::operations::GetPrometheusServiceMetrics, Text>(),
    Entry::of::<prometheus::operations::ListPrometheusTargets, Bare>(),
    Entry::of::<query_api_endpoints::operations::CreateQueryApiEndpoint, Enveloped>(),
    Entry::of::<query_api_endpoints::operations::DeleteQueryApiEndpoint, Nothing>(),
    Entry::of::<query_api_endpoints::operations::GetQueryApiEndpoint, Enveloped>(),
    Entry::of::<query_api_endpoints::operations::ListQueryApiEndpoints, Listed>()
        .paged::<query_api_endpoints::operations::ListQueryApiEndpoints>(),
    Entry::of::<query_api_endpoints::operations::UpdateQueryApiEndpoint, Enveloped>(),
    Entry::of::<roles::operations::CreateRole, Enveloped>(),
    Entry::of::<roles::operations::DeleteRole, Nothing>(),
    Entry::of::<roles::operations::GetRole, Enveloped>(),
    Entry::of::<roles::operations::ListRoles, Enveloped>(),
    Entry::of::<roles::operations::UpdateRole, Enveloped>(),
    Entry::of::<saved_queries::operations::CreateSavedQuery, Enveloped>(),
    Entry::of::<saved_queries::operations::DeleteSavedQuery, Nothing>(),
    Entry::of::<saved_queries::operations::GetSavedQuery, Enveloped>(),
    Entry::of::<saved_queries::operations::ListSavedQueries, Listed>()
        .paged::<saved_queries::operations::ListSavedQueries>(),
    Entry::of::<saved_queries::operations::UpdateSavedQuery, Enveloped>(),
    Entry::of::<services::operations::CreateService, Enveloped>(),
    Entry::of::<services::operations::CreateServicePrivateEndpoint, Enveloped>(),
    Entry::of::<services::operations::DeleteService, Nothing>(),
    Entry::of::<services::operations::DeleteServiceClickhouseSetting, Nothing>(),
    Entry::of::<services::operations::DeleteServiceQueryEndpoint, Nothing>(),
    Entry::of::<services::operations::DeleteServiceScalingSchedule, Nothing>(),
    Entry::of::<services::operations::DeleteServiceUpgradeWindow, Nothing>(),
    Entry::of::<services::operations::GetService, Enveloped>(),
    Entry::of::<services::operations::GetServiceClickhouseSetting, Enveloped>(),
    Entry::of::<services::operations::GetServiceClickhouseSettingsSchema, Enveloped>(),
    Entry::of::<services::operations::GetServicePrivateEndpointConfig, Enveloped>(),
    Entry::of::<services::operations::GetServiceQueryEndpoint, Enveloped>(),
    Entry::of::<services::operations::GetServiceReplicaAwareRouting, Enveloped>(),
    Entry::of::<services::operations::GetServiceScalingSchedule, Enveloped>(),
    Entry::of::<services::operations::GetServiceUpgradeWindow, Enveloped>(),
    Entry::of::<services::operations::ListServices, Enveloped>(),
    Entry::of::<services::operations::ListServiceClickhouseSettings, Enveloped>(),
    Entry::of::<services::operations::ListServiceProfiles, Enveloped>(),
    Entry::of::<services::operations::UpdateService, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceClickhouseSettings, Enveloped>(),
    Entry::of::<services::operations::UpdateServicePassword, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceReplicaAwareRouting, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceReplicaScaling, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceScaling, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceState, Enveloped>(),
    Entry::of::<services::operations::UpdateServiceUpgradeWindow, Enveloped>(),
    Entry::of::<services::operations::UpsertServiceQueryEndpoint, Enveloped>(),
    Entry::of::<services::operations::UpsertServiceScalingSchedule, Enveloped>(),
    Entry::of::<snapshots::operations::GetSnapshot, Enveloped>(),
    Entry::of::<snapshots::operations::GetSnapshotConfiguration, Enveloped>(),
    Entry::of::<snapshots::operations::ListSnapshots, Listed>()
        .paged::<snapshots::operations::ListSnapshots>(),
    Entry::of::<snapshots::operations::UpdateSnapshotConfiguration, Enveloped>(),
    Entry::of::<udfs::operations::AttachUdf, Enveloped>(),
    Entry::of::<udfs::operations::CreateUdf, Enveloped>(),
    Entry::of::<udfs::operations::CreateUdfUploadSession, Enveloped>(),
    Entry::of::<udfs::operations::CreateUdfVersion, Enveloped>(),
    Entry::of::<udfs::operations::DeleteUdf, Nothing>(),
    Entry::of::<udfs::operations::DeleteUdfVersion, Nothing>(),
    Entry::of::<udfs::operations::DetachUdf, Nothing>(),
    Entry::of::<udfs::operations::GetUdf, Enveloped>(),
    Entry::of::<udfs::operations::GetUdfAttachment, Enveloped>(),
    Entry::of::<udfs::operations::ListUdfs, Listed>()
        .paged::<udfs::operations::ListUdfs>(),
    Entry::of::<udfs::operations::ListUdfAttachments, Listed>()
        .paged::<udfs::operations::ListUdfAttachments>(),
    Entry::of::<udfs::operations::ListUdfVersions, Listed>()
        .paged::<udfs::operations::ListUdfVersions>(),
];

impl Called for api_keys::operations::CreateApiKey {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .api_keys()
                .create(
                    given.path::<String>("organizationId")?,
                    built::<ApiKeyPostRequest>(given)?,
                ),
        )
    }
}

impl Called for api_keys::operations::DeleteApiKey {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .api_keys()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("keyId")?,
                ),
        )
    }
}

impl Called for api_keys::operations::GetApiKey {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .api_keys()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("keyId")?,
                ),
        )
    }
}

impl Called for api_keys::operations::ListApiKeys {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client.api_keys().list(given.path::<String>("organizationId")?);
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        Ok(call)
    }
}

impl Called for api_keys::operations::UpdateApiKey {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .api_keys()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("keyId")?,
                    built::<ApiKeyPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for backups::operations::CreateBackupBucket {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .create_bucket(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.body::<BackupBucketPostRequest>()?,
                ),
        )
    }
}

impl Called for backups::operations::DeleteBackupBucket {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .delete_bucket(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for backups::operations::GetBackup {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("backupId")?,
                ),
        )
    }
}

impl Called for backups::operations::GetBackupBucket {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .get_bucket(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for backups::operations::GetBackupConfiguration {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .get_configuration(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for backups::operations::ListBackups {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .list(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for backups::operations::UpdateBackupBucket {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .update_bucket(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.body::<BackupBucketPatchRequest>()?,
                ),
        )
    }
}

impl Called for backups::operations::UpdateBackupConfiguration {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .backups()
                .update_configuration(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<BackupConfigurationPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for billing::operations::GetActiveBalances {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .billing()
            .get_active_balances(given.path::<String>("organizationId")?);
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for billing::operations::GetCreditBalances {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.billing().get_credit_balances(given.path::<String>("organizationId")?))
    }
}

impl Called for billing::operations::GetUsageCost {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .billing()
            .get_usage_cost(
                given.path::<String>("organizationId")?,
                given.required::<String>("from_date")?,
                given.required::<String>("to_date")?,
            );
        let call = given.set::<_, Vec<String>>(call, "filter", Call::<Self>::filter)?;
        Ok(call)
    }
}

impl Called for clickpipes::operations::CreateClickPipe {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .create(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickPipePostRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::CreateReversePrivateEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .create_reverse_private_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ReversePrivateEndpointPostRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::DeleteClickPipe {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::DeleteReversePrivateEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .delete_reverse_private_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("reversePrivateEndpointId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::DiscoverClickPipeSchema {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .discover_schema(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickPipeSchemaDiscoveryRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::GetClickPipe {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::GetClickPipeCdcScaling {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .get_cdc_scaling(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::GetClickPipeContext {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .get_context(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::GetReversePrivateEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .get_reverse_private_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("reversePrivateEndpointId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::GetClickPipeSettings {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .get_settings(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::ListClickPipes {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .list(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::ListReversePrivateEndpoints {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .list_reverse_private_endpoints(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateClickPipe {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                    built::<ClickPipePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateClickPipeCdcScaling {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update_cdc_scaling(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickPipesCdcScalingPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateReversePrivateEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update_reverse_private_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("reversePrivateEndpointId")?,
                    built::<ReversePrivateEndpointPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateClickPipeScaling {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update_scaling(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                    built::<ClickPipeScalingPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateClickPipeSettings {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update_settings(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                    built::<ClickPipeSettingsPutRequest>(given)?,
                ),
        )
    }
}

impl Called for clickpipes::operations::UpdateClickPipeState {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickpipes()
                .update_state(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickPipeId")?,
                    built::<ClickPipeStatePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackAlert {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_alert(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackCreateAlertRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackDashboard {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_dashboard(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackCreateDashboardRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_role(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackCreateRoleRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackSavedSearch {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_saved_search(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackSavedSearchInput>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackSource {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_source(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.body::<ClickStackSource>()?,
                ),
        )
    }
}

impl Called for clickstack::operations::CreateClickStackWebhook {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .create_webhook(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackWebhookInput>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackAlert {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_alert(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackAlertId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackDashboard {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_dashboard(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackDashboardId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_role(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackRoleId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackSavedSearch {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_saved_search(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSavedSearchId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackSource {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_source(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSourceId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::DeleteClickStackWebhook {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .delete_webhook(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackWebhookId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::GetClickStackAlert {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .get_alert(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackAlertId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::GetClickStackDashboard {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .get_dashboard(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackDashboardId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::GetClickStackRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .get_role(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackRoleId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::GetClickStackSavedSearch {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .get_saved_search(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSavedSearchId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::GetClickStackSource {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .get_source(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSourceId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::ListClickStackAlerts {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .clickstack()
            .list_alerts(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for clickstack::operations::ListClickStackDashboards {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .list_dashboards(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::ListClickStackRoles {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .list_roles(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::ListClickStackSavedSearches {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .clickstack()
            .list_saved_searches(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for clickstack::operations::ListClickStackSources {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .list_sources(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for clickstack::operations::ListClickStackWebhooks {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .clickstack()
            .list_webhooks(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for clickstack::operations::UpdateClickStackAlert {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_alert(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackAlertId")?,
                    built::<ClickStackUpdateAlertRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::UpdateClickStackDashboard {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_dashboard(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackDashboardId")?,
                    built::<ClickStackUpdateDashboardRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::UpdateClickStackRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_role(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackRoleId")?,
                    built::<ClickStackUpdateRoleRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::UpdateClickStackSavedSearch {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_saved_search(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSavedSearchId")?,
                    built::<ClickStackSavedSearchInput>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::UpdateClickStackSource {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_source(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackSourceId")?,
                    given.body::<ClickStackSource>()?,
                ),
        )
    }
}

impl Called for clickstack::operations::UpdateClickStackWebhook {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .update_webhook(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("clickStackWebhookId")?,
                    built::<ClickStackWebhookInput>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::ValidateClickStackDashboard {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .validate_dashboard(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackCreateDashboardRequest>(given)?,
                ),
        )
    }
}

impl Called for clickstack::operations::ValidateClickStackWebhook {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .clickstack()
                .validate_webhook(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ClickStackWebhookInput>(given)?,
                ),
        )
    }
}

impl Called for members::operations::CreateInvitation {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .create_invitation(
                    given.path::<String>("organizationId")?,
                    built::<InvitationPostRequest>(given)?,
                ),
        )
    }
}

impl Called for members::operations::DeleteMember {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("userId")?,
                ),
        )
    }
}

impl Called for members::operations::DeleteInvitation {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .delete_invitation(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("invitationId")?,
                ),
        )
    }
}

impl Called for members::operations::GetMember {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("userId")?,
                ),
        )
    }
}

impl Called for members::operations::GetInvitation {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .get_invitation(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("invitationId")?,
                ),
        )
    }
}

impl Called for members::operations::ListMembers {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.members().list(given.path::<String>("organizationId")?))
    }
}

impl Called for members::operations::ListInvitations {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.members().list_invitations(given.path::<String>("organizationId")?))
    }
}

impl Called for members::operations::UpdateMember {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .members()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("userId")?,
                    built::<MemberPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for members::operations::GetWhoami {
    fn call(client: &Client, _: &Given) -> Result<Call<Self>, String> {
        Ok(client.members().whoami())
    }
}

impl Called for notifications::operations::ListNotifications {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client.notifications().list(given.path::<String>("organizationId")?);
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, String>(call, "severity", Call::<Self>::severity)?;
        let call = given.set::<_, String>(call, "type", Call::<Self>::r#type)?;
        let call = given
            .set::<_, String>(call, "resource_id", Call::<Self>::resource_id)?;
        let call = given
            .set::<_, String>(call, "resource_type", Call::<Self>::resource_type)?;
        let call = given
            .set::<_, Timestamp>(call, "from_date", Call::<Self>::from_date)?;
        let call = given.set::<_, Timestamp>(call, "to_date", Call::<Self>::to_date)?;
        Ok(call)
    }
}

impl Called for notifications::operations::ListNotificationTypes {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.notifications().list_types(given.path::<String>("organizationId")?))
    }
}

impl Called for organizations::operations::CreateByocInfrastructure {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .create_byoc_infrastructure(
                    given.path::<String>("organizationId")?,
                    built::<ByocInfrastructurePostRequest>(given)?,
                ),
        )
    }
}

impl Called for organizations::operations::DeleteByocInfrastructure {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .delete_byoc_infrastructure(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetOrganization {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.organizations().get(given.path::<String>("organizationId")?))
    }
}

impl Called for organizations::operations::GetOrganizationActivity {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_activity(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("activityId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetByocInfrastructure {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_byoc_infrastructure(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetByocInfrastructurePrivateEndpointConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_byoc_infrastructure_private_endpoint_config(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetByocInfrastructureProgress {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_byoc_infrastructure_progress(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetByocInfrastructureTags {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_byoc_infrastructure_tags(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetOrganizationPrivateEndpointConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_private_endpoint_config(
                    given.path::<String>("organizationId")?,
                    given.required::<String>("cloud_provider")?,
                    given.required::<String>("region_id")?,
                ),
        )
    }
}

impl Called for organizations::operations::GetOrganizationQuota {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .get_quota(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("quotaCode")?,
                ),
        )
    }
}

impl Called for organizations::operations::ListOrganizations {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client.organizations().list();
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        Ok(call)
    }
}

impl Called for organizations::operations::ListOrganizationActivities {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .organizations()
            .list_activities(given.path::<String>("organizationId")?);
        let call = given
            .set::<_, Timestamp>(call, "from_date", Call::<Self>::from_date)?;
        let call = given.set::<_, Timestamp>(call, "to_date", Call::<Self>::to_date)?;
        Ok(call)
    }
}

impl Called for organizations::operations::ListOrganizationQuotas {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.organizations().list_quotas(given.path::<String>("organizationId")?))
    }
}

impl Called for organizations::operations::UpdateOrganization {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .update(
                    given.path::<String>("organizationId")?,
                    built::<OrganizationPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for organizations::operations::UpdateByocInfrastructure {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .update_byoc_infrastructure(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("byocInfrastructureId")?,
                    built::<ByocInfrastructurePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for organizations::operations::ValidateByocInfrastructure {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .organizations()
                .validate_byoc_infrastructure(
                    given.path::<String>("organizationId")?,
                    built::<ByocInfrastructureValidatePostRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::CreatePostgresService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .create(
                    given.path::<String>("organizationId")?,
                    built::<PostgresServicePostRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::CreatePostgresServiceReadReplica {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .create_read_replica(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresServiceReadReplicaRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::DeletePostgresService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                ),
        )
    }
}

impl Called for postgres::operations::GetPostgresService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                ),
        )
    }
}

impl Called for postgres::operations::GetPostgresServiceCaCertificates {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .get_ca_certificates(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                ),
        )
    }
}

impl Called for postgres::operations::GetPostgresServiceConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .get_config(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                ),
        )
    }
}

impl Called for postgres::operations::GetPostgresServiceMetrics {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .postgres()
            .get_metrics(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        let call = given
            .set::<
                _,
                i64,
            >(call, "bucket_size_seconds", Call::<Self>::bucket_size_seconds)?;
        Ok(call)
    }
}

impl Called for postgres::operations::GetPostgresServiceSlowQueryPattern {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .postgres()
            .get_slow_query_pattern(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.path::<String>("queryId")?,
                given.required::<String>("db_name")?,
                given.required::<String>("db_user")?,
                given.required::<String>("db_operation")?,
            );
        let call = given.set::<_, String>(call, "app", Call::<Self>::app)?;
        let call = given
            .set::<_, Timestamp>(call, "timestamp", Call::<Self>::timestamp)?;
        Ok(call)
    }
}

impl Called for postgres::operations::ListPostgresServices {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.postgres().list(given.path::<String>("organizationId")?))
    }
}

impl Called for postgres::operations::ListPostgresServiceBackups {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .postgres()
            .list_backups(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
            );
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        Ok(call)
    }
}

impl Called for postgres::operations::ListPostgresServiceLogs {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .postgres()
            .list_logs(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        let call = given
            .set::<_, String>(call, "body_contains", Call::<Self>::body_contains)?;
        let call = given.set::<_, String>(call, "severity", Call::<Self>::severity)?;
        let call = given
            .set::<_, SortOrder>(call, "sort_order", Call::<Self>::sort_order)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for postgres::operations::ListPostgresServiceSlowQueryPatterns {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .postgres()
            .list_slow_query_patterns(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        let call = given.set::<_, String>(call, "db_name", Call::<Self>::db_name)?;
        let call = given.set::<_, String>(call, "db_user", Call::<Self>::db_user)?;
        let call = given
            .set::<_, String>(call, "db_operation", Call::<Self>::db_operation)?;
        let call = given.set::<_, String>(call, "app", Call::<Self>::app)?;
        let call = given
            .set::<_, PostgresSlowQuerySort>(call, "sort_by", Call::<Self>::sort_by)?;
        let call = given
            .set::<_, SortOrder>(call, "sort_order", Call::<Self>::sort_order)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, i64>(call, "offset", Call::<Self>::offset)?;
        Ok(call)
    }
}

impl Called for postgres::operations::ReplacePostgresServiceConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .replace_config(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresInstanceConfig>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::RestorePostgresService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .restore(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresServiceRestoreRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::SetPostgresServicePassword {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .set_password(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresPasswordPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::UpdatePostgresService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresServicePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::UpdatePostgresServiceConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .update_config(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresInstanceConfig>(given)?,
                ),
        )
    }
}

impl Called for postgres::operations::UpdatePostgresServiceState {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .postgres()
                .update_state(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                    built::<PostgresStatePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for prometheus::operations::GetPrometheusOrganizationMetrics {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .prometheus()
            .get_organization_metrics(given.path::<String>("organizationId")?);
        let call = given
            .set::<_, bool>(call, "filtered_metrics", Call::<Self>::filtered_metrics)?;
        Ok(call)
    }
}

impl Called for prometheus::operations::GetPrometheusOrganizationPostgresMetrics {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .prometheus()
                .get_organization_postgres_metrics(
                    given.path::<String>("organizationId")?,
                ),
        )
    }
}

impl Called for prometheus::operations::GetPrometheusPostgresMetrics {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .prometheus()
                .get_postgres_metrics(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("postgresId")?,
                ),
        )
    }
}

impl Called for prometheus::operations::GetPrometheusServiceMetrics {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .prometheus()
            .get_service_metrics(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given
            .set::<_, bool>(call, "filtered_metrics", Call::<Self>::filtered_metrics)?;
        Ok(call)
    }
}

impl Called for prometheus::operations::ListPrometheusTargets {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .prometheus()
            .list_targets(given.path::<String>("organizationId")?);
        let call = given
            .set::<_, bool>(call, "filtered_metrics", Call::<Self>::filtered_metrics)?;
        Ok(call)
    }
}

impl Called for query_api_endpoints::operations::CreateQueryApiEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .query_api_endpoints()
                .create(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<PublicQueryApiEndpointRequest>(given)?,
                ),
        )
    }
}

impl Called for query_api_endpoints::operations::DeleteQueryApiEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .query_api_endpoints()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("endpointId")?,
                ),
        )
    }
}

impl Called for query_api_endpoints::operations::GetQueryApiEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .query_api_endpoints()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("endpointId")?,
                ),
        )
    }
}

impl Called for query_api_endpoints::operations::ListQueryApiEndpoints {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .query_api_endpoints()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        Ok(call)
    }
}

impl Called for query_api_endpoints::operations::UpdateQueryApiEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .query_api_endpoints()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("endpointId")?,
                    built::<PublicQueryApiEndpointRequest>(given)?,
                ),
        )
    }
}

impl Called for roles::operations::CreateRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .roles()
                .create(
                    given.path::<String>("organizationId")?,
                    built::<RoleCreateRequest>(given)?,
                ),
        )
    }
}

impl Called for roles::operations::DeleteRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .roles()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("roleId")?,
                ),
        )
    }
}

impl Called for roles::operations::GetRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .roles()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("roleId")?,
                ),
        )
    }
}

impl Called for roles::operations::ListRoles {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.roles().list(given.path::<String>("organizationId")?))
    }
}

impl Called for roles::operations::UpdateRole {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .roles()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("roleId")?,
                    built::<RoleUpdateRequest>(given)?,
                ),
        )
    }
}

impl Called for saved_queries::operations::CreateSavedQuery {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .saved_queries()
                .create(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<PublicSavedQueryRequest>(given)?,
                ),
        )
    }
}

impl Called for saved_queries::operations::DeleteSavedQuery {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .saved_queries()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("queryId")?,
                ),
        )
    }
}

impl Called for saved_queries::operations::GetSavedQuery {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .saved_queries()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("queryId")?,
                ),
        )
    }
}

impl Called for saved_queries::operations::ListSavedQueries {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .saved_queries()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        Ok(call)
    }
}

impl Called for saved_queries::operations::UpdateSavedQuery {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .saved_queries()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("queryId")?,
                    built::<PublicSavedQueryRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::CreateService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .create(
                    given.path::<String>("organizationId")?,
                    built::<ServicePostRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::CreateServicePrivateEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .create_private_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServicePrivateEndpointPostRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::DeleteService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::DeleteServiceClickhouseSetting {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .delete_clickhouse_setting(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("settingName")?,
                ),
        )
    }
}

impl Called for services::operations::DeleteServiceQueryEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .delete_query_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::DeleteServiceScalingSchedule {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .delete_scaling_schedule(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::DeleteServiceUpgradeWindow {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .delete_upgrade_window(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceClickhouseSetting {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_clickhouse_setting(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("settingName")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceClickhouseSettingsSchema {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_clickhouse_settings_schema(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServicePrivateEndpointConfig {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_private_endpoint_config(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceQueryEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_query_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceReplicaAwareRouting {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_replica_aware_routing(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceScalingSchedule {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_scaling_schedule(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::GetServiceUpgradeWindow {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .get_upgrade_window(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::ListServices {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client.services().list(given.path::<String>("organizationId")?);
        let call = given.set::<_, Vec<String>>(call, "filter", Call::<Self>::filter)?;
        Ok(call)
    }
}

impl Called for services::operations::ListServiceClickhouseSettings {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .list_clickhouse_settings(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for services::operations::ListServiceProfiles {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .services()
            .list_profiles(given.path::<String>("organizationId")?);
        let call = given.set::<_, String>(call, "region_id", Call::<Self>::region_id)?;
        let call = given.set::<_, String>(call, "byoc_id", Call::<Self>::byoc_id)?;
        Ok(call)
    }
}

impl Called for services::operations::UpdateService {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServicePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceClickhouseSettings {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_clickhouse_settings(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServiceClickhouseSettingsPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServicePassword {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_password(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServicePasswordPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceReplicaAwareRouting {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_replica_aware_routing(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ReplicaAwareRoutingPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceReplicaScaling {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_replica_scaling(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServiceReplicaScalingPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceScaling {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_scaling(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServiceScalingPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceState {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_state(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServiceStatePatchRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpdateServiceUpgradeWindow {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .update_upgrade_window(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<UpgradeWindowPutRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpsertServiceQueryEndpoint {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .upsert_query_endpoint(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ServiceQueryApiEndpointPostRequest>(given)?,
                ),
        )
    }
}

impl Called for services::operations::UpsertServiceScalingSchedule {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .services()
                .upsert_scaling_schedule(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<ScalingSchedulePostRequest>(given)?,
                ),
        )
    }
}

impl Called for snapshots::operations::GetSnapshot {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .snapshots()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    given.path::<String>("snapshotId")?,
                ),
        )
    }
}

impl Called for snapshots::operations::GetSnapshotConfiguration {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .snapshots()
                .get_configuration(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for snapshots::operations::ListSnapshots {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .snapshots()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        Ok(call)
    }
}

impl Called for snapshots::operations::UpdateSnapshotConfiguration {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .snapshots()
                .update_configuration(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("serviceId")?,
                    built::<SnapshotConfigurationPatchRequest>(given)?,
                ),
        )
    }
}

impl Called for udfs::operations::AttachUdf {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .attach(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                    given.path::<String>("serviceId")?,
                    built::<UdfAttachRequest>(given)?,
                ),
        )
    }
}

impl Called for udfs::operations::CreateUdf {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .create(
                    given.path::<String>("organizationId")?,
                    given.body::<UdfCreateRequest>()?,
                ),
        )
    }
}

impl Called for udfs::operations::CreateUdfUploadSession {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(client.udfs().create_upload_session(given.path::<String>("organizationId")?))
    }
}

impl Called for udfs::operations::CreateUdfVersion {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .create_version(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                    given.body::<UdfVersionCreateRequest>()?,
                ),
        )
    }
}

impl Called for udfs::operations::DeleteUdf {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .delete(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                ),
        )
    }
}

impl Called for udfs::operations::DeleteUdfVersion {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .delete_version(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                    given.path::<i64>("version")?,
                ),
        )
    }
}

impl Called for udfs::operations::DetachUdf {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .detach(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for udfs::operations::GetUdf {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .get(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                ),
        )
    }
}

impl Called for udfs::operations::GetUdfAttachment {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        Ok(
            client
                .udfs()
                .get_attachment(
                    given.path::<String>("organizationId")?,
                    given.path::<String>("functionName")?,
                    given.path::<String>("serviceId")?,
                ),
        )
    }
}

impl Called for udfs::operations::ListUdfs {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client.udfs().list(given.path::<String>("organizationId")?);
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        Ok(call)
    }
}

impl Called for udfs::operations::ListUdfAttachments {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .udfs()
            .list_attachments(
                given.path::<String>("organizationId")?,
                given.path::<String>("functionName")?,
            );
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        Ok(call)
    }
}

impl Called for udfs::operations::ListUdfVersions {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let call = client
            .udfs()
            .list_versions(
                given.path::<String>("organizationId")?,
                given.path::<String>("functionName")?,
            );
        let call = given.set::<_, String>(call, "cursor", Call::<Self>::cursor)?;
        let call = given.set::<_, i64>(call, "limit", Call::<Self>::limit)?;
        Ok(call)
    }
}

impl Built for ApiKeyPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members.set::<_, Vec<ApiKeyRole>>(body, "roles", Self::roles)?;
        let body = members
            .set::<_, Vec<String>>(body, "assignedRoleIds", Self::assigned_role_ids)?;
        let body = members
            .set_or_clear::<
                _,
                Timestamp,
            >(body, "expireAt", Self::expire_at, Self::clear_expire_at)?;
        let body = members.set::<_, ApiKeyState>(body, "state", Self::state)?;
        let body = members
            .set::<
                _,
                Vec<IpAccessListEntry>,
            >(body, "ipAccessList", Self::ip_access_list)?;
        Ok(body)
    }
}

impl Built for ApiKeyPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(members.required::<String>("name")?);
        let body = members
            .set_or_clear::<
                _,
                Timestamp,
            >(body, "expireAt", Self::expire_at, Self::clear_expire_at)?;
        let body = members.set::<_, ApiKeyState>(body, "state", Self::state)?;
        let body = members.set::<_, ApiKeyHashData>(body, "hashData", Self::hash_data)?;
        let body = members.set::<_, Vec<ApiKeyRole>>(body, "roles", Self::roles)?;
        let body = members
            .set::<_, Vec<String>>(body, "assignedRoleIds", Self::assigned_role_ids)?;
        let body = members
            .set::<
                _,
                Vec<IpAccessListEntry>,
            >(body, "ipAccessList", Self::ip_access_list)?;
        Ok(body)
    }
}

impl Built for BackupConfigurationPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set_or_clear::<
                _,
                f64,
            >(
                body,
                "backupPeriodInHours",
                Self::backup_period_in_hours,
                Self::clear_backup_period_in_hours,
            )?;
        let body = members
            .set_or_clear::<
                _,
                f64,
            >(
                body,
                "backupRetentionPeriodInHours",
                Self::backup_retention_period_in_hours,
                Self::clear_backup_retention_period_in_hours,
            )?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(
                body,
                "backupStartTime",
                Self::backup_start_time,
                Self::clear_backup_start_time,
            )?;
        Ok(body)
    }
}

impl Built for ByocInfrastructurePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "displayName", Self::display_name)?;
        let body = members
            .set::<_, bool>(body, "enablePrivateLink", Self::enable_private_link)?;
        let body = members
            .set::<_, String>(body, "gcpPscSubnetId", Self::gcp_psc_subnet_id)?;
        let body = members
            .set::<
                _,
                bool,
            >(body, "enablePrivateLoadBalancer", Self::enable_private_load_balancer)?;
        let body = members
            .set::<
                _,
                bool,
            >(body, "enablePublicLoadBalancer", Self::enable_public_load_balancer)?;
        let body = members.set::<_, ByocInfrastructureTags>(body, "tags", Self::tags)?;
        Ok(body)
    }
}

impl Built for ByocInfrastructurePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("accountId")?,
            members.required::<Region>("regionId")?,
        );
        let body = members
            .set::<
                _,
                Vec<ByocAvailabilityZoneSuffix>,
            >(body, "availabilityZoneSuffixes", Self::availability_zone_suffixes)?;
        let body = members.set::<_, String>(body, "vpcCidrRange", Self::vpc_cidr_range)?;
        let body = members.set::<_, String>(body, "externalId", Self::external_id)?;
        let body = members.set::<_, String>(body, "tenantId", Self::tenant_id)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "servicePrincipalClientId", Self::service_principal_client_id)?;
        let body = members.set::<_, String>(body, "vpcId", Self::vpc_id)?;
        let body = members
            .set::<_, Vec<String>>(body, "privateSubnetIds", Self::private_subnet_ids)?;
        let body = members
            .set::<_, Vec<String>>(body, "publicSubnetIds", Self::public_subnet_ids)?;
        let body = members
            .set::<
                _,
                Vec<String>,
            >(body, "gcpPodCidrRangeNames", Self::gcp_pod_cidr_range_names)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "gcpSharedVpcHostProjectId", Self::gcp_shared_vpc_host_project_id)?;
        let body = members.set::<_, ByocInfrastructureTags>(body, "tags", Self::tags)?;
        let body = members.set::<_, String>(body, "displayName", Self::display_name)?;
        Ok(body)
    }
}

impl Built for ByocInfrastructureValidatePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("accountId")?,
            members.required::<Region>("regionId")?,
        );
        let body = members
            .set::<
                _,
                Vec<ByocAvailabilityZoneSuffix>,
            >(body, "availabilityZoneSuffixes", Self::availability_zone_suffixes)?;
        let body = members.set::<_, String>(body, "vpcCidrRange", Self::vpc_cidr_range)?;
        let body = members.set::<_, String>(body, "externalId", Self::external_id)?;
        let body = members.set::<_, String>(body, "tenantId", Self::tenant_id)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "servicePrincipalClientId", Self::service_principal_client_id)?;
        let body = members.set::<_, String>(body, "vpcId", Self::vpc_id)?;
        let body = members
            .set::<_, Vec<String>>(body, "privateSubnetIds", Self::private_subnet_ids)?;
        let body = members
            .set::<_, Vec<String>>(body, "publicSubnetIds", Self::public_subnet_ids)?;
        let body = members
            .set::<
                _,
                Vec<String>,
            >(body, "gcpPodCidrRangeNames", Self::gcp_pod_cidr_range_names)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "gcpSharedVpcHostProjectId", Self::gcp_shared_vpc_host_project_id)?;
        let body = members.set::<_, ByocInfrastructureTags>(body, "tags", Self::tags)?;
        Ok(body)
    }
}

impl Built for ClickPipePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members.set::<_, ClickPipePatchSource>(body, "source", Self::source)?;
        let body = members
            .set::<
                _,
                ClickPipePatchDestination,
            >(body, "destination", Self::destination)?;
        let body = members
            .set::<
                _,
                Vec<ClickPipeFieldMapping>,
            >(body, "fieldMappings", Self::field_mappings)?;
        let body = members
            .set::<_, ClickPipeSettings>(body, "settings", Self::settings)?;
        Ok(body)
    }
}

impl Built for ClickPipePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<ClickPipeMutateDestination>("destination")?,
            members.required::<String>("name")?,
            members.required::<ClickPipePostSource>("source")?,
        );
        let body = members
            .set::<
                _,
                Vec<ClickPipeFieldMapping>,
            >(body, "fieldMappings", Self::field_mappings)?;
        let body = members.set::<_, ClickPipeScaling>(body, "scaling", Self::scaling)?;
        let body = members
            .set::<_, ClickPipeSettings>(body, "settings", Self::settings)?;
        let body = members.set::<_, bool>(body, "startPaused", Self::start_paused)?;
        Ok(body)
    }
}

impl Built for ClickPipeScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, i64>(body, "replicas", Self::replicas)?;
        let body = members.set::<_, i64>(body, "concurrency", Self::concurrency)?;
        let body = members
            .set::<_, i64>(body, "replicaCpuMillicores", Self::replica_cpu_millicores)?;
        let body = members
            .set::<_, f64>(body, "replicaMemoryGb", Self::replica_memory_gb)?;
        Ok(body)
    }
}

impl Built for ClickPipeSchemaDiscoveryRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(Self::new(members.required::<ClickPipeSchemaDiscoverySource>("source")?))
    }
}

impl Built for ClickPipeSettingsPutRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<
                _,
                i64,
            >(body, "streaming_max_insert_wait_ms", Self::streaming_max_insert_wait_ms)?;
        let body = members
            .set::<
                _,
                i64,
            >(body, "object_storage_concurrency", Self::object_storage_concurrency)?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "object_storage_polling_interval_ms",
                Self::object_storage_polling_interval_ms,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "object_storage_max_insert_bytes",
                Self::object_storage_max_insert_bytes,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "object_storage_max_file_count",
                Self::object_storage_max_file_count,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(body, "clickhouse_max_threads", Self::clickhouse_max_threads)?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "clickhouse_max_insert_threads",
                Self::clickhouse_max_insert_threads,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "clickhouse_min_insert_block_size_bytes",
                Self::clickhouse_min_insert_block_size_bytes,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "clickhouse_max_download_threads",
                Self::clickhouse_max_download_threads,
            )?;
        let body = members
            .set::<
                _,
                i64,
            >(
                body,
                "clickhouse_parallel_distributed_insert_select",
                Self::clickhouse_parallel_distributed_insert_select,
            )?;
        let body = members
            .set::<_, bool>(body, "kafka_read_committed", Self::kafka_read_committed)?;
        let body = members
            .set::<
                _,
                bool,
            >(
                body,
                "object_storage_use_cluster_function",
                Self::object_storage_use_cluster_function,
            )?;
        let body = members
            .set::<
                _,
                bool,
            >(
                body,
                "clickhouse_parallel_view_processing",
                Self::clickhouse_parallel_view_processing,
            )?;
        Ok(body)
    }
}

impl Built for ClickPipeStatePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(Self::new(members.required::<ClickPipeStateCommand>("command")?))
    }
}

impl Built for ClickPipesCdcScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<_, i64>(body, "replicaCpuMillicores", Self::replica_cpu_millicores)?;
        let body = members
            .set::<_, f64>(body, "replicaMemoryGb", Self::replica_memory_gb)?;
        Ok(body)
    }
}

impl Built for ClickStackCreateAlertRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<ClickStackAlertInterval>("interval")?,
            members.required::<f64>("threshold")?,
            members.required::<ClickStackAlertThresholdType>("thresholdType")?,
        );
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "dashboardId", Self::dashboard_id, Self::clear_dashboard_id)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "tileId", Self::tile_id, Self::clear_tile_id)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(
                body,
                "savedSearchId",
                Self::saved_search_id,
                Self::clear_saved_search_id,
            )?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "groupBy", Self::group_by, Self::clear_group_by)?;
        let body = members
            .set::<
                _,
                ClickStackAlertChartConfig,
            >(body, "chartConfig", Self::chart_config)?;
        let body = members
            .set_or_clear::<
                _,
                f64,
            >(body, "thresholdMax", Self::threshold_max, Self::clear_threshold_max)?;
        let body = members
            .set_or_clear::<
                _,
                i64,
            >(
                body,
                "scheduleOffsetMinutes",
                Self::schedule_offset_minutes,
                Self::clear_schedule_offset_minutes,
            )?;
        let body = members
            .set_or_clear::<
                _,
                Timestamp,
            >(
                body,
                "scheduleStartAt",
                Self::schedule_start_at,
                Self::clear_schedule_start_at,
            )?;
        let body = members
            .set::<_, ClickStackAlertSource>(body, "source", Self::source)?;
        let body = members
            .set::<_, ClickStackAlertChannel>(body, "channel", Self::channel)?;
        let body = members
            .set::<_, ClickStackAlertChannels>(body, "channels", Self::channels)?;
        let body = members
            .set_or_clear::<_, String>(body, "name", Self::name, Self::clear_name)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "displayName", Self::display_name, Self::clear_display_name)?;
        let body = members.set::<_, Vec<String>>(body, "tags", Self::tags)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "message", Self::message, Self::clear_message)?;
        let body = members
            .set_or_clear::<_, String>(body, "note", Self::note, Self::clear_note)?;
        let body = members
            .set_or_clear::<
                _,
                i64,
            >(
                body,
                "numConsecutiveWindows",
                Self::num_consecutive_windows,
                Self::clear_num_consecutive_windows,
            )?;
        Ok(body)
    }
}

impl Built for ClickStackCreateDashboardRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackTileInput>>("tiles")?,
        );
        let body = members.set::<_, Vec<String>>(body, "tags", Self::tags)?;
        let body = members
            .set::<_, Vec<ClickStackFilterInput>>(body, "filters", Self::filters)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "savedQuery", Self::saved_query, Self::clear_saved_query)?;
        let body = members
            .set_or_clear::<
                _,
                ClickStackQueryLanguage,
            >(
                body,
                "savedQueryLanguage",
                Self::saved_query_language,
                Self::clear_saved_query_language,
            )?;
        let body = members
            .set::<
                _,
                Vec<ClickStackSavedFilterValue>,
            >(body, "savedFilterValues", Self::saved_filter_values)?;
        let body = members
            .set::<
                _,
                Vec<ClickStackDashboardContainer>,
            >(body, "containers", Self::containers)?;
        Ok(body)
    }
}

impl Built for ClickStackCreateRoleRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackPermission>>("permissions")?,
        );
        let body = members.set::<_, String>(body, "description", Self::description)?;
        Ok(body)
    }
}

impl Built for ClickStackSavedSearchInput {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("name")?,
            members.required::<String>("sourceId")?,
        );
        let body = members.set::<_, String>(body, "select", Self::select)?;
        let body = members.set::<_, String>(body, "where", Self::r#where)?;
        let body = members
            .set::<
                _,
                ClickStackQueryLanguage,
            >(body, "whereLanguage", Self::where_language)?;
        let body = members.set::<_, String>(body, "orderBy", Self::order_by)?;
        let body = members.set::<_, Vec<String>>(body, "tags", Self::tags)?;
        let body = members
            .set::<_, Vec<ClickStackSavedSearchFilter>>(body, "filters", Self::filters)?;
        Ok(body)
    }
}

impl Built for ClickStackUpdateAlertRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<ClickStackAlertInterval>("interval")?,
            members.required::<f64>("threshold")?,
            members.required::<ClickStackAlertThresholdType>("thresholdType")?,
        );
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "dashboardId", Self::dashboard_id, Self::clear_dashboard_id)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "tileId", Self::tile_id, Self::clear_tile_id)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(
                body,
                "savedSearchId",
                Self::saved_search_id,
                Self::clear_saved_search_id,
            )?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "groupBy", Self::group_by, Self::clear_group_by)?;
        let body = members
            .set::<
                _,
                ClickStackAlertChartConfig,
            >(body, "chartConfig", Self::chart_config)?;
        let body = members
            .set_or_clear::<
                _,
                f64,
            >(body, "thresholdMax", Self::threshold_max, Self::clear_threshold_max)?;
        let body = members
            .set_or_clear::<
                _,
                i64,
            >(
                body,
                "scheduleOffsetMinutes",
                Self::schedule_offset_minutes,
                Self::clear_schedule_offset_minutes,
            )?;
        let body = members
            .set_or_clear::<
                _,
                Timestamp,
            >(
                body,
                "scheduleStartAt",
                Self::schedule_start_at,
                Self::clear_schedule_start_at,
            )?;
        let body = members
            .set::<_, ClickStackAlertSource>(body, "source", Self::source)?;
        let body = members
            .set::<_, ClickStackAlertChannel>(body, "channel", Self::channel)?;
        let body = members
            .set::<_, ClickStackAlertChannels>(body, "channels", Self::channels)?;
        let body = members
            .set_or_clear::<_, String>(body, "name", Self::name, Self::clear_name)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "displayName", Self::display_name, Self::clear_display_name)?;
        let body = members.set::<_, Vec<String>>(body, "tags", Self::tags)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "message", Self::message, Self::clear_message)?;
        let body = members
            .set_or_clear::<_, String>(body, "note", Self::note, Self::clear_note)?;
        let body = members
            .set_or_clear::<
                _,
                i64,
            >(
                body,
                "numConsecutiveWindows",
                Self::num_consecutive_windows,
                Self::clear_num_consecutive_windows,
            )?;
        Ok(body)
    }
}

impl Built for ClickStackUpdateDashboardRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackTileInput>>("tiles")?,
        );
        let body = members.set::<_, Vec<String>>(body, "tags", Self::tags)?;
        let body = members
            .set::<_, Vec<ClickStackFilter>>(body, "filters", Self::filters)?;
        let body = members
            .set_or_clear::<
                _,
                String,
            >(body, "savedQuery", Self::saved_query, Self::clear_saved_query)?;
        let body = members
            .set_or_clear::<
                _,
                ClickStackQueryLanguage,
            >(
                body,
                "savedQueryLanguage",
                Self::saved_query_language,
                Self::clear_saved_query_language,
            )?;
        let body = members
            .set::<
                _,
                Vec<ClickStackSavedFilterValue>,
            >(body, "savedFilterValues", Self::saved_filter_values)?;
        let body = members
            .set::<
                _,
                Vec<ClickStackDashboardContainer>,
            >(body, "containers", Self::containers)?;
        Ok(body)
    }
}

impl Built for ClickStackUpdateRoleRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<Vec<ClickStackPermission>>("permissions")?,
        );
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members.set::<_, String>(body, "description", Self::description)?;
        Ok(body)
    }
}

impl Built for ClickStackWebhookInput {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("name")?,
            members.required::<ClickStackWebhookInputService>("service")?,
            members.required::<Secret>("url")?,
        );
        let body = members.set::<_, String>(body, "description", Self::description)?;
        let body = members.set::<_, String>(body, "body", Self::body)?;
        let body = members
            .set::<_, BTreeMap<String, Secret>>(body, "headers", Self::headers)?;
        let body = members
            .set::<
                _,
                BTreeMap<String, Secret>,
            >(body, "queryParams", Self::query_params)?;
        Ok(body)
    }
}

impl Built for InvitationPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(members.required::<String>("email")?);
        let body = members.set::<_, OrganizationRole>(body, "role", Self::role)?;
        let body = members
            .set::<_, Vec<String>>(body, "assignedRoleIds", Self::assigned_role_ids)?;
        Ok(body)
    }
}

impl Built for MemberPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, OrganizationRole>(body, "role", Self::role)?;
        let body = members
            .set::<_, Vec<String>>(body, "assignedRoleIds", Self::assigned_role_ids)?;
        Ok(body)
    }
}

impl Built for OrganizationPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members
            .set::<
                _,
                OrganizationPrivateEndpointsPatch,
            >(body, "privateEndpoints", Self::private_endpoints)?;
        let body = members
            .set::<_, bool>(body, "enableCoreDumps", Self::enable_core_dumps)?;
        Ok(body)
    }
}

impl Built for PostgresInstanceConfig {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(
            Self::new(
                members.required::<PgBouncerConfig>("pgBouncerConfig")?,
                members.required::<PostgresConfig>("pgConfig")?,
            ),
        )
    }
}

impl Built for PostgresPasswordPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, PostgresPassword>(body, "password", Self::password)?;
        Ok(body)
    }
}

impl Built for PostgresServicePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<
                _,
                PostgresIpAccessListPatch,
            >(body, "ipAccessList", Self::ip_access_list)?;
        let body = members.set::<_, PostgresName>(body, "name", Self::name)?;
        let body = members.set::<_, PostgresSize>(body, "size", Self::size)?;
        let body = members.set::<_, PostgresHaType>(body, "haType", Self::ha_type)?;
        let body = members.set::<_, PostgresTags>(body, "tags", Self::tags)?;
        Ok(body)
    }
}

impl Built for PostgresServicePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<PostgresName>("name")?,
            members.required::<Provider>("provider")?,
            members.required::<PostgresRegion>("region")?,
            members.required::<PostgresSize>("size")?,
        );
        let body = members
            .set::<_, PostgresVersion>(body, "postgresVersion", Self::postgres_version)?;
        let body = members.set::<_, PostgresHaType>(body, "haType", Self::ha_type)?;
        let body = members.set::<_, PostgresTags>(body, "tags", Self::tags)?;
        let body = members
            .set::<
                _,
                Vec<PostgresIpAccessListEntry>,
            >(body, "ipAccessList", Self::ip_access_list)?;
        let body = members.set::<_, PostgresConfig>(body, "pgConfig", Self::pg_config)?;
        let body = members
            .set::<
                _,
                PgBouncerConfig,
            >(body, "pgBouncerConfig", Self::pg_bouncer_config)?;
        Ok(body)
    }
}

impl Built for PostgresServiceReadReplicaRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(members.required::<PostgresName>("name")?);
        let body = members.set::<_, PostgresConfig>(body, "pgConfig", Self::pg_config)?;
        let body = members
            .set::<
                _,
                PgBouncerConfig,
            >(body, "pgBouncerConfig", Self::pg_bouncer_config)?;
        let body = members.set::<_, PostgresTags>(body, "tags", Self::tags)?;
        Ok(body)
    }
}

impl Built for PostgresServiceRestoreRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<PostgresName>("name")?,
            members.required::<PostgresRestoreTarget>("restoreTarget")?,
        );
        let body = members.set::<_, PostgresConfig>(body, "pgConfig", Self::pg_config)?;
        let body = members
            .set::<
                _,
                PgBouncerConfig,
            >(body, "pgBouncerConfig", Self::pg_bouncer_config)?;
        let body = members.set::<_, PostgresTags>(body, "tags", Self::tags)?;
        Ok(body)
    }
}

impl Built for PostgresStatePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<_, PostgresStateCommand>(body, "command", Self::command)?;
        Ok(body)
    }
}

impl Built for PublicQueryApiEndpointRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<Vec<String>>("apiKeyIds")?,
            members.required::<String>("database")?,
            members.required::<String>("name")?,
            members.required::<Vec<String>>("roles")?,
            members.required::<String>("sql")?,
        );
        let body = members
            .set::<_, BTreeMap<String, String>>(body, "parameters", Self::parameters)?;
        let body = members
            .set::<_, Vec<String>>(body, "allowedOrigins", Self::allowed_origins)?;
        Ok(body)
    }
}

impl Built for PublicSavedQueryRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("database")?,
            members.required::<String>("name")?,
            members.required::<String>("sql")?,
        );
        let body = members
            .set::<_, BTreeMap<String, String>>(body, "parameters", Self::parameters)?;
        Ok(body)
    }
}

impl Built for ReplicaAwareRoutingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, bool>(body, "httpEnabled", Self::http_enabled)?;
        let body = members.set::<_, bool>(body, "nativeEnabled", Self::native_enabled)?;
        Ok(body)
    }
}

impl Built for ReversePrivateEndpointPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<
                _,
                Vec<CustomPrivateDnsMapping>,
            >(body, "customPrivateDnsMappings", Self::custom_private_dns_mappings)?;
        Ok(body)
    }
}

impl Built for ReversePrivateEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<String>("description")?,
            members.required::<ReversePrivateEndpointType>("type")?,
        );
        let body = members
            .set::<
                _,
                String,
            >(body, "vpcEndpointServiceName", Self::vpc_endpoint_service_name)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "vpcResourceConfigurationId", Self::vpc_resource_configuration_id)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "vpcResourceShareArn", Self::vpc_resource_share_arn)?;
        let body = members
            .set::<_, String>(body, "mskClusterArn", Self::msk_cluster_arn)?;
        let body = members
            .set::<
                _,
                MskAuthentication,
            >(body, "mskAuthentication", Self::msk_authentication)?;
        let body = members
            .set::<
                _,
                String,
            >(body, "gcpServiceAttachment", Self::gcp_service_attachment)?;
        let body = members
            .set::<
                _,
                Vec<CustomPrivateDnsMapping>,
            >(body, "customPrivateDnsMappings", Self::custom_private_dns_mappings)?;
        Ok(body)
    }
}

impl Built for RoleCreateRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(
            Self::new(
                members.required::<Vec<String>>("actors")?,
                members.required::<String>("name")?,
                members.required::<Vec<RolePolicyCreateRequest>>("policies")?,
            ),
        )
    }
}

impl Built for RoleUpdateRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members.set::<_, Vec<String>>(body, "actors", Self::actors)?;
        let body = members
            .set::<_, Vec<RolePolicyCreateRequest>>(body, "policies", Self::policies)?;
        Ok(body)
    }
}

impl Built for ScalingSchedulePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(Self::new(members.required::<Vec<ScalingScheduleEntryRequest>>("entries")?))
    }
}

impl Built for ServiceClickhouseSettingsPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(Self::new(members.required::<ServiceClickhouseSettingsMap>("settings")?))
    }
}

impl Built for ServicePasswordPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<_, Secret>(body, "newPasswordHash", Self::new_password_hash)?;
        let body = members
            .set::<_, Secret>(body, "newDoubleSha1Hash", Self::new_double_sha1_hash)?;
        Ok(body)
    }
}

impl Built for ServicePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, String>(body, "name", Self::name)?;
        let body = members
            .set::<_, IpAccessListPatch>(body, "ipAccessList", Self::ip_access_list)?;
        let body = members
            .set::<
                _,
                InstancePrivateEndpointsPatch,
            >(body, "privateEndpointIds", Self::private_endpoint_ids)?;
        let body = members
            .set::<_, ReleaseChannel>(body, "releaseChannel", Self::release_channel)?;
        let body = members
            .set::<_, Vec<ServiceEndpointChange>>(body, "endpoints", Self::endpoints)?;
        let body = members
            .set::<
                _,
                String,
            >(
                body,
                "transparentDataEncryptionKeyId",
                Self::transparent_data_encryption_key_id,
            )?;
        let body = members.set::<_, InstanceTagsPatch>(body, "tags", Self::tags)?;
        let body = members
            .set::<_, bool>(body, "enableCoreDumps", Self::enable_core_dumps)?;
        Ok(body)
    }
}

impl Built for ServicePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<Vec<IpAccessListEntry>>("ipAccessList")?,
            members.required::<String>("name")?,
            members.required::<Provider>("provider")?,
            members.required::<Region>("region")?,
        );
        let body = members.set::<_, ServiceTier>(body, "tier", Self::tier)?;
        let body = members
            .set::<_, f64>(body, "minTotalMemoryGb", Self::min_total_memory_gb)?;
        let body = members
            .set::<_, f64>(body, "maxTotalMemoryGb", Self::max_total_memory_gb)?;
        let body = members
            .set::<_, AutoscalingMode>(body, "autoscalingMode", Self::autoscaling_mode)?;
        let body = members
            .set::<_, f64>(body, "minReplicaMemoryGb", Self::min_replica_memory_gb)?;
        let body = members
            .set::<_, f64>(body, "maxReplicaMemoryGb", Self::max_replica_memory_gb)?;
        let body = members.set::<_, i64>(body, "numReplicas", Self::num_replicas)?;
        let body = members.set::<_, i64>(body, "minReplicas", Self::min_replicas)?;
        let body = members.set::<_, i64>(body, "maxReplicas", Self::max_replicas)?;
        let body = members.set::<_, bool>(body, "idleScaling", Self::idle_scaling)?;
        let body = members
            .set::<_, i64>(body, "idleTimeoutMinutes", Self::idle_timeout_minutes)?;
        let body = members.set::<_, bool>(body, "isReadonly", Self::is_readonly)?;
        let body = members
            .set::<_, String>(body, "dataWarehouseId", Self::data_warehouse_id)?;
        let body = members.set::<_, String>(body, "backupId", Self::backup_id)?;
        let body = members
            .set::<
                _,
                BackupEncryptionConfig,
            >(body, "backupEncryptionConfig", Self::backup_encryption_config)?;
        let body = members
            .set::<
                _,
                Vec<String>,
            >(body, "privateEndpointIds", Self::private_endpoint_ids)?;
        let body = members
            .set::<
                _,
                bool,
            >(body, "privatePreviewTermsChecked", Self::private_preview_terms_checked)?;
        let body = members
            .set::<_, ReleaseChannel>(body, "releaseChannel", Self::release_channel)?;
        let body = members.set::<_, String>(body, "byocId", Self::byoc_id)?;
        let body = members
            .set::<
                _,
                bool,
            >(
                body,
                "hasTransparentDataEncryption",
                Self::has_transparent_data_encryption,
            )?;
        let body = members
            .set::<_, Vec<ServiceEndpointChange>>(body, "endpoints", Self::endpoints)?;
        let body = members.set::<_, String>(body, "profile", Self::profile)?;
        let body = members
            .set::<_, ComplianceType>(body, "complianceType", Self::compliance_type)?;
        let body = members.set::<_, Vec<ResourceTag>>(body, "tags", Self::tags)?;
        let body = members
            .set::<_, bool>(body, "enableCoreDumps", Self::enable_core_dumps)?;
        Ok(body)
    }
}

impl Built for ServicePrivateEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(members.required::<String>("id")?);
        let body = members.set::<_, String>(body, "description", Self::description)?;
        Ok(body)
    }
}

impl Built for ServiceQueryApiEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new(
            members.required::<Vec<String>>("openApiKeys")?,
            members.required::<Vec<QueryEndpointRole>>("roles")?,
        );
        let body = members
            .set::<_, String>(body, "allowedOrigins", Self::allowed_origins)?;
        Ok(body)
    }
}

impl Built for ServiceReplicaScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<_, f64>(body, "minReplicaMemoryGb", Self::min_replica_memory_gb)?;
        let body = members
            .set::<_, f64>(body, "maxReplicaMemoryGb", Self::max_replica_memory_gb)?;
        let body = members
            .set::<_, AutoscalingMode>(body, "autoscalingMode", Self::autoscaling_mode)?;
        let body = members.set::<_, i64>(body, "numReplicas", Self::num_replicas)?;
        let body = members.set::<_, i64>(body, "minReplicas", Self::min_replicas)?;
        let body = members.set::<_, i64>(body, "maxReplicas", Self::max_replicas)?;
        let body = members.set::<_, bool>(body, "idleScaling", Self::idle_scaling)?;
        let body = members
            .set::<_, i64>(body, "idleTimeoutMinutes", Self::idle_timeout_minutes)?;
        Ok(body)
    }
}

impl Built for ServiceScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members
            .set::<_, f64>(body, "minTotalMemoryGb", Self::min_total_memory_gb)?;
        let body = members
            .set::<_, f64>(body, "maxTotalMemoryGb", Self::max_total_memory_gb)?;
        let body = members.set::<_, i64>(body, "numReplicas", Self::num_replicas)?;
        let body = members.set::<_, bool>(body, "idleScaling", Self::idle_scaling)?;
        let body = members
            .set::<_, i64>(body, "idleTimeoutMinutes", Self::idle_timeout_minutes)?;
        Ok(body)
    }
}

impl Built for ServiceStatePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(Self::new(members.required::<ServiceStateCommand>("command")?))
    }
}

impl Built for SnapshotConfigurationPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, bool>(body, "enabled", Self::enabled)?;
        let body = members.set::<_, f64>(body, "gap", Self::gap)?;
        let body = members.set::<_, f64>(body, "timeFrame", Self::time_frame)?;
        Ok(body)
    }
}

impl Built for UdfAttachRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let body = Self::new();
        let body = members.set::<_, i64>(body, "version", Self::version)?;
        Ok(body)
    }
}

impl Built for UpgradeWindowPutRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        Ok(
            Self::new(
                members.required::<UpgradeWindowStartHour>("startHourUtc")?,
                members.required::<i64>("weekday")?,
            ),
        )
    }
}
