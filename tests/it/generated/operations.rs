// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Every operation of the client: the shape of what it gives, and its call with arguments by their names on the wire.
#![allow(deprecated, reason = "deprecated operations are called as well")]
#![allow(
    unused_imports,
    reason = "whether an argument is of such a type is up to the document"
)]

use std::collections::BTreeMap;
use clickhouse_cloud::types::{
    ApiKeyPatchRequest, ApiKeyPostRequest, BackupBucketPatchRequest,
    BackupBucketPostRequest, BackupConfigurationPatchRequest,
    ByocInfrastructurePatchRequest, ByocInfrastructurePostRequest,
    ByocInfrastructureValidatePostRequest, ClickPipePatchRequest, ClickPipePostRequest,
    ClickPipeScalingPatchRequest, ClickPipeSchemaDiscoveryRequest,
    ClickPipeSettingsPutRequest, ClickPipeStatePatchRequest,
    ClickPipesCdcScalingPatchRequest, ClickStackCreateAlertRequest,
    ClickStackCreateDashboardRequest, ClickStackCreateRoleRequest,
    ClickStackSavedSearchInput, ClickStackSource, ClickStackUpdateAlertRequest,
    ClickStackUpdateDashboardRequest, ClickStackUpdateRoleRequest,
    ClickStackWebhookInput, InvitationPostRequest, MemberPatchRequest,
    OrganizationPatchRequest, PostgresInstanceConfig, PostgresPasswordPatchRequest,
    PostgresServicePatchRequest, PostgresServicePostRequest,
    PostgresServiceReadReplicaRequest, PostgresServiceRestoreRequest,
    PostgresSlowQuerySort, PostgresStatePatchRequest, PublicQueryApiEndpointRequest,
    PublicSavedQueryRequest, ReplicaAwareRoutingPatchRequest,
    ReversePrivateEndpointPatchRequest, ReversePrivateEndpointPostRequest,
    RoleCreateRequest, RoleUpdateRequest, ScalingSchedulePostRequest,
    ServiceClickhouseSettingsPatchRequest, ServicePasswordPatchRequest,
    ServicePatchRequest, ServicePostRequest, ServicePrivateEndpointPostRequest,
    ServiceQueryApiEndpointPostRequest, ServiceReplicaScalingPatchRequest,
    ServiceScalingPatchRequest, ServiceStatePatchRequest,
    SnapshotConfigurationPatchRequest, SortOrder, UdfAttachRequest, UdfCreateRequest,
    UdfVersionCreateRequest, UpgradeWindowPutRequest,
};
use clickhouse_cloud::{Call, Client, Secret, StringOr, Timestamp, Value};
use clickhouse_cloud::{
    api_keys, backups, billing, clickpipes, clickstack, members, notifications,
    organizations, postgres, prometheus, query_api_endpoints, roles, saved_queries,
    services, snapshots, udfs,
};
use clickhouse_cloud_tests::given::Given;
use super::{Bare, Called, Entry, Enveloped, Listed, Nothing, Text};

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
                    given.body::<ApiKeyPostRequest>()?,
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
                    given.body::<ApiKeyPatchRequest>()?,
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
                    given.body::<BackupConfigurationPatchRequest>()?,
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
                    given.body::<ClickPipePostRequest>()?,
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
                    given.body::<ReversePrivateEndpointPostRequest>()?,
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
                    given.body::<ClickPipeSchemaDiscoveryRequest>()?,
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
                    given.body::<ClickPipePatchRequest>()?,
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
                    given.body::<ClickPipesCdcScalingPatchRequest>()?,
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
                    given.body::<ReversePrivateEndpointPatchRequest>()?,
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
                    given.body::<ClickPipeScalingPatchRequest>()?,
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
                    given.body::<ClickPipeSettingsPutRequest>()?,
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
                    given.body::<ClickPipeStatePatchRequest>()?,
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
                    given.body::<ClickStackCreateAlertRequest>()?,
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
                    given.body::<ClickStackCreateDashboardRequest>()?,
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
                    given.body::<ClickStackCreateRoleRequest>()?,
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
                    given.body::<ClickStackSavedSearchInput>()?,
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
                    given.body::<ClickStackWebhookInput>()?,
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
                    given.body::<ClickStackUpdateAlertRequest>()?,
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
                    given.body::<ClickStackUpdateDashboardRequest>()?,
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
                    given.body::<ClickStackUpdateRoleRequest>()?,
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
                    given.body::<ClickStackSavedSearchInput>()?,
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
                    given.body::<ClickStackWebhookInput>()?,
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
                    given.body::<ClickStackCreateDashboardRequest>()?,
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
                    given.body::<ClickStackWebhookInput>()?,
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
                    given.body::<InvitationPostRequest>()?,
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
                    given.body::<MemberPatchRequest>()?,
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
                    given.body::<ByocInfrastructurePostRequest>()?,
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
                    given.body::<OrganizationPatchRequest>()?,
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
                    given.body::<ByocInfrastructurePatchRequest>()?,
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
                    given.body::<ByocInfrastructureValidatePostRequest>()?,
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
                    given.body::<PostgresServicePostRequest>()?,
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
                    given.body::<PostgresServiceReadReplicaRequest>()?,
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
                    given.body::<PostgresInstanceConfig>()?,
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
                    given.body::<PostgresServiceRestoreRequest>()?,
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
                    given.body::<PostgresPasswordPatchRequest>()?,
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
                    given.body::<PostgresServicePatchRequest>()?,
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
                    given.body::<PostgresInstanceConfig>()?,
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
                    given.body::<PostgresStatePatchRequest>()?,
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
                    given.body::<PublicQueryApiEndpointRequest>()?,
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
                    given.body::<PublicQueryApiEndpointRequest>()?,
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
                    given.body::<RoleCreateRequest>()?,
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
                    given.body::<RoleUpdateRequest>()?,
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
                    given.body::<PublicSavedQueryRequest>()?,
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
                    given.body::<PublicSavedQueryRequest>()?,
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
                    given.body::<ServicePostRequest>()?,
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
                    given.body::<ServicePrivateEndpointPostRequest>()?,
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
                    given.body::<ServicePatchRequest>()?,
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
                    given.body::<ServiceClickhouseSettingsPatchRequest>()?,
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
                    given.body::<ServicePasswordPatchRequest>()?,
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
                    given.body::<ReplicaAwareRoutingPatchRequest>()?,
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
                    given.body::<ServiceReplicaScalingPatchRequest>()?,
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
                    given.body::<ServiceScalingPatchRequest>()?,
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
                    given.body::<ServiceStatePatchRequest>()?,
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
                    given.body::<UpgradeWindowPutRequest>()?,
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
                    given.body::<ServiceQueryApiEndpointPostRequest>()?,
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
                    given.body::<ScalingSchedulePostRequest>()?,
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
                    given.body::<SnapshotConfigurationPatchRequest>()?,
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
                    given.body::<UdfAttachRequest>()?,
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
