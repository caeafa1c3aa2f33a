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
        let mut call = client.api_keys().list(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
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
        let mut call = client
            .billing()
            .get_active_balances(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
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
        let mut call = client
            .billing()
            .get_usage_cost(
                given.path::<String>("organizationId")?,
                given.required::<String>("from_date")?,
                given.required::<String>("to_date")?,
            );
        if let Some(value) = given.query::<Vec<String>>("filter")? {
            call = call.filter(value);
        }
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
        let mut call = client
            .clickstack()
            .list_alerts(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
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
        let mut call = client
            .clickstack()
            .list_saved_searches(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
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
        let mut call = client
            .clickstack()
            .list_webhooks(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
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
        let mut call = client
            .notifications()
            .list(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<String>("severity")? {
            call = call.severity(value);
        }
        if let Some(value) = given.query::<String>("type")? {
            call = call.r#type(value);
        }
        if let Some(value) = given.query::<String>("resource_id")? {
            call = call.resource_id(value);
        }
        if let Some(value) = given.query::<String>("resource_type")? {
            call = call.resource_type(value);
        }
        if let Some(value) = given.query::<Timestamp>("from_date")? {
            call = call.from_date(value);
        }
        if let Some(value) = given.query::<Timestamp>("to_date")? {
            call = call.to_date(value);
        }
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
        let mut call = client.organizations().list();
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        Ok(call)
    }
}

impl Called for organizations::operations::ListOrganizationActivities {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .organizations()
            .list_activities(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<Timestamp>("from_date")? {
            call = call.from_date(value);
        }
        if let Some(value) = given.query::<Timestamp>("to_date")? {
            call = call.to_date(value);
        }
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
        let mut call = client
            .postgres()
            .get_metrics(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        if let Some(value) = given.query::<i64>("bucket_size_seconds")? {
            call = call.bucket_size_seconds(value);
        }
        Ok(call)
    }
}

impl Called for postgres::operations::GetPostgresServiceSlowQueryPattern {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .postgres()
            .get_slow_query_pattern(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.path::<String>("queryId")?,
                given.required::<String>("db_name")?,
                given.required::<String>("db_user")?,
                given.required::<String>("db_operation")?,
            );
        if let Some(value) = given.query::<String>("app")? {
            call = call.app(value);
        }
        if let Some(value) = given.query::<Timestamp>("timestamp")? {
            call = call.timestamp(value);
        }
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
        let mut call = client
            .postgres()
            .list_backups(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
            );
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        Ok(call)
    }
}

impl Called for postgres::operations::ListPostgresServiceLogs {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .postgres()
            .list_logs(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        if let Some(value) = given.query::<String>("body_contains")? {
            call = call.body_contains(value);
        }
        if let Some(value) = given.query::<String>("severity")? {
            call = call.severity(value);
        }
        if let Some(value) = given.query::<SortOrder>("sort_order")? {
            call = call.sort_order(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
        Ok(call)
    }
}

impl Called for postgres::operations::ListPostgresServiceSlowQueryPatterns {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .postgres()
            .list_slow_query_patterns(
                given.path::<String>("organizationId")?,
                given.path::<String>("postgresId")?,
                given.required::<Timestamp>("from_date")?,
                given.required::<Timestamp>("to_date")?,
            );
        if let Some(value) = given.query::<String>("db_name")? {
            call = call.db_name(value);
        }
        if let Some(value) = given.query::<String>("db_user")? {
            call = call.db_user(value);
        }
        if let Some(value) = given.query::<String>("db_operation")? {
            call = call.db_operation(value);
        }
        if let Some(value) = given.query::<String>("app")? {
            call = call.app(value);
        }
        if let Some(value) = given.query::<PostgresSlowQuerySort>("sort_by")? {
            call = call.sort_by(value);
        }
        if let Some(value) = given.query::<SortOrder>("sort_order")? {
            call = call.sort_order(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<i64>("offset")? {
            call = call.offset(value);
        }
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
        let mut call = client
            .prometheus()
            .get_organization_metrics(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<bool>("filtered_metrics")? {
            call = call.filtered_metrics(value);
        }
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
        let mut call = client
            .prometheus()
            .get_service_metrics(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<bool>("filtered_metrics")? {
            call = call.filtered_metrics(value);
        }
        Ok(call)
    }
}

impl Called for prometheus::operations::ListPrometheusTargets {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .prometheus()
            .list_targets(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<bool>("filtered_metrics")? {
            call = call.filtered_metrics(value);
        }
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
        let mut call = client
            .query_api_endpoints()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
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
        let mut call = client
            .saved_queries()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
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
        let mut call = client.services().list(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<Vec<String>>("filter")? {
            call = call.filter(value);
        }
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
        let mut call = client
            .services()
            .list_profiles(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<String>("region_id")? {
            call = call.region_id(value);
        }
        if let Some(value) = given.query::<String>("byoc_id")? {
            call = call.byoc_id(value);
        }
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
        let mut call = client
            .snapshots()
            .list(
                given.path::<String>("organizationId")?,
                given.path::<String>("serviceId")?,
            );
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
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
        let mut call = client.udfs().list(given.path::<String>("organizationId")?);
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        Ok(call)
    }
}

impl Called for udfs::operations::ListUdfAttachments {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .udfs()
            .list_attachments(
                given.path::<String>("organizationId")?,
                given.path::<String>("functionName")?,
            );
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        Ok(call)
    }
}

impl Called for udfs::operations::ListUdfVersions {
    fn call(client: &Client, given: &Given) -> Result<Call<Self>, String> {
        let mut call = client
            .udfs()
            .list_versions(
                given.path::<String>("organizationId")?,
                given.path::<String>("functionName")?,
            );
        if let Some(value) = given.query::<String>("cursor")? {
            call = call.cursor(value);
        }
        if let Some(value) = given.query::<i64>("limit")? {
            call = call.limit(value);
        }
        Ok(call)
    }
}

impl Built for ApiKeyPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<Vec<ApiKeyRole>>("roles")? {
            body = body.roles(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("assignedRoleIds")? {
            body = body.assigned_role_ids(value);
        }
        match members.nullable::<Timestamp>("expireAt")? {
            Some(Some(value)) => body = body.expire_at(value),
            Some(None) => body = body.clear_expire_at(),
            None => {}
        }
        if let Some(value) = members.optional::<ApiKeyState>("state")? {
            body = body.state(value);
        }
        if let Some(value) = members.optional::<Vec<IpAccessListEntry>>("ipAccessList")?
        {
            body = body.ip_access_list(value);
        }
        Ok(body)
    }
}

impl Built for ApiKeyPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(members.required::<String>("name")?);
        match members.nullable::<Timestamp>("expireAt")? {
            Some(Some(value)) => body = body.expire_at(value),
            Some(None) => body = body.clear_expire_at(),
            None => {}
        }
        if let Some(value) = members.optional::<ApiKeyState>("state")? {
            body = body.state(value);
        }
        if let Some(value) = members.optional::<ApiKeyHashData>("hashData")? {
            body = body.hash_data(value);
        }
        if let Some(value) = members.optional::<Vec<ApiKeyRole>>("roles")? {
            body = body.roles(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("assignedRoleIds")? {
            body = body.assigned_role_ids(value);
        }
        if let Some(value) = members.optional::<Vec<IpAccessListEntry>>("ipAccessList")?
        {
            body = body.ip_access_list(value);
        }
        Ok(body)
    }
}

impl Built for BackupConfigurationPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        match members.nullable::<f64>("backupPeriodInHours")? {
            Some(Some(value)) => body = body.backup_period_in_hours(value),
            Some(None) => body = body.clear_backup_period_in_hours(),
            None => {}
        }
        match members.nullable::<f64>("backupRetentionPeriodInHours")? {
            Some(Some(value)) => body = body.backup_retention_period_in_hours(value),
            Some(None) => body = body.clear_backup_retention_period_in_hours(),
            None => {}
        }
        match members.nullable::<String>("backupStartTime")? {
            Some(Some(value)) => body = body.backup_start_time(value),
            Some(None) => body = body.clear_backup_start_time(),
            None => {}
        }
        Ok(body)
    }
}

impl Built for ByocInfrastructurePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("displayName")? {
            body = body.display_name(value);
        }
        if let Some(value) = members.optional::<bool>("enablePrivateLink")? {
            body = body.enable_private_link(value);
        }
        if let Some(value) = members.optional::<String>("gcpPscSubnetId")? {
            body = body.gcp_psc_subnet_id(value);
        }
        if let Some(value) = members.optional::<bool>("enablePrivateLoadBalancer")? {
            body = body.enable_private_load_balancer(value);
        }
        if let Some(value) = members.optional::<bool>("enablePublicLoadBalancer")? {
            body = body.enable_public_load_balancer(value);
        }
        if let Some(value) = members.optional::<ByocInfrastructureTags>("tags")? {
            body = body.tags(value);
        }
        Ok(body)
    }
}

impl Built for ByocInfrastructurePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("accountId")?,
            members.required::<Region>("regionId")?,
        );
        if let Some(value) = members
            .optional::<Vec<ByocAvailabilityZoneSuffix>>("availabilityZoneSuffixes")?
        {
            body = body.availability_zone_suffixes(value);
        }
        if let Some(value) = members.optional::<String>("vpcCidrRange")? {
            body = body.vpc_cidr_range(value);
        }
        if let Some(value) = members.optional::<String>("externalId")? {
            body = body.external_id(value);
        }
        if let Some(value) = members.optional::<String>("tenantId")? {
            body = body.tenant_id(value);
        }
        if let Some(value) = members.optional::<String>("servicePrincipalClientId")? {
            body = body.service_principal_client_id(value);
        }
        if let Some(value) = members.optional::<String>("vpcId")? {
            body = body.vpc_id(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("privateSubnetIds")? {
            body = body.private_subnet_ids(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("publicSubnetIds")? {
            body = body.public_subnet_ids(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("gcpPodCidrRangeNames")? {
            body = body.gcp_pod_cidr_range_names(value);
        }
        if let Some(value) = members.optional::<String>("gcpSharedVpcHostProjectId")? {
            body = body.gcp_shared_vpc_host_project_id(value);
        }
        if let Some(value) = members.optional::<ByocInfrastructureTags>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members.optional::<String>("displayName")? {
            body = body.display_name(value);
        }
        Ok(body)
    }
}

impl Built for ByocInfrastructureValidatePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("accountId")?,
            members.required::<Region>("regionId")?,
        );
        if let Some(value) = members
            .optional::<Vec<ByocAvailabilityZoneSuffix>>("availabilityZoneSuffixes")?
        {
            body = body.availability_zone_suffixes(value);
        }
        if let Some(value) = members.optional::<String>("vpcCidrRange")? {
            body = body.vpc_cidr_range(value);
        }
        if let Some(value) = members.optional::<String>("externalId")? {
            body = body.external_id(value);
        }
        if let Some(value) = members.optional::<String>("tenantId")? {
            body = body.tenant_id(value);
        }
        if let Some(value) = members.optional::<String>("servicePrincipalClientId")? {
            body = body.service_principal_client_id(value);
        }
        if let Some(value) = members.optional::<String>("vpcId")? {
            body = body.vpc_id(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("privateSubnetIds")? {
            body = body.private_subnet_ids(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("publicSubnetIds")? {
            body = body.public_subnet_ids(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("gcpPodCidrRangeNames")? {
            body = body.gcp_pod_cidr_range_names(value);
        }
        if let Some(value) = members.optional::<String>("gcpSharedVpcHostProjectId")? {
            body = body.gcp_shared_vpc_host_project_id(value);
        }
        if let Some(value) = members.optional::<ByocInfrastructureTags>("tags")? {
            body = body.tags(value);
        }
        Ok(body)
    }
}

impl Built for ClickPipePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<ClickPipePatchSource>("source")? {
            body = body.source(value);
        }
        if let Some(value) = members
            .optional::<ClickPipePatchDestination>("destination")?
        {
            body = body.destination(value);
        }
        if let Some(value) = members
            .optional::<Vec<ClickPipeFieldMapping>>("fieldMappings")?
        {
            body = body.field_mappings(value);
        }
        if let Some(value) = members.optional::<ClickPipeSettings>("settings")? {
            body = body.settings(value);
        }
        Ok(body)
    }
}

impl Built for ClickPipePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<ClickPipeMutateDestination>("destination")?,
            members.required::<String>("name")?,
            members.required::<ClickPipePostSource>("source")?,
        );
        if let Some(value) = members
            .optional::<Vec<ClickPipeFieldMapping>>("fieldMappings")?
        {
            body = body.field_mappings(value);
        }
        if let Some(value) = members.optional::<ClickPipeScaling>("scaling")? {
            body = body.scaling(value);
        }
        if let Some(value) = members.optional::<ClickPipeSettings>("settings")? {
            body = body.settings(value);
        }
        if let Some(value) = members.optional::<bool>("startPaused")? {
            body = body.start_paused(value);
        }
        Ok(body)
    }
}

impl Built for ClickPipeScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<i64>("replicas")? {
            body = body.replicas(value);
        }
        if let Some(value) = members.optional::<i64>("concurrency")? {
            body = body.concurrency(value);
        }
        if let Some(value) = members.optional::<i64>("replicaCpuMillicores")? {
            body = body.replica_cpu_millicores(value);
        }
        if let Some(value) = members.optional::<f64>("replicaMemoryGb")? {
            body = body.replica_memory_gb(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<i64>("streaming_max_insert_wait_ms")? {
            body = body.streaming_max_insert_wait_ms(value);
        }
        if let Some(value) = members.optional::<i64>("object_storage_concurrency")? {
            body = body.object_storage_concurrency(value);
        }
        if let Some(value) = members
            .optional::<i64>("object_storage_polling_interval_ms")?
        {
            body = body.object_storage_polling_interval_ms(value);
        }
        if let Some(value) = members.optional::<i64>("object_storage_max_insert_bytes")?
        {
            body = body.object_storage_max_insert_bytes(value);
        }
        if let Some(value) = members.optional::<i64>("object_storage_max_file_count")? {
            body = body.object_storage_max_file_count(value);
        }
        if let Some(value) = members.optional::<i64>("clickhouse_max_threads")? {
            body = body.clickhouse_max_threads(value);
        }
        if let Some(value) = members.optional::<i64>("clickhouse_max_insert_threads")? {
            body = body.clickhouse_max_insert_threads(value);
        }
        if let Some(value) = members
            .optional::<i64>("clickhouse_min_insert_block_size_bytes")?
        {
            body = body.clickhouse_min_insert_block_size_bytes(value);
        }
        if let Some(value) = members.optional::<i64>("clickhouse_max_download_threads")?
        {
            body = body.clickhouse_max_download_threads(value);
        }
        if let Some(value) = members
            .optional::<i64>("clickhouse_parallel_distributed_insert_select")?
        {
            body = body.clickhouse_parallel_distributed_insert_select(value);
        }
        if let Some(value) = members.optional::<bool>("kafka_read_committed")? {
            body = body.kafka_read_committed(value);
        }
        if let Some(value) = members
            .optional::<bool>("object_storage_use_cluster_function")?
        {
            body = body.object_storage_use_cluster_function(value);
        }
        if let Some(value) = members
            .optional::<bool>("clickhouse_parallel_view_processing")?
        {
            body = body.clickhouse_parallel_view_processing(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<i64>("replicaCpuMillicores")? {
            body = body.replica_cpu_millicores(value);
        }
        if let Some(value) = members.optional::<f64>("replicaMemoryGb")? {
            body = body.replica_memory_gb(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackCreateAlertRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<ClickStackAlertInterval>("interval")?,
            members.required::<f64>("threshold")?,
            members.required::<ClickStackAlertThresholdType>("thresholdType")?,
        );
        match members.nullable::<String>("dashboardId")? {
            Some(Some(value)) => body = body.dashboard_id(value),
            Some(None) => body = body.clear_dashboard_id(),
            None => {}
        }
        match members.nullable::<String>("tileId")? {
            Some(Some(value)) => body = body.tile_id(value),
            Some(None) => body = body.clear_tile_id(),
            None => {}
        }
        match members.nullable::<String>("savedSearchId")? {
            Some(Some(value)) => body = body.saved_search_id(value),
            Some(None) => body = body.clear_saved_search_id(),
            None => {}
        }
        match members.nullable::<String>("groupBy")? {
            Some(Some(value)) => body = body.group_by(value),
            Some(None) => body = body.clear_group_by(),
            None => {}
        }
        if let Some(value) = members
            .optional::<ClickStackAlertChartConfig>("chartConfig")?
        {
            body = body.chart_config(value);
        }
        match members.nullable::<f64>("thresholdMax")? {
            Some(Some(value)) => body = body.threshold_max(value),
            Some(None) => body = body.clear_threshold_max(),
            None => {}
        }
        match members.nullable::<i64>("scheduleOffsetMinutes")? {
            Some(Some(value)) => body = body.schedule_offset_minutes(value),
            Some(None) => body = body.clear_schedule_offset_minutes(),
            None => {}
        }
        match members.nullable::<Timestamp>("scheduleStartAt")? {
            Some(Some(value)) => body = body.schedule_start_at(value),
            Some(None) => body = body.clear_schedule_start_at(),
            None => {}
        }
        if let Some(value) = members.optional::<ClickStackAlertSource>("source")? {
            body = body.source(value);
        }
        if let Some(value) = members.optional::<ClickStackAlertChannel>("channel")? {
            body = body.channel(value);
        }
        if let Some(value) = members.optional::<ClickStackAlertChannels>("channels")? {
            body = body.channels(value);
        }
        match members.nullable::<String>("name")? {
            Some(Some(value)) => body = body.name(value),
            Some(None) => body = body.clear_name(),
            None => {}
        }
        match members.nullable::<String>("displayName")? {
            Some(Some(value)) => body = body.display_name(value),
            Some(None) => body = body.clear_display_name(),
            None => {}
        }
        if let Some(value) = members.optional::<Vec<String>>("tags")? {
            body = body.tags(value);
        }
        match members.nullable::<String>("message")? {
            Some(Some(value)) => body = body.message(value),
            Some(None) => body = body.clear_message(),
            None => {}
        }
        match members.nullable::<String>("note")? {
            Some(Some(value)) => body = body.note(value),
            Some(None) => body = body.clear_note(),
            None => {}
        }
        match members.nullable::<i64>("numConsecutiveWindows")? {
            Some(Some(value)) => body = body.num_consecutive_windows(value),
            Some(None) => body = body.clear_num_consecutive_windows(),
            None => {}
        }
        Ok(body)
    }
}

impl Built for ClickStackCreateDashboardRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackTileInput>>("tiles")?,
        );
        if let Some(value) = members.optional::<Vec<String>>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members.optional::<Vec<ClickStackFilterInput>>("filters")? {
            body = body.filters(value);
        }
        match members.nullable::<String>("savedQuery")? {
            Some(Some(value)) => body = body.saved_query(value),
            Some(None) => body = body.clear_saved_query(),
            None => {}
        }
        match members.nullable::<ClickStackQueryLanguage>("savedQueryLanguage")? {
            Some(Some(value)) => body = body.saved_query_language(value),
            Some(None) => body = body.clear_saved_query_language(),
            None => {}
        }
        if let Some(value) = members
            .optional::<Vec<ClickStackSavedFilterValue>>("savedFilterValues")?
        {
            body = body.saved_filter_values(value);
        }
        if let Some(value) = members
            .optional::<Vec<ClickStackDashboardContainer>>("containers")?
        {
            body = body.containers(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackCreateRoleRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackPermission>>("permissions")?,
        );
        if let Some(value) = members.optional::<String>("description")? {
            body = body.description(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackSavedSearchInput {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("name")?,
            members.required::<String>("sourceId")?,
        );
        if let Some(value) = members.optional::<String>("select")? {
            body = body.select(value);
        }
        if let Some(value) = members.optional::<String>("where")? {
            body = body.r#where(value);
        }
        if let Some(value) = members
            .optional::<ClickStackQueryLanguage>("whereLanguage")?
        {
            body = body.where_language(value);
        }
        if let Some(value) = members.optional::<String>("orderBy")? {
            body = body.order_by(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members
            .optional::<Vec<ClickStackSavedSearchFilter>>("filters")?
        {
            body = body.filters(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackUpdateAlertRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<ClickStackAlertInterval>("interval")?,
            members.required::<f64>("threshold")?,
            members.required::<ClickStackAlertThresholdType>("thresholdType")?,
        );
        match members.nullable::<String>("dashboardId")? {
            Some(Some(value)) => body = body.dashboard_id(value),
            Some(None) => body = body.clear_dashboard_id(),
            None => {}
        }
        match members.nullable::<String>("tileId")? {
            Some(Some(value)) => body = body.tile_id(value),
            Some(None) => body = body.clear_tile_id(),
            None => {}
        }
        match members.nullable::<String>("savedSearchId")? {
            Some(Some(value)) => body = body.saved_search_id(value),
            Some(None) => body = body.clear_saved_search_id(),
            None => {}
        }
        match members.nullable::<String>("groupBy")? {
            Some(Some(value)) => body = body.group_by(value),
            Some(None) => body = body.clear_group_by(),
            None => {}
        }
        if let Some(value) = members
            .optional::<ClickStackAlertChartConfig>("chartConfig")?
        {
            body = body.chart_config(value);
        }
        match members.nullable::<f64>("thresholdMax")? {
            Some(Some(value)) => body = body.threshold_max(value),
            Some(None) => body = body.clear_threshold_max(),
            None => {}
        }
        match members.nullable::<i64>("scheduleOffsetMinutes")? {
            Some(Some(value)) => body = body.schedule_offset_minutes(value),
            Some(None) => body = body.clear_schedule_offset_minutes(),
            None => {}
        }
        match members.nullable::<Timestamp>("scheduleStartAt")? {
            Some(Some(value)) => body = body.schedule_start_at(value),
            Some(None) => body = body.clear_schedule_start_at(),
            None => {}
        }
        if let Some(value) = members.optional::<ClickStackAlertSource>("source")? {
            body = body.source(value);
        }
        if let Some(value) = members.optional::<ClickStackAlertChannel>("channel")? {
            body = body.channel(value);
        }
        if let Some(value) = members.optional::<ClickStackAlertChannels>("channels")? {
            body = body.channels(value);
        }
        match members.nullable::<String>("name")? {
            Some(Some(value)) => body = body.name(value),
            Some(None) => body = body.clear_name(),
            None => {}
        }
        match members.nullable::<String>("displayName")? {
            Some(Some(value)) => body = body.display_name(value),
            Some(None) => body = body.clear_display_name(),
            None => {}
        }
        if let Some(value) = members.optional::<Vec<String>>("tags")? {
            body = body.tags(value);
        }
        match members.nullable::<String>("message")? {
            Some(Some(value)) => body = body.message(value),
            Some(None) => body = body.clear_message(),
            None => {}
        }
        match members.nullable::<String>("note")? {
            Some(Some(value)) => body = body.note(value),
            Some(None) => body = body.clear_note(),
            None => {}
        }
        match members.nullable::<i64>("numConsecutiveWindows")? {
            Some(Some(value)) => body = body.num_consecutive_windows(value),
            Some(None) => body = body.clear_num_consecutive_windows(),
            None => {}
        }
        Ok(body)
    }
}

impl Built for ClickStackUpdateDashboardRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("name")?,
            members.required::<Vec<ClickStackTileInput>>("tiles")?,
        );
        if let Some(value) = members.optional::<Vec<String>>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members.optional::<Vec<ClickStackFilter>>("filters")? {
            body = body.filters(value);
        }
        match members.nullable::<String>("savedQuery")? {
            Some(Some(value)) => body = body.saved_query(value),
            Some(None) => body = body.clear_saved_query(),
            None => {}
        }
        match members.nullable::<ClickStackQueryLanguage>("savedQueryLanguage")? {
            Some(Some(value)) => body = body.saved_query_language(value),
            Some(None) => body = body.clear_saved_query_language(),
            None => {}
        }
        if let Some(value) = members
            .optional::<Vec<ClickStackSavedFilterValue>>("savedFilterValues")?
        {
            body = body.saved_filter_values(value);
        }
        if let Some(value) = members
            .optional::<Vec<ClickStackDashboardContainer>>("containers")?
        {
            body = body.containers(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackUpdateRoleRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<Vec<ClickStackPermission>>("permissions")?,
        );
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<String>("description")? {
            body = body.description(value);
        }
        Ok(body)
    }
}

impl Built for ClickStackWebhookInput {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("name")?,
            members.required::<ClickStackWebhookInputService>("service")?,
            members.required::<Secret>("url")?,
        );
        if let Some(value) = members.optional::<String>("description")? {
            body = body.description(value);
        }
        if let Some(value) = members.optional::<String>("body")? {
            body = body.body(value);
        }
        if let Some(value) = members.optional::<BTreeMap<String, Secret>>("headers")? {
            body = body.headers(value);
        }
        if let Some(value) = members.optional::<BTreeMap<String, Secret>>("queryParams")?
        {
            body = body.query_params(value);
        }
        Ok(body)
    }
}

impl Built for InvitationPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(members.required::<String>("email")?);
        if let Some(value) = members.optional::<OrganizationRole>("role")? {
            body = body.role(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("assignedRoleIds")? {
            body = body.assigned_role_ids(value);
        }
        Ok(body)
    }
}

impl Built for MemberPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<OrganizationRole>("role")? {
            body = body.role(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("assignedRoleIds")? {
            body = body.assigned_role_ids(value);
        }
        Ok(body)
    }
}

impl Built for OrganizationPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members
            .optional::<OrganizationPrivateEndpointsPatch>("privateEndpoints")?
        {
            body = body.private_endpoints(value);
        }
        if let Some(value) = members.optional::<bool>("enableCoreDumps")? {
            body = body.enable_core_dumps(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<PostgresPassword>("password")? {
            body = body.password(value);
        }
        Ok(body)
    }
}

impl Built for PostgresServicePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members
            .optional::<PostgresIpAccessListPatch>("ipAccessList")?
        {
            body = body.ip_access_list(value);
        }
        if let Some(value) = members.optional::<PostgresName>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<PostgresSize>("size")? {
            body = body.size(value);
        }
        if let Some(value) = members.optional::<PostgresHaType>("haType")? {
            body = body.ha_type(value);
        }
        if let Some(value) = members.optional::<PostgresTags>("tags")? {
            body = body.tags(value);
        }
        Ok(body)
    }
}

impl Built for PostgresServicePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<PostgresName>("name")?,
            members.required::<Provider>("provider")?,
            members.required::<PostgresRegion>("region")?,
            members.required::<PostgresSize>("size")?,
        );
        if let Some(value) = members.optional::<PostgresVersion>("postgresVersion")? {
            body = body.postgres_version(value);
        }
        if let Some(value) = members.optional::<PostgresHaType>("haType")? {
            body = body.ha_type(value);
        }
        if let Some(value) = members.optional::<PostgresTags>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members
            .optional::<Vec<PostgresIpAccessListEntry>>("ipAccessList")?
        {
            body = body.ip_access_list(value);
        }
        if let Some(value) = members.optional::<PostgresConfig>("pgConfig")? {
            body = body.pg_config(value);
        }
        if let Some(value) = members.optional::<PgBouncerConfig>("pgBouncerConfig")? {
            body = body.pg_bouncer_config(value);
        }
        Ok(body)
    }
}

impl Built for PostgresServiceReadReplicaRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(members.required::<PostgresName>("name")?);
        if let Some(value) = members.optional::<PostgresConfig>("pgConfig")? {
            body = body.pg_config(value);
        }
        if let Some(value) = members.optional::<PgBouncerConfig>("pgBouncerConfig")? {
            body = body.pg_bouncer_config(value);
        }
        if let Some(value) = members.optional::<PostgresTags>("tags")? {
            body = body.tags(value);
        }
        Ok(body)
    }
}

impl Built for PostgresServiceRestoreRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<PostgresName>("name")?,
            members.required::<PostgresRestoreTarget>("restoreTarget")?,
        );
        if let Some(value) = members.optional::<PostgresConfig>("pgConfig")? {
            body = body.pg_config(value);
        }
        if let Some(value) = members.optional::<PgBouncerConfig>("pgBouncerConfig")? {
            body = body.pg_bouncer_config(value);
        }
        if let Some(value) = members.optional::<PostgresTags>("tags")? {
            body = body.tags(value);
        }
        Ok(body)
    }
}

impl Built for PostgresStatePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<PostgresStateCommand>("command")? {
            body = body.command(value);
        }
        Ok(body)
    }
}

impl Built for PublicQueryApiEndpointRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<Vec<String>>("apiKeyIds")?,
            members.required::<String>("database")?,
            members.required::<String>("name")?,
            members.required::<Vec<String>>("roles")?,
            members.required::<String>("sql")?,
        );
        if let Some(value) = members.optional::<BTreeMap<String, String>>("parameters")?
        {
            body = body.parameters(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("allowedOrigins")? {
            body = body.allowed_origins(value);
        }
        Ok(body)
    }
}

impl Built for PublicSavedQueryRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("database")?,
            members.required::<String>("name")?,
            members.required::<String>("sql")?,
        );
        if let Some(value) = members.optional::<BTreeMap<String, String>>("parameters")?
        {
            body = body.parameters(value);
        }
        Ok(body)
    }
}

impl Built for ReplicaAwareRoutingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<bool>("httpEnabled")? {
            body = body.http_enabled(value);
        }
        if let Some(value) = members.optional::<bool>("nativeEnabled")? {
            body = body.native_enabled(value);
        }
        Ok(body)
    }
}

impl Built for ReversePrivateEndpointPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members
            .optional::<Vec<CustomPrivateDnsMapping>>("customPrivateDnsMappings")?
        {
            body = body.custom_private_dns_mappings(value);
        }
        Ok(body)
    }
}

impl Built for ReversePrivateEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<String>("description")?,
            members.required::<ReversePrivateEndpointType>("type")?,
        );
        if let Some(value) = members.optional::<String>("vpcEndpointServiceName")? {
            body = body.vpc_endpoint_service_name(value);
        }
        if let Some(value) = members.optional::<String>("vpcResourceConfigurationId")? {
            body = body.vpc_resource_configuration_id(value);
        }
        if let Some(value) = members.optional::<String>("vpcResourceShareArn")? {
            body = body.vpc_resource_share_arn(value);
        }
        if let Some(value) = members.optional::<String>("mskClusterArn")? {
            body = body.msk_cluster_arn(value);
        }
        if let Some(value) = members.optional::<MskAuthentication>("mskAuthentication")?
        {
            body = body.msk_authentication(value);
        }
        if let Some(value) = members.optional::<String>("gcpServiceAttachment")? {
            body = body.gcp_service_attachment(value);
        }
        if let Some(value) = members
            .optional::<Vec<CustomPrivateDnsMapping>>("customPrivateDnsMappings")?
        {
            body = body.custom_private_dns_mappings(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("actors")? {
            body = body.actors(value);
        }
        if let Some(value) = members
            .optional::<Vec<RolePolicyCreateRequest>>("policies")?
        {
            body = body.policies(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<Secret>("newPasswordHash")? {
            body = body.new_password_hash(value);
        }
        if let Some(value) = members.optional::<Secret>("newDoubleSha1Hash")? {
            body = body.new_double_sha1_hash(value);
        }
        Ok(body)
    }
}

impl Built for ServicePatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<String>("name")? {
            body = body.name(value);
        }
        if let Some(value) = members.optional::<IpAccessListPatch>("ipAccessList")? {
            body = body.ip_access_list(value);
        }
        if let Some(value) = members
            .optional::<InstancePrivateEndpointsPatch>("privateEndpointIds")?
        {
            body = body.private_endpoint_ids(value);
        }
        if let Some(value) = members.optional::<ReleaseChannel>("releaseChannel")? {
            body = body.release_channel(value);
        }
        if let Some(value) = members.optional::<Vec<ServiceEndpointChange>>("endpoints")?
        {
            body = body.endpoints(value);
        }
        if let Some(value) = members
            .optional::<String>("transparentDataEncryptionKeyId")?
        {
            body = body.transparent_data_encryption_key_id(value);
        }
        if let Some(value) = members.optional::<InstanceTagsPatch>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members.optional::<bool>("enableCoreDumps")? {
            body = body.enable_core_dumps(value);
        }
        Ok(body)
    }
}

impl Built for ServicePostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<Vec<IpAccessListEntry>>("ipAccessList")?,
            members.required::<String>("name")?,
            members.required::<Provider>("provider")?,
            members.required::<Region>("region")?,
        );
        if let Some(value) = members.optional::<ServiceTier>("tier")? {
            body = body.tier(value);
        }
        if let Some(value) = members.optional::<f64>("minTotalMemoryGb")? {
            body = body.min_total_memory_gb(value);
        }
        if let Some(value) = members.optional::<f64>("maxTotalMemoryGb")? {
            body = body.max_total_memory_gb(value);
        }
        if let Some(value) = members.optional::<AutoscalingMode>("autoscalingMode")? {
            body = body.autoscaling_mode(value);
        }
        if let Some(value) = members.optional::<f64>("minReplicaMemoryGb")? {
            body = body.min_replica_memory_gb(value);
        }
        if let Some(value) = members.optional::<f64>("maxReplicaMemoryGb")? {
            body = body.max_replica_memory_gb(value);
        }
        if let Some(value) = members.optional::<i64>("numReplicas")? {
            body = body.num_replicas(value);
        }
        if let Some(value) = members.optional::<i64>("minReplicas")? {
            body = body.min_replicas(value);
        }
        if let Some(value) = members.optional::<i64>("maxReplicas")? {
            body = body.max_replicas(value);
        }
        if let Some(value) = members.optional::<bool>("idleScaling")? {
            body = body.idle_scaling(value);
        }
        if let Some(value) = members.optional::<i64>("idleTimeoutMinutes")? {
            body = body.idle_timeout_minutes(value);
        }
        if let Some(value) = members.optional::<bool>("isReadonly")? {
            body = body.is_readonly(value);
        }
        if let Some(value) = members.optional::<String>("dataWarehouseId")? {
            body = body.data_warehouse_id(value);
        }
        if let Some(value) = members.optional::<String>("backupId")? {
            body = body.backup_id(value);
        }
        if let Some(value) = members
            .optional::<BackupEncryptionConfig>("backupEncryptionConfig")?
        {
            body = body.backup_encryption_config(value);
        }
        if let Some(value) = members.optional::<Vec<String>>("privateEndpointIds")? {
            body = body.private_endpoint_ids(value);
        }
        if let Some(value) = members.optional::<bool>("privatePreviewTermsChecked")? {
            body = body.private_preview_terms_checked(value);
        }
        if let Some(value) = members.optional::<ReleaseChannel>("releaseChannel")? {
            body = body.release_channel(value);
        }
        if let Some(value) = members.optional::<String>("byocId")? {
            body = body.byoc_id(value);
        }
        if let Some(value) = members.optional::<bool>("hasTransparentDataEncryption")? {
            body = body.has_transparent_data_encryption(value);
        }
        if let Some(value) = members.optional::<Vec<ServiceEndpointChange>>("endpoints")?
        {
            body = body.endpoints(value);
        }
        if let Some(value) = members.optional::<String>("profile")? {
            body = body.profile(value);
        }
        if let Some(value) = members.optional::<ComplianceType>("complianceType")? {
            body = body.compliance_type(value);
        }
        if let Some(value) = members.optional::<Vec<ResourceTag>>("tags")? {
            body = body.tags(value);
        }
        if let Some(value) = members.optional::<bool>("enableCoreDumps")? {
            body = body.enable_core_dumps(value);
        }
        Ok(body)
    }
}

impl Built for ServicePrivateEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(members.required::<String>("id")?);
        if let Some(value) = members.optional::<String>("description")? {
            body = body.description(value);
        }
        Ok(body)
    }
}

impl Built for ServiceQueryApiEndpointPostRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new(
            members.required::<Vec<String>>("openApiKeys")?,
            members.required::<Vec<QueryEndpointRole>>("roles")?,
        );
        if let Some(value) = members.optional::<String>("allowedOrigins")? {
            body = body.allowed_origins(value);
        }
        Ok(body)
    }
}

impl Built for ServiceReplicaScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<f64>("minReplicaMemoryGb")? {
            body = body.min_replica_memory_gb(value);
        }
        if let Some(value) = members.optional::<f64>("maxReplicaMemoryGb")? {
            body = body.max_replica_memory_gb(value);
        }
        if let Some(value) = members.optional::<AutoscalingMode>("autoscalingMode")? {
            body = body.autoscaling_mode(value);
        }
        if let Some(value) = members.optional::<i64>("numReplicas")? {
            body = body.num_replicas(value);
        }
        if let Some(value) = members.optional::<i64>("minReplicas")? {
            body = body.min_replicas(value);
        }
        if let Some(value) = members.optional::<i64>("maxReplicas")? {
            body = body.max_replicas(value);
        }
        if let Some(value) = members.optional::<bool>("idleScaling")? {
            body = body.idle_scaling(value);
        }
        if let Some(value) = members.optional::<i64>("idleTimeoutMinutes")? {
            body = body.idle_timeout_minutes(value);
        }
        Ok(body)
    }
}

impl Built for ServiceScalingPatchRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<f64>("minTotalMemoryGb")? {
            body = body.min_total_memory_gb(value);
        }
        if let Some(value) = members.optional::<f64>("maxTotalMemoryGb")? {
            body = body.max_total_memory_gb(value);
        }
        if let Some(value) = members.optional::<i64>("numReplicas")? {
            body = body.num_replicas(value);
        }
        if let Some(value) = members.optional::<bool>("idleScaling")? {
            body = body.idle_scaling(value);
        }
        if let Some(value) = members.optional::<i64>("idleTimeoutMinutes")? {
            body = body.idle_timeout_minutes(value);
        }
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
        let mut body = Self::new();
        if let Some(value) = members.optional::<bool>("enabled")? {
            body = body.enabled(value);
        }
        if let Some(value) = members.optional::<f64>("gap")? {
            body = body.gap(value);
        }
        if let Some(value) = members.optional::<f64>("timeFrame")? {
            body = body.time_frame(value);
        }
        Ok(body)
    }
}

impl Built for UdfAttachRequest {
    fn build(members: &Members<'_>) -> Result<Self, String> {
        let mut body = Self::new();
        if let Some(value) = members.optional::<i64>("version")? {
            body = body.version(value);
        }
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
