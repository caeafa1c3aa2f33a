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
use clickhouse_cloud::{Secret, StringOr, Timestamp, Value};
use clickhouse_cloud::{
    api_keys, backups, billing, clickpipes, clickstack, members, notifications,
    organizations, postgres, prometheus, query_api_endpoints, roles, saved_queries,
    services, snapshots, udfs,
};
use crate::tables::{built, called, entries};

entries! {
    OPERATIONS {
        api_keys::operations::CreateApiKey: Enveloped,
        api_keys::operations::DeleteApiKey: Nothing,
        api_keys::operations::GetApiKey: Enveloped,
        api_keys::operations::ListApiKeys: Listed paged,
        api_keys::operations::UpdateApiKey: Enveloped,
        backups::operations::CreateBackupBucket: Enveloped,
        backups::operations::DeleteBackupBucket: Nothing,
        backups::operations::GetBackup: Enveloped,
        backups::operations::GetBackupBucket: Enveloped,
        backups::operations::GetBackupConfiguration: Enveloped,
        backups::operations::ListBackups: Listed,
        backups::operations::UpdateBackupBucket: Enveloped,
        backups::operations::UpdateBackupConfiguration: Enveloped,
        billing::operations::GetActiveBalances: Enveloped paged,
        billing::operations::GetCreditBalances: Enveloped,
        billing::operations::GetUsageCost: Enveloped,
        clickpipes::operations::CreateClickPipe: Enveloped,
        clickpipes::operations::CreateReversePrivateEndpoint: Enveloped,
        clickpipes::operations::DeleteClickPipe: Nothing,
        clickpipes::operations::DeleteReversePrivateEndpoint: Nothing,
        clickpipes::operations::DiscoverClickPipeSchema: Enveloped,
        clickpipes::operations::GetClickPipe: Enveloped,
        clickpipes::operations::GetClickPipeCdcScaling: Enveloped,
        clickpipes::operations::GetClickPipeContext: Enveloped,
        clickpipes::operations::GetReversePrivateEndpoint: Enveloped,
        clickpipes::operations::GetClickPipeSettings: Enveloped,
        clickpipes::operations::ListClickPipes: Listed,
        clickpipes::operations::ListReversePrivateEndpoints: Listed,
        clickpipes::operations::UpdateClickPipe: Enveloped,
        clickpipes::operations::UpdateClickPipeCdcScaling: Enveloped,
        clickpipes::operations::UpdateReversePrivateEndpoint: Enveloped,
        clickpipes::operations::UpdateClickPipeScaling: Enveloped,
        clickpipes::operations::UpdateClickPipeSettings: Enveloped,
        clickpipes::operations::UpdateClickPipeState: Enveloped,
        clickstack::operations::CreateClickStackAlert: Enveloped,
        clickstack::operations::CreateClickStackDashboard: Enveloped,
        clickstack::operations::CreateClickStackRole: Enveloped,
        clickstack::operations::CreateClickStackSavedSearch: Enveloped,
        clickstack::operations::CreateClickStackSource: Enveloped,
        clickstack::operations::CreateClickStackWebhook: Enveloped,
        clickstack::operations::DeleteClickStackAlert: Nothing,
        clickstack::operations::DeleteClickStackDashboard: Nothing,
        clickstack::operations::DeleteClickStackRole: Nothing,
        clickstack::operations::DeleteClickStackSavedSearch: Nothing,
        clickstack::operations::DeleteClickStackSource: Nothing,
        clickstack::operations::DeleteClickStackWebhook: Nothing,
        clickstack::operations::GetClickStackAlert: Enveloped,
        clickstack::operations::GetClickStackDashboard: Enveloped,
        clickstack::operations::GetClickStackRole: Enveloped,
        clickstack::operations::GetClickStackSavedSearch: Enveloped,
        clickstack::operations::GetClickStackSource: Enveloped,
        clickstack::operations::ListClickStackAlerts: Listed paged,
        clickstack::operations::ListClickStackDashboards: Listed,
        clickstack::operations::ListClickStackRoles: Listed,
        clickstack::operations::ListClickStackSavedSearches: Listed paged,
        clickstack::operations::ListClickStackSources: Listed,
        clickstack::operations::ListClickStackWebhooks: Listed paged,
        clickstack::operations::UpdateClickStackAlert: Enveloped,
        clickstack::operations::UpdateClickStackDashboard: Enveloped,
        clickstack::operations::UpdateClickStackRole: Enveloped,
        clickstack::operations::UpdateClickStackSavedSearch: Enveloped,
        clickstack::operations::UpdateClickStackSource: Enveloped,
        clickstack::operations::UpdateClickStackWebhook: Enveloped,
        clickstack::operations::ValidateClickStackDashboard: Enveloped,
        clickstack::operations::ValidateClickStackWebhook: Enveloped,
        members::operations::CreateInvitation: Enveloped,
        members::operations::DeleteMember: Nothing,
        members::operations::DeleteInvitation: Nothing,
        members::operations::GetMember: Enveloped,
        members::operations::GetInvitation: Enveloped,
        members::operations::ListMembers: Listed,
        members::operations::ListInvitations: Listed,
        members::operations::UpdateMember: Enveloped,
        members::operations::GetWhoami: Enveloped,
        notifications::operations::ListNotifications: Listed paged,
        notifications::operations::ListNotificationTypes: Listed,
        organizations::operations::CreateByocInfrastructure: Enveloped,
        organizations::operations::DeleteByocInfrastructure: Nothing,
        organizations::operations::GetOrganization: Enveloped,
        organizations::operations::GetOrganizationActivity: Enveloped,
        organizations::operations::GetByocInfrastructure: Enveloped,
        organizations::operations::GetByocInfrastructurePrivateEndpointConfig: Enveloped,
        organizations::operations::GetByocInfrastructureProgress: Enveloped,
        organizations::operations::GetByocInfrastructureTags: Enveloped,
        organizations::operations::GetOrganizationPrivateEndpointConfig: Enveloped,
        organizations::operations::GetOrganizationQuota: Enveloped,
        organizations::operations::ListOrganizations: Listed paged,
        organizations::operations::ListOrganizationActivities: Listed,
        organizations::operations::ListOrganizationQuotas: Listed,
        organizations::operations::UpdateOrganization: Enveloped,
        organizations::operations::UpdateByocInfrastructure: Enveloped,
        organizations::operations::ValidateByocInfrastructure: Enveloped,
        postgres::operations::CreatePostgresService: Enveloped,
        postgres::operations::CreatePostgresServiceReadReplica: Enveloped,
        postgres::operations::DeletePostgresService: Nothing,
        postgres::operations::GetPostgresService: Enveloped,
        postgres::operations::GetPostgresServiceCaCertificates: Text,
        postgres::operations::GetPostgresServiceConfig: Enveloped,
        postgres::operations::GetPostgresServiceMetrics: Enveloped,
        postgres::operations::GetPostgresServiceSlowQueryPattern: Enveloped,
        postgres::operations::ListPostgresServices: Listed,
        postgres::operations::ListPostgresServiceBackups: Listed paged,
        postgres::operations::ListPostgresServiceLogs: Listed paged,
        postgres::operations::ListPostgresServiceSlowQueryPatterns: Listed paged,
        postgres::operations::ReplacePostgresServiceConfig: Enveloped,
        postgres::operations::RestorePostgresService: Enveloped,
        postgres::operations::SetPostgresServicePassword: Enveloped,
        postgres::operations::UpdatePostgresService: Enveloped,
        postgres::operations::UpdatePostgresServiceConfig: Enveloped,
        postgres::operations::UpdatePostgresServiceState: Enveloped,
        prometheus::operations::GetPrometheusOrganizationMetrics: Text,
        prometheus::operations::GetPrometheusOrganizationPostgresMetrics: Text,
        prometheus::operations::GetPrometheusPostgresMetrics: Text,
        prometheus::operations::GetPrometheusServiceMetrics: Text,
        prometheus::operations::ListPrometheusTargets: BareListed,
        query_api_endpoints::operations::CreateQueryApiEndpoint: Enveloped,
        query_api_endpoints::operations::DeleteQueryApiEndpoint: Nothing,
        query_api_endpoints::operations::GetQueryApiEndpoint: Enveloped,
        query_api_endpoints::operations::ListQueryApiEndpoints: Listed paged,
        query_api_endpoints::operations::UpdateQueryApiEndpoint: Enveloped,
        roles::operations::CreateRole: Enveloped,
        roles::operations::DeleteRole: Nothing,
        roles::operations::GetRole: Enveloped,
        roles::operations::ListRoles: Listed,
        roles::operations::UpdateRole: Enveloped,
        saved_queries::operations::CreateSavedQuery: Enveloped,
        saved_queries::operations::DeleteSavedQuery: Nothing,
        saved_queries::operations::GetSavedQuery: Enveloped,
        saved_queries::operations::ListSavedQueries: Listed paged,
        saved_queries::operations::UpdateSavedQuery: Enveloped,
        services::operations::CreateService: Enveloped,
        services::operations::CreateServicePrivateEndpoint: Enveloped,
        services::operations::DeleteService: Nothing,
        services::operations::DeleteServiceClickhouseSetting: Nothing,
        services::operations::DeleteServiceQueryEndpoint: Nothing,
        services::operations::DeleteServiceScalingSchedule: Nothing,
        services::operations::DeleteServiceUpgradeWindow: Nothing,
        services::operations::GetService: Enveloped,
        services::operations::GetServiceClickhouseSetting: Enveloped,
        services::operations::GetServiceClickhouseSettingsSchema: Enveloped,
        services::operations::GetServicePrivateEndpointConfig: Enveloped,
        services::operations::GetServiceQueryEndpoint: Enveloped,
        services::operations::GetServiceReplicaAwareRouting: Enveloped,
        services::operations::GetServiceScalingSchedule: Enveloped,
        services::operations::GetServiceUpgradeWindow: Enveloped,
        services::operations::ListServices: Listed,
        services::operations::ListServiceClickhouseSettings: Enveloped,
        services::operations::ListServiceProfiles: Listed,
        services::operations::UpdateService: Enveloped,
        services::operations::UpdateServiceClickhouseSettings: Enveloped,
        services::operations::UpdateServicePassword: Enveloped,
        services::operations::UpdateServiceReplicaAwareRouting: Enveloped,
        services::operations::UpdateServiceReplicaScaling: Enveloped,
        services::operations::UpdateServiceScaling: Enveloped,
        services::operations::UpdateServiceState: Enveloped,
        services::operations::UpdateServiceUpgradeWindow: Enveloped,
        services::operations::UpsertServiceQueryEndpoint: Enveloped,
        services::operations::UpsertServiceScalingSchedule: Enveloped,
        snapshots::operations::GetSnapshot: Enveloped,
        snapshots::operations::GetSnapshotConfiguration: Enveloped,
        snapshots::operations::ListSnapshots: Listed paged,
        snapshots::operations::UpdateSnapshotConfiguration: Enveloped,
        udfs::operations::AttachUdf: Enveloped,
        udfs::operations::CreateUdf: Enveloped,
        udfs::operations::CreateUdfUploadSession: Enveloped,
        udfs::operations::CreateUdfVersion: Enveloped,
        udfs::operations::DeleteUdf: Nothing,
        udfs::operations::DeleteUdfVersion: Nothing,
        udfs::operations::DetachUdf: Nothing,
        udfs::operations::GetUdf: Enveloped,
        udfs::operations::GetUdfAttachment: Enveloped,
        udfs::operations::ListUdfs: Listed paged,
        udfs::operations::ListUdfAttachments: Listed paged,
        udfs::operations::ListUdfVersions: Listed paged,
    }
}

called! {
    Call api_keys::operations::CreateApiKey {
        api_keys.create,
        path "organizationId": String,
        built "body": ApiKeyPostRequest,
    }
}

called! {
    Call api_keys::operations::DeleteApiKey {
        api_keys.delete,
        path "organizationId": String,
        path "keyId": String,
    }
}

called! {
    Call api_keys::operations::GetApiKey {
        api_keys.get,
        path "organizationId": String,
        path "keyId": String,
    }
}

called! {
    List api_keys::operations::ListApiKeys {
        api_keys.list,
        path "organizationId": String,
        .set "limit": i64 => limit,
        .set "cursor": String => cursor,
    }
}

called! {
    Call api_keys::operations::UpdateApiKey {
        api_keys.update,
        path "organizationId": String,
        path "keyId": String,
        built "body": ApiKeyPatchRequest,
    }
}

called! {
    Call backups::operations::CreateBackupBucket {
        backups.create_bucket,
        path "organizationId": String,
        path "serviceId": String,
        body "body": BackupBucketPostRequest,
    }
}

called! {
    Call backups::operations::DeleteBackupBucket {
        backups.delete_bucket,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call backups::operations::GetBackup {
        backups.get,
        path "organizationId": String,
        path "serviceId": String,
        path "backupId": String,
    }
}

called! {
    Call backups::operations::GetBackupBucket {
        backups.get_bucket,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call backups::operations::GetBackupConfiguration {
        backups.get_configuration,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List backups::operations::ListBackups {
        backups.list,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call backups::operations::UpdateBackupBucket {
        backups.update_bucket,
        path "organizationId": String,
        path "serviceId": String,
        body "body": BackupBucketPatchRequest,
    }
}

called! {
    Call backups::operations::UpdateBackupConfiguration {
        backups.update_configuration,
        path "organizationId": String,
        path "serviceId": String,
        built "body": BackupConfigurationPatchRequest,
    }
}

called! {
    Call billing::operations::GetActiveBalances {
        billing.get_active_balances,
        path "organizationId": String,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    Call billing::operations::GetCreditBalances {
        billing.get_credit_balances,
        path "organizationId": String,
    }
}

called! {
    Call billing::operations::GetUsageCost {
        billing.get_usage_cost,
        path "organizationId": String,
        required "from_date": clickhouse_cloud::Date,
        required "to_date": clickhouse_cloud::Date,
        .set "filter": Vec<String> => filter,
    }
}

called! {
    Call clickpipes::operations::CreateClickPipe {
        clickpipes.create,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickPipePostRequest,
    }
}

called! {
    Call clickpipes::operations::CreateReversePrivateEndpoint {
        clickpipes.create_reverse_private_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ReversePrivateEndpointPostRequest,
    }
}

called! {
    Call clickpipes::operations::DeleteClickPipe {
        clickpipes.delete,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
    }
}

called! {
    Call clickpipes::operations::DeleteReversePrivateEndpoint {
        clickpipes.delete_reverse_private_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        path "reversePrivateEndpointId": String,
    }
}

called! {
    Call clickpipes::operations::DiscoverClickPipeSchema {
        clickpipes.discover_schema,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickPipeSchemaDiscoveryRequest,
    }
}

called! {
    Call clickpipes::operations::GetClickPipe {
        clickpipes.get,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
    }
}

called! {
    Call clickpipes::operations::GetClickPipeCdcScaling {
        clickpipes.get_cdc_scaling,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call clickpipes::operations::GetClickPipeContext {
        clickpipes.get_context,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call clickpipes::operations::GetReversePrivateEndpoint {
        clickpipes.get_reverse_private_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        path "reversePrivateEndpointId": String,
    }
}

called! {
    Call clickpipes::operations::GetClickPipeSettings {
        clickpipes.get_settings,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
    }
}

called! {
    List clickpipes::operations::ListClickPipes {
        clickpipes.list,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List clickpipes::operations::ListReversePrivateEndpoints {
        clickpipes.list_reverse_private_endpoints,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call clickpipes::operations::UpdateClickPipe {
        clickpipes.update,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
        built "body": ClickPipePatchRequest,
    }
}

called! {
    Call clickpipes::operations::UpdateClickPipeCdcScaling {
        clickpipes.update_cdc_scaling,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickPipesCdcScalingPatchRequest,
    }
}

called! {
    Call clickpipes::operations::UpdateReversePrivateEndpoint {
        clickpipes.update_reverse_private_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        path "reversePrivateEndpointId": String,
        built "body": ReversePrivateEndpointPatchRequest,
    }
}

called! {
    Call clickpipes::operations::UpdateClickPipeScaling {
        clickpipes.update_scaling,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
        built "body": ClickPipeScalingPatchRequest,
    }
}

called! {
    Call clickpipes::operations::UpdateClickPipeSettings {
        clickpipes.update_settings,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
        built "body": ClickPipeSettingsPutRequest,
    }
}

called! {
    Call clickpipes::operations::UpdateClickPipeState {
        clickpipes.update_state,
        path "organizationId": String,
        path "serviceId": String,
        path "clickPipeId": String,
        built "body": ClickPipeStatePatchRequest,
    }
}

called! {
    Call clickstack::operations::CreateClickStackAlert {
        clickstack.create_alert,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackCreateAlertRequest,
    }
}

called! {
    Call clickstack::operations::CreateClickStackDashboard {
        clickstack.create_dashboard,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackCreateDashboardRequest,
    }
}

called! {
    Call clickstack::operations::CreateClickStackRole {
        clickstack.create_role,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackCreateRoleRequest,
    }
}

called! {
    Call clickstack::operations::CreateClickStackSavedSearch {
        clickstack.create_saved_search,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackSavedSearchInput,
    }
}

called! {
    Call clickstack::operations::CreateClickStackSource {
        clickstack.create_source,
        path "organizationId": String,
        path "serviceId": String,
        body "body": ClickStackSource,
    }
}

called! {
    Call clickstack::operations::CreateClickStackWebhook {
        clickstack.create_webhook,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackWebhookInput,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackAlert {
        clickstack.delete_alert,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackAlertId": String,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackDashboard {
        clickstack.delete_dashboard,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackDashboardId": String,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackRole {
        clickstack.delete_role,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackRoleId": String,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackSavedSearch {
        clickstack.delete_saved_search,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSavedSearchId": String,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackSource {
        clickstack.delete_source,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSourceId": String,
    }
}

called! {
    Call clickstack::operations::DeleteClickStackWebhook {
        clickstack.delete_webhook,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackWebhookId": String,
    }
}

called! {
    Call clickstack::operations::GetClickStackAlert {
        clickstack.get_alert,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackAlertId": String,
    }
}

called! {
    Call clickstack::operations::GetClickStackDashboard {
        clickstack.get_dashboard,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackDashboardId": String,
    }
}

called! {
    Call clickstack::operations::GetClickStackRole {
        clickstack.get_role,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackRoleId": String,
    }
}

called! {
    Call clickstack::operations::GetClickStackSavedSearch {
        clickstack.get_saved_search,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSavedSearchId": String,
    }
}

called! {
    Call clickstack::operations::GetClickStackSource {
        clickstack.get_source,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSourceId": String,
    }
}

called! {
    List clickstack::operations::ListClickStackAlerts {
        clickstack.list_alerts,
        path "organizationId": String,
        path "serviceId": String,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    List clickstack::operations::ListClickStackDashboards {
        clickstack.list_dashboards,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List clickstack::operations::ListClickStackRoles {
        clickstack.list_roles,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List clickstack::operations::ListClickStackSavedSearches {
        clickstack.list_saved_searches,
        path "organizationId": String,
        path "serviceId": String,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    List clickstack::operations::ListClickStackSources {
        clickstack.list_sources,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List clickstack::operations::ListClickStackWebhooks {
        clickstack.list_webhooks,
        path "organizationId": String,
        path "serviceId": String,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackAlert {
        clickstack.update_alert,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackAlertId": String,
        built "body": ClickStackUpdateAlertRequest,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackDashboard {
        clickstack.update_dashboard,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackDashboardId": String,
        built "body": ClickStackUpdateDashboardRequest,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackRole {
        clickstack.update_role,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackRoleId": String,
        built "body": ClickStackUpdateRoleRequest,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackSavedSearch {
        clickstack.update_saved_search,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSavedSearchId": String,
        built "body": ClickStackSavedSearchInput,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackSource {
        clickstack.update_source,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackSourceId": String,
        body "body": ClickStackSource,
    }
}

called! {
    Call clickstack::operations::UpdateClickStackWebhook {
        clickstack.update_webhook,
        path "organizationId": String,
        path "serviceId": String,
        path "clickStackWebhookId": String,
        built "body": ClickStackWebhookInput,
    }
}

called! {
    Call clickstack::operations::ValidateClickStackDashboard {
        clickstack.validate_dashboard,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackCreateDashboardRequest,
    }
}

called! {
    Call clickstack::operations::ValidateClickStackWebhook {
        clickstack.validate_webhook,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ClickStackWebhookInput,
    }
}

called! {
    Call members::operations::CreateInvitation {
        members.create_invitation,
        path "organizationId": String,
        built "body": InvitationPostRequest,
    }
}

called! {
    Call members::operations::DeleteMember {
        members.delete,
        path "organizationId": String,
        path "userId": String,
    }
}

called! {
    Call members::operations::DeleteInvitation {
        members.delete_invitation,
        path "organizationId": String,
        path "invitationId": String,
    }
}

called! {
    Call members::operations::GetMember {
        members.get,
        path "organizationId": String,
        path "userId": String,
    }
}

called! {
    Call members::operations::GetInvitation {
        members.get_invitation,
        path "organizationId": String,
        path "invitationId": String,
    }
}

called! {
    List members::operations::ListMembers {
        members.list,
        path "organizationId": String,
    }
}

called! {
    List members::operations::ListInvitations {
        members.list_invitations,
        path "organizationId": String,
    }
}

called! {
    Call members::operations::UpdateMember {
        members.update,
        path "organizationId": String,
        path "userId": String,
        built "body": MemberPatchRequest,
    }
}

called! {
    Call members::operations::GetWhoami {
        members.whoami,
    }
}

called! {
    List notifications::operations::ListNotifications {
        notifications.list,
        path "organizationId": String,
        .set "limit": i64 => limit,
        .set "cursor": String => cursor,
        .set "severity": String => severity,
        .set "type": String => r#type,
        .set "resource_id": String => resource_id,
        .set "resource_type": String => resource_type,
        .set "from_date": Timestamp => from_date,
        .set "to_date": Timestamp => to_date,
    }
}

called! {
    List notifications::operations::ListNotificationTypes {
        notifications.list_types,
        path "organizationId": String,
    }
}

called! {
    Call organizations::operations::CreateByocInfrastructure {
        organizations.create_byoc_infrastructure,
        path "organizationId": String,
        built "body": ByocInfrastructurePostRequest,
    }
}

called! {
    Call organizations::operations::DeleteByocInfrastructure {
        organizations.delete_byoc_infrastructure,
        path "organizationId": String,
        path "byocInfrastructureId": String,
    }
}

called! {
    Call organizations::operations::GetOrganization {
        organizations.get,
        path "organizationId": String,
    }
}

called! {
    Call organizations::operations::GetOrganizationActivity {
        organizations.get_activity,
        path "organizationId": String,
        path "activityId": String,
    }
}

called! {
    Call organizations::operations::GetByocInfrastructure {
        organizations.get_byoc_infrastructure,
        path "organizationId": String,
        path "byocInfrastructureId": String,
    }
}

called! {
    Call organizations::operations::GetByocInfrastructurePrivateEndpointConfig {
        organizations.get_byoc_infrastructure_private_endpoint_config,
        path "organizationId": String,
        path "byocInfrastructureId": String,
    }
}

called! {
    Call organizations::operations::GetByocInfrastructureProgress {
        organizations.get_byoc_infrastructure_progress,
        path "organizationId": String,
        path "byocInfrastructureId": String,
    }
}

called! {
    Call organizations::operations::GetByocInfrastructureTags {
        organizations.get_byoc_infrastructure_tags,
        path "organizationId": String,
        path "byocInfrastructureId": String,
    }
}

called! {
    Call organizations::operations::GetOrganizationPrivateEndpointConfig {
        organizations.get_private_endpoint_config,
        path "organizationId": String,
        required "cloud_provider": String,
        required "region_id": String,
    }
}

called! {
    Call organizations::operations::GetOrganizationQuota {
        organizations.get_quota,
        path "organizationId": String,
        path "quotaCode": String,
    }
}

called! {
    List organizations::operations::ListOrganizations {
        organizations.list,
        .set "limit": i64 => limit,
        .set "cursor": String => cursor,
    }
}

called! {
    List organizations::operations::ListOrganizationActivities {
        organizations.list_activities,
        path "organizationId": String,
        .set "from_date": Timestamp => from_date,
        .set "to_date": Timestamp => to_date,
    }
}

called! {
    List organizations::operations::ListOrganizationQuotas {
        organizations.list_quotas,
        path "organizationId": String,
    }
}

called! {
    Call organizations::operations::UpdateOrganization {
        organizations.update,
        path "organizationId": String,
        built "body": OrganizationPatchRequest,
    }
}

called! {
    Call organizations::operations::UpdateByocInfrastructure {
        organizations.update_byoc_infrastructure,
        path "organizationId": String,
        path "byocInfrastructureId": String,
        built "body": ByocInfrastructurePatchRequest,
    }
}

called! {
    Call organizations::operations::ValidateByocInfrastructure {
        organizations.validate_byoc_infrastructure,
        path "organizationId": String,
        built "body": ByocInfrastructureValidatePostRequest,
    }
}

called! {
    Call postgres::operations::CreatePostgresService {
        postgres.create,
        path "organizationId": String,
        built "body": PostgresServicePostRequest,
    }
}

called! {
    Call postgres::operations::CreatePostgresServiceReadReplica {
        postgres.create_read_replica,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresServiceReadReplicaRequest,
    }
}

called! {
    Call postgres::operations::DeletePostgresService {
        postgres.delete,
        path "organizationId": String,
        path "postgresId": String,
    }
}

called! {
    Call postgres::operations::GetPostgresService {
        postgres.get,
        path "organizationId": String,
        path "postgresId": String,
    }
}

called! {
    Call postgres::operations::GetPostgresServiceCaCertificates {
        postgres.get_ca_certificates,
        path "organizationId": String,
        path "postgresId": String,
    }
}

called! {
    Call postgres::operations::GetPostgresServiceConfig {
        postgres.get_config,
        path "organizationId": String,
        path "postgresId": String,
    }
}

called! {
    Call postgres::operations::GetPostgresServiceMetrics {
        postgres.get_metrics,
        path "organizationId": String,
        path "postgresId": String,
        required "from_date": Timestamp,
        required "to_date": Timestamp,
        .set "bucket_size_seconds": i64 => bucket_size_seconds,
    }
}

called! {
    Call postgres::operations::GetPostgresServiceSlowQueryPattern {
        postgres.get_slow_query_pattern,
        path "organizationId": String,
        path "postgresId": String,
        path "queryId": String,
        required "db_name": String,
        required "db_user": String,
        required "db_operation": String,
        .set "app": String => app,
        .set "timestamp": Timestamp => timestamp,
    }
}

called! {
    List postgres::operations::ListPostgresServices {
        postgres.list,
        path "organizationId": String,
    }
}

called! {
    List postgres::operations::ListPostgresServiceBackups {
        postgres.list_backups,
        path "organizationId": String,
        path "postgresId": String,
        .set "limit": i64 => limit,
        .set "cursor": String => cursor,
    }
}

called! {
    List postgres::operations::ListPostgresServiceLogs {
        postgres.list_logs,
        path "organizationId": String,
        path "postgresId": String,
        required "from_date": Timestamp,
        required "to_date": Timestamp,
        .set "body_contains": String => body_contains,
        .set "severity": String => severity,
        .set "sort_order": SortOrder => sort_order,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    List postgres::operations::ListPostgresServiceSlowQueryPatterns {
        postgres.list_slow_query_patterns,
        path "organizationId": String,
        path "postgresId": String,
        required "from_date": Timestamp,
        required "to_date": Timestamp,
        .set "db_name": String => db_name,
        .set "db_user": String => db_user,
        .set "db_operation": String => db_operation,
        .set "app": String => app,
        .set "sort_by": PostgresSlowQuerySort => sort_by,
        .set "sort_order": SortOrder => sort_order,
        .set "limit": i64 => limit,
        .set "offset": i64 => offset,
    }
}

called! {
    Call postgres::operations::ReplacePostgresServiceConfig {
        postgres.replace_config,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresInstanceConfig,
    }
}

called! {
    Call postgres::operations::RestorePostgresService {
        postgres.restore,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresServiceRestoreRequest,
    }
}

called! {
    Call postgres::operations::SetPostgresServicePassword {
        postgres.set_password,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresPasswordPatchRequest,
    }
}

called! {
    Call postgres::operations::UpdatePostgresService {
        postgres.update,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresServicePatchRequest,
    }
}

called! {
    Call postgres::operations::UpdatePostgresServiceConfig {
        postgres.update_config,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresInstanceConfig,
    }
}

called! {
    Call postgres::operations::UpdatePostgresServiceState {
        postgres.update_state,
        path "organizationId": String,
        path "postgresId": String,
        built "body": PostgresStatePatchRequest,
    }
}

called! {
    Call prometheus::operations::GetPrometheusOrganizationMetrics {
        prometheus.get_organization_metrics,
        path "organizationId": String,
        .set "filtered_metrics": bool => filtered_metrics,
    }
}

called! {
    Call prometheus::operations::GetPrometheusOrganizationPostgresMetrics {
        prometheus.get_organization_postgres_metrics,
        path "organizationId": String,
    }
}

called! {
    Call prometheus::operations::GetPrometheusPostgresMetrics {
        prometheus.get_postgres_metrics,
        path "organizationId": String,
        path "postgresId": String,
    }
}

called! {
    Call prometheus::operations::GetPrometheusServiceMetrics {
        prometheus.get_service_metrics,
        path "organizationId": String,
        path "serviceId": String,
        .set "filtered_metrics": bool => filtered_metrics,
    }
}

called! {
    List prometheus::operations::ListPrometheusTargets {
        prometheus.list_targets,
        path "organizationId": String,
        .set "filtered_metrics": bool => filtered_metrics,
    }
}

called! {
    Call query_api_endpoints::operations::CreateQueryApiEndpoint {
        query_api_endpoints.create,
        path "organizationId": String,
        path "serviceId": String,
        built "body": PublicQueryApiEndpointRequest,
    }
}

called! {
    Call query_api_endpoints::operations::DeleteQueryApiEndpoint {
        query_api_endpoints.delete,
        path "organizationId": String,
        path "serviceId": String,
        path "endpointId": String,
    }
}

called! {
    Call query_api_endpoints::operations::GetQueryApiEndpoint {
        query_api_endpoints.get,
        path "organizationId": String,
        path "serviceId": String,
        path "endpointId": String,
    }
}

called! {
    List query_api_endpoints::operations::ListQueryApiEndpoints {
        query_api_endpoints.list,
        path "organizationId": String,
        path "serviceId": String,
        .set "cursor": String => cursor,
        .set "limit": i64 => limit,
    }
}

called! {
    Call query_api_endpoints::operations::UpdateQueryApiEndpoint {
        query_api_endpoints.update,
        path "organizationId": String,
        path "serviceId": String,
        path "endpointId": String,
        built "body": PublicQueryApiEndpointRequest,
    }
}

called! {
    Call roles::operations::CreateRole {
        roles.create,
        path "organizationId": String,
        built "body": RoleCreateRequest,
    }
}

called! {
    Call roles::operations::DeleteRole {
        roles.delete,
        path "organizationId": String,
        path "roleId": String,
    }
}

called! {
    Call roles::operations::GetRole {
        roles.get,
        path "organizationId": String,
        path "roleId": String,
    }
}

called! {
    List roles::operations::ListRoles {
        roles.list,
        path "organizationId": String,
    }
}

called! {
    Call roles::operations::UpdateRole {
        roles.update,
        path "organizationId": String,
        path "roleId": String,
        built "body": RoleUpdateRequest,
    }
}

called! {
    Call saved_queries::operations::CreateSavedQuery {
        saved_queries.create,
        path "organizationId": String,
        path "serviceId": String,
        built "body": PublicSavedQueryRequest,
    }
}

called! {
    Call saved_queries::operations::DeleteSavedQuery {
        saved_queries.delete,
        path "organizationId": String,
        path "serviceId": String,
        path "queryId": String,
    }
}

called! {
    Call saved_queries::operations::GetSavedQuery {
        saved_queries.get,
        path "organizationId": String,
        path "serviceId": String,
        path "queryId": String,
    }
}

called! {
    List saved_queries::operations::ListSavedQueries {
        saved_queries.list,
        path "organizationId": String,
        path "serviceId": String,
        .set "cursor": String => cursor,
        .set "limit": i64 => limit,
    }
}

called! {
    Call saved_queries::operations::UpdateSavedQuery {
        saved_queries.update,
        path "organizationId": String,
        path "serviceId": String,
        path "queryId": String,
        built "body": PublicSavedQueryRequest,
    }
}

called! {
    Call services::operations::CreateService {
        services.create,
        path "organizationId": String,
        built "body": ServicePostRequest,
    }
}

called! {
    Call services::operations::CreateServicePrivateEndpoint {
        services.create_private_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServicePrivateEndpointPostRequest,
    }
}

called! {
    Call services::operations::DeleteService {
        services.delete,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::DeleteServiceClickhouseSetting {
        services.delete_clickhouse_setting,
        path "organizationId": String,
        path "serviceId": String,
        path "settingName": String,
    }
}

called! {
    Call services::operations::DeleteServiceQueryEndpoint {
        services.delete_query_endpoint,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::DeleteServiceScalingSchedule {
        services.delete_scaling_schedule,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::DeleteServiceUpgradeWindow {
        services.delete_upgrade_window,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetService {
        services.get,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServiceClickhouseSetting {
        services.get_clickhouse_setting,
        path "organizationId": String,
        path "serviceId": String,
        path "settingName": String,
    }
}

called! {
    Call services::operations::GetServiceClickhouseSettingsSchema {
        services.get_clickhouse_settings_schema,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServicePrivateEndpointConfig {
        services.get_private_endpoint_config,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServiceQueryEndpoint {
        services.get_query_endpoint,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServiceReplicaAwareRouting {
        services.get_replica_aware_routing,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServiceScalingSchedule {
        services.get_scaling_schedule,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    Call services::operations::GetServiceUpgradeWindow {
        services.get_upgrade_window,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List services::operations::ListServices {
        services.list,
        path "organizationId": String,
        .set "filter": Vec<String> => filter,
    }
}

called! {
    Call services::operations::ListServiceClickhouseSettings {
        services.list_clickhouse_settings,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List services::operations::ListServiceProfiles {
        services.list_profiles,
        path "organizationId": String,
        .set "region_id": String => region_id,
        .set "byoc_id": String => byoc_id,
    }
}

called! {
    Call services::operations::UpdateService {
        services.update,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServicePatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceClickhouseSettings {
        services.update_clickhouse_settings,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServiceClickhouseSettingsPatchRequest,
    }
}

called! {
    Call services::operations::UpdateServicePassword {
        services.update_password,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServicePasswordPatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceReplicaAwareRouting {
        services.update_replica_aware_routing,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ReplicaAwareRoutingPatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceReplicaScaling {
        services.update_replica_scaling,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServiceReplicaScalingPatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceScaling {
        services.update_scaling,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServiceScalingPatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceState {
        services.update_state,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServiceStatePatchRequest,
    }
}

called! {
    Call services::operations::UpdateServiceUpgradeWindow {
        services.update_upgrade_window,
        path "organizationId": String,
        path "serviceId": String,
        built "body": UpgradeWindowPutRequest,
    }
}

called! {
    Call services::operations::UpsertServiceQueryEndpoint {
        services.upsert_query_endpoint,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ServiceQueryApiEndpointPostRequest,
    }
}

called! {
    Call services::operations::UpsertServiceScalingSchedule {
        services.upsert_scaling_schedule,
        path "organizationId": String,
        path "serviceId": String,
        built "body": ScalingSchedulePostRequest,
    }
}

called! {
    Call snapshots::operations::GetSnapshot {
        snapshots.get,
        path "organizationId": String,
        path "serviceId": String,
        path "snapshotId": String,
    }
}

called! {
    Call snapshots::operations::GetSnapshotConfiguration {
        snapshots.get_configuration,
        path "organizationId": String,
        path "serviceId": String,
    }
}

called! {
    List snapshots::operations::ListSnapshots {
        snapshots.list,
        path "organizationId": String,
        path "serviceId": String,
        .set "limit": i64 => limit,
        .set "cursor": String => cursor,
    }
}

called! {
    Call snapshots::operations::UpdateSnapshotConfiguration {
        snapshots.update_configuration,
        path "organizationId": String,
        path "serviceId": String,
        built "body": SnapshotConfigurationPatchRequest,
    }
}

called! {
    Call udfs::operations::AttachUdf {
        udfs.attach,
        path "organizationId": String,
        path "functionName": String,
        path "serviceId": String,
        built "body": UdfAttachRequest,
    }
}

called! {
    Call udfs::operations::CreateUdf {
        udfs.create,
        path "organizationId": String,
        body "body": UdfCreateRequest,
    }
}

called! {
    Call udfs::operations::CreateUdfUploadSession {
        udfs.create_upload_session,
        path "organizationId": String,
    }
}

called! {
    Call udfs::operations::CreateUdfVersion {
        udfs.create_version,
        path "organizationId": String,
        path "functionName": String,
        body "body": UdfVersionCreateRequest,
    }
}

called! {
    Call udfs::operations::DeleteUdf {
        udfs.delete,
        path "organizationId": String,
        path "functionName": String,
    }
}

called! {
    Call udfs::operations::DeleteUdfVersion {
        udfs.delete_version,
        path "organizationId": String,
        path "functionName": String,
        path "version": i64,
    }
}

called! {
    Call udfs::operations::DetachUdf {
        udfs.detach,
        path "organizationId": String,
        path "functionName": String,
        path "serviceId": String,
    }
}

called! {
    Call udfs::operations::GetUdf {
        udfs.get,
        path "organizationId": String,
        path "functionName": String,
    }
}

called! {
    Call udfs::operations::GetUdfAttachment {
        udfs.get_attachment,
        path "organizationId": String,
        path "functionName": String,
        path "serviceId": String,
    }
}

called! {
    List udfs::operations::ListUdfs {
        udfs.list,
        path "organizationId": String,
        .set "cursor": String => cursor,
        .set "limit": i64 => limit,
    }
}

called! {
    List udfs::operations::ListUdfAttachments {
        udfs.list_attachments,
        path "organizationId": String,
        path "functionName": String,
        .set "cursor": String => cursor,
        .set "limit": i64 => limit,
    }
}

called! {
    List udfs::operations::ListUdfVersions {
        udfs.list_versions,
        path "organizationId": String,
        path "functionName": String,
        .set "cursor": String => cursor,
        .set "limit": i64 => limit,
    }
}

built! {
    ApiKeyPatchRequest {
        .set "name": String => name,
        .set "roles": Vec<ApiKeyRole> => roles,
        .set "assignedRoleIds": Vec<String> => assigned_role_ids,
        .set_or_clear "expireAt": Timestamp => expire_at clear_expire_at,
        .set "state": ApiKeyState => state,
        .set "ipAccessList": Vec<IpAccessListEntry> => ip_access_list,
    }
}

built! {
    ApiKeyPostRequest {
        required "name": String,
        .set_or_clear "expireAt": Timestamp => expire_at clear_expire_at,
        .set "state": ApiKeyState => state,
        .set "hashData": ApiKeyHashData => hash_data,
        .set "roles": Vec<ApiKeyRole> => roles,
        .set "assignedRoleIds": Vec<String> => assigned_role_ids,
        .set "ipAccessList": Vec<IpAccessListEntry> => ip_access_list,
    }
}

built! {
    BackupConfigurationPatchRequest {
        .set_or_clear "backupPeriodInHours": f64 => backup_period_in_hours clear_backup_period_in_hours,
        .set_or_clear "backupRetentionPeriodInHours": f64 => backup_retention_period_in_hours clear_backup_retention_period_in_hours,
        .set_or_clear "backupStartTime": String => backup_start_time clear_backup_start_time,
    }
}

built! {
    ByocInfrastructurePatchRequest {
        .set "displayName": String => display_name,
        .set "enablePrivateLink": bool => enable_private_link,
        .set "gcpPscSubnetId": String => gcp_psc_subnet_id,
        .set "enablePrivateLoadBalancer": bool => enable_private_load_balancer,
        .set "enablePublicLoadBalancer": bool => enable_public_load_balancer,
        .set "tags": ByocInfrastructureTags => tags,
    }
}

built! {
    ByocInfrastructurePostRequest {
        required "accountId": String,
        required "regionId": Region,
        .set "availabilityZoneSuffixes": Vec<ByocAvailabilityZoneSuffix> => availability_zone_suffixes,
        .set "vpcCidrRange": String => vpc_cidr_range,
        .set "externalId": String => external_id,
        .set "tenantId": String => tenant_id,
        .set "servicePrincipalClientId": String => service_principal_client_id,
        .set "vpcId": String => vpc_id,
        .set "privateSubnetIds": Vec<String> => private_subnet_ids,
        .set "publicSubnetIds": Vec<String> => public_subnet_ids,
        .set "gcpPodCidrRangeNames": Vec<String> => gcp_pod_cidr_range_names,
        .set "gcpSharedVpcHostProjectId": String => gcp_shared_vpc_host_project_id,
        .set "tags": ByocInfrastructureTags => tags,
        .set "displayName": String => display_name,
    }
}

built! {
    ByocInfrastructureValidatePostRequest {
        required "accountId": String,
        required "regionId": Region,
        .set "availabilityZoneSuffixes": Vec<ByocAvailabilityZoneSuffix> => availability_zone_suffixes,
        .set "vpcCidrRange": String => vpc_cidr_range,
        .set "externalId": String => external_id,
        .set "tenantId": String => tenant_id,
        .set "servicePrincipalClientId": String => service_principal_client_id,
        .set "vpcId": String => vpc_id,
        .set "privateSubnetIds": Vec<String> => private_subnet_ids,
        .set "publicSubnetIds": Vec<String> => public_subnet_ids,
        .set "gcpPodCidrRangeNames": Vec<String> => gcp_pod_cidr_range_names,
        .set "gcpSharedVpcHostProjectId": String => gcp_shared_vpc_host_project_id,
        .set "tags": ByocInfrastructureTags => tags,
    }
}

built! {
    ClickPipePatchRequest {
        .set "name": String => name,
        .set "source": ClickPipePatchSource => source,
        .set "destination": ClickPipePatchDestination => destination,
        .set "fieldMappings": Vec<ClickPipeFieldMapping> => field_mappings,
        .set "settings": ClickPipeSettings => settings,
    }
}

built! {
    ClickPipePostRequest {
        required "destination": ClickPipeMutateDestination,
        required "name": String,
        required "source": ClickPipePostSource,
        .set "fieldMappings": Vec<ClickPipeFieldMapping> => field_mappings,
        .set "scaling": ClickPipeScaling => scaling,
        .set "settings": ClickPipeSettings => settings,
        .set "startPaused": bool => start_paused,
    }
}

built! {
    ClickPipeScalingPatchRequest {
        .set "replicas": i64 => replicas,
        .set "concurrency": i64 => concurrency,
        .set "replicaCpuMillicores": i64 => replica_cpu_millicores,
        .set "replicaMemoryGb": f64 => replica_memory_gb,
    }
}

built! {
    ClickPipeSchemaDiscoveryRequest {
        required "source": ClickPipeSchemaDiscoverySource,
    }
}

built! {
    ClickPipeSettingsPutRequest {
        .set "streaming_max_insert_wait_ms": i64 => streaming_max_insert_wait_ms,
        .set "object_storage_concurrency": i64 => object_storage_concurrency,
        .set "object_storage_polling_interval_ms": i64 => object_storage_polling_interval_ms,
        .set "object_storage_max_insert_bytes": i64 => object_storage_max_insert_bytes,
        .set "object_storage_max_file_count": i64 => object_storage_max_file_count,
        .set "clickhouse_max_threads": i64 => clickhouse_max_threads,
        .set "clickhouse_max_insert_threads": i64 => clickhouse_max_insert_threads,
        .set "clickhouse_min_insert_block_size_bytes": i64 => clickhouse_min_insert_block_size_bytes,
        .set "clickhouse_max_download_threads": i64 => clickhouse_max_download_threads,
        .set "clickhouse_parallel_distributed_insert_select": i64 => clickhouse_parallel_distributed_insert_select,
        .set "kafka_read_committed": bool => kafka_read_committed,
        .set "object_storage_use_cluster_function": bool => object_storage_use_cluster_function,
        .set "clickhouse_parallel_view_processing": bool => clickhouse_parallel_view_processing,
    }
}

built! {
    ClickPipeStatePatchRequest {
        required "command": ClickPipeStateCommand,
    }
}

built! {
    ClickPipesCdcScalingPatchRequest {
        .set "replicaCpuMillicores": i64 => replica_cpu_millicores,
        .set "replicaMemoryGb": f64 => replica_memory_gb,
    }
}

built! {
    ClickStackCreateAlertRequest {
        required "interval": ClickStackAlertInterval,
        required "threshold": f64,
        required "thresholdType": ClickStackAlertThresholdType,
        .set_or_clear "dashboardId": String => dashboard_id clear_dashboard_id,
        .set_or_clear "tileId": String => tile_id clear_tile_id,
        .set_or_clear "savedSearchId": String => saved_search_id clear_saved_search_id,
        .set_or_clear "groupBy": String => group_by clear_group_by,
        .set "chartConfig": ClickStackAlertChartConfig => chart_config,
        .set_or_clear "thresholdMax": f64 => threshold_max clear_threshold_max,
        .set_or_clear "scheduleOffsetMinutes": i64 => schedule_offset_minutes clear_schedule_offset_minutes,
        .set_or_clear "scheduleStartAt": Timestamp => schedule_start_at clear_schedule_start_at,
        .set "source": ClickStackAlertSource => source,
        .set "channel": ClickStackAlertChannel => channel,
        .set "channels": ClickStackAlertChannels => channels,
        .set_or_clear "name": String => name clear_name,
        .set_or_clear "displayName": String => display_name clear_display_name,
        .set "tags": Vec<String> => tags,
        .set_or_clear "message": String => message clear_message,
        .set_or_clear "note": String => note clear_note,
        .set_or_clear "numConsecutiveWindows": i64 => num_consecutive_windows clear_num_consecutive_windows,
    }
}

built! {
    ClickStackCreateDashboardRequest {
        required "name": String,
        required "tiles": Vec<ClickStackTileInput>,
        .set "tags": Vec<String> => tags,
        .set "filters": Vec<ClickStackFilterInput> => filters,
        .set_or_clear "savedQuery": String => saved_query clear_saved_query,
        .set_or_clear "savedQueryLanguage": ClickStackQueryLanguage => saved_query_language clear_saved_query_language,
        .set "savedFilterValues": Vec<ClickStackSavedFilterValue> => saved_filter_values,
        .set "containers": Vec<ClickStackDashboardContainer> => containers,
    }
}

built! {
    ClickStackCreateRoleRequest {
        required "name": String,
        required "permissions": Vec<ClickStackPermission>,
        .set "description": String => description,
    }
}

built! {
    ClickStackSavedSearchInput {
        required "name": String,
        required "sourceId": String,
        .set "select": String => select,
        .set "where": String => r#where,
        .set "whereLanguage": ClickStackQueryLanguage => where_language,
        .set "orderBy": String => order_by,
        .set "tags": Vec<String> => tags,
        .set "filters": Vec<ClickStackSavedSearchFilter> => filters,
    }
}

built! {
    ClickStackUpdateAlertRequest {
        required "interval": ClickStackAlertInterval,
        required "threshold": f64,
        required "thresholdType": ClickStackAlertThresholdType,
        .set_or_clear "dashboardId": String => dashboard_id clear_dashboard_id,
        .set_or_clear "tileId": String => tile_id clear_tile_id,
        .set_or_clear "savedSearchId": String => saved_search_id clear_saved_search_id,
        .set_or_clear "groupBy": String => group_by clear_group_by,
        .set "chartConfig": ClickStackAlertChartConfig => chart_config,
        .set_or_clear "thresholdMax": f64 => threshold_max clear_threshold_max,
        .set_or_clear "scheduleOffsetMinutes": i64 => schedule_offset_minutes clear_schedule_offset_minutes,
        .set_or_clear "scheduleStartAt": Timestamp => schedule_start_at clear_schedule_start_at,
        .set "source": ClickStackAlertSource => source,
        .set "channel": ClickStackAlertChannel => channel,
        .set "channels": ClickStackAlertChannels => channels,
        .set_or_clear "name": String => name clear_name,
        .set_or_clear "displayName": String => display_name clear_display_name,
        .set "tags": Vec<String> => tags,
        .set_or_clear "message": String => message clear_message,
        .set_or_clear "note": String => note clear_note,
        .set_or_clear "numConsecutiveWindows": i64 => num_consecutive_windows clear_num_consecutive_windows,
    }
}

built! {
    ClickStackUpdateDashboardRequest {
        required "name": String,
        required "tiles": Vec<ClickStackTileInput>,
        .set "tags": Vec<String> => tags,
        .set "filters": Vec<ClickStackFilter> => filters,
        .set_or_clear "savedQuery": String => saved_query clear_saved_query,
        .set_or_clear "savedQueryLanguage": ClickStackQueryLanguage => saved_query_language clear_saved_query_language,
        .set "savedFilterValues": Vec<ClickStackSavedFilterValue> => saved_filter_values,
        .set "containers": Vec<ClickStackDashboardContainer> => containers,
    }
}

built! {
    ClickStackUpdateRoleRequest {
        required "permissions": Vec<ClickStackPermission>,
        .set "name": String => name,
        .set "description": String => description,
    }
}

built! {
    ClickStackWebhookInput {
        required "name": String,
        required "service": ClickStackWebhookInputService,
        required "url": Secret,
        .set "description": String => description,
        .set "body": String => body,
        .set "headers": BTreeMap<String, Secret> => headers,
        .set "queryParams": BTreeMap<String, Secret> => query_params,
    }
}

built! {
    InvitationPostRequest {
        required "email": String,
        .set "role": OrganizationRole => role,
        .set "assignedRoleIds": Vec<String> => assigned_role_ids,
    }
}

built! {
    MemberPatchRequest {
        .set "role": OrganizationRole => role,
        .set "assignedRoleIds": Vec<String> => assigned_role_ids,
    }
}

built! {
    OrganizationPatchRequest {
        .set "name": String => name,
        .set "privateEndpoints": OrganizationPrivateEndpointsPatch => private_endpoints,
        .set "enableCoreDumps": bool => enable_core_dumps,
    }
}

built! {
    PostgresInstanceConfig {
        required "pgBouncerConfig": PgBouncerConfig,
        required "pgConfig": PostgresConfig,
    }
}

built! {
    PostgresPasswordPatchRequest {
        .set "password": PostgresPassword => password,
    }
}

built! {
    PostgresServicePatchRequest {
        .set "ipAccessList": PostgresIpAccessListPatch => ip_access_list,
        .set "name": PostgresName => name,
        .set "size": PostgresSize => size,
        .set "haType": PostgresHaType => ha_type,
        .set "tags": PostgresTags => tags,
    }
}

built! {
    PostgresServicePostRequest {
        required "name": PostgresName,
        required "provider": Provider,
        required "region": PostgresRegion,
        required "size": PostgresSize,
        .set "postgresVersion": PostgresVersion => postgres_version,
        .set "haType": PostgresHaType => ha_type,
        .set "tags": PostgresTags => tags,
        .set "ipAccessList": Vec<PostgresIpAccessListEntry> => ip_access_list,
        .set "pgConfig": PostgresConfig => pg_config,
        .set "pgBouncerConfig": PgBouncerConfig => pg_bouncer_config,
    }
}

built! {
    PostgresServiceReadReplicaRequest {
        required "name": PostgresName,
        .set "pgConfig": PostgresConfig => pg_config,
        .set "pgBouncerConfig": PgBouncerConfig => pg_bouncer_config,
        .set "tags": PostgresTags => tags,
    }
}

built! {
    PostgresServiceRestoreRequest {
        required "name": PostgresName,
        required "restoreTarget": PostgresRestoreTarget,
        .set "pgConfig": PostgresConfig => pg_config,
        .set "pgBouncerConfig": PgBouncerConfig => pg_bouncer_config,
        .set "tags": PostgresTags => tags,
    }
}

built! {
    PostgresStatePatchRequest {
        .set "command": PostgresStateCommand => command,
    }
}

built! {
    PublicQueryApiEndpointRequest {
        required "apiKeyIds": Vec<String>,
        required "database": String,
        required "name": String,
        required "roles": Vec<String>,
        required "sql": String,
        .set "parameters": BTreeMap<String, String> => parameters,
        .set "allowedOrigins": Vec<String> => allowed_origins,
    }
}

built! {
    PublicSavedQueryRequest {
        required "database": String,
        required "name": String,
        required "sql": String,
        .set "parameters": BTreeMap<String, String> => parameters,
    }
}

built! {
    ReplicaAwareRoutingPatchRequest {
        .set "httpEnabled": bool => http_enabled,
        .set "nativeEnabled": bool => native_enabled,
    }
}

built! {
    ReversePrivateEndpointPatchRequest {
        .set "customPrivateDnsMappings": Vec<CustomPrivateDnsMapping> => custom_private_dns_mappings,
    }
}

built! {
    ReversePrivateEndpointPostRequest {
        required "description": String,
        required "type": ReversePrivateEndpointType,
        .set "vpcEndpointServiceName": String => vpc_endpoint_service_name,
        .set "vpcResourceConfigurationId": String => vpc_resource_configuration_id,
        .set "vpcResourceShareArn": String => vpc_resource_share_arn,
        .set "mskClusterArn": String => msk_cluster_arn,
        .set "mskAuthentication": MskAuthentication => msk_authentication,
        .set "gcpServiceAttachment": String => gcp_service_attachment,
        .set "customPrivateDnsMappings": Vec<CustomPrivateDnsMapping> => custom_private_dns_mappings,
    }
}

built! {
    RoleCreateRequest {
        required "actors": Vec<String>,
        required "name": String,
        required "policies": Vec<RolePolicyCreateRequest>,
    }
}

built! {
    RoleUpdateRequest {
        .set "name": String => name,
        .set "actors": Vec<String> => actors,
        .set "policies": Vec<RolePolicyCreateRequest> => policies,
    }
}

built! {
    ScalingSchedulePostRequest {
        required "entries": Vec<ScalingScheduleEntryRequest>,
    }
}

built! {
    ServiceClickhouseSettingsPatchRequest {
        required "settings": ServiceClickhouseSettingsMap,
    }
}

built! {
    ServicePasswordPatchRequest {
        .set "newPasswordHash": Secret => new_password_hash,
        .set "newDoubleSha1Hash": Secret => new_double_sha1_hash,
    }
}

built! {
    ServicePatchRequest {
        .set "name": String => name,
        .set "ipAccessList": IpAccessListPatch => ip_access_list,
        .set "privateEndpointIds": InstancePrivateEndpointsPatch => private_endpoint_ids,
        .set "releaseChannel": ReleaseChannel => release_channel,
        .set "endpoints": Vec<ServiceEndpointChange> => endpoints,
        .set "transparentDataEncryptionKeyId": String => transparent_data_encryption_key_id,
        .set "tags": InstanceTagsPatch => tags,
        .set "enableCoreDumps": bool => enable_core_dumps,
    }
}

built! {
    ServicePostRequest {
        required "ipAccessList": Vec<IpAccessListEntry>,
        required "name": String,
        required "provider": Provider,
        required "region": Region,
        .set "tier": ServiceTier => tier,
        .set "minTotalMemoryGb": f64 => min_total_memory_gb,
        .set "maxTotalMemoryGb": f64 => max_total_memory_gb,
        .set "autoscalingMode": AutoscalingMode => autoscaling_mode,
        .set "minReplicaMemoryGb": f64 => min_replica_memory_gb,
        .set "maxReplicaMemoryGb": f64 => max_replica_memory_gb,
        .set "numReplicas": i64 => num_replicas,
        .set "minReplicas": i64 => min_replicas,
        .set "maxReplicas": i64 => max_replicas,
        .set "idleScaling": bool => idle_scaling,
        .set "idleTimeoutMinutes": i64 => idle_timeout_minutes,
        .set "isReadonly": bool => is_readonly,
        .set "dataWarehouseId": String => data_warehouse_id,
        .set "backupId": String => backup_id,
        .set "backupEncryptionConfig": BackupEncryptionConfig => backup_encryption_config,
        .set "privateEndpointIds": Vec<String> => private_endpoint_ids,
        .set "privatePreviewTermsChecked": bool => private_preview_terms_checked,
        .set "releaseChannel": ReleaseChannel => release_channel,
        .set "byocId": String => byoc_id,
        .set "hasTransparentDataEncryption": bool => has_transparent_data_encryption,
        .set "endpoints": Vec<ServiceEndpointChange> => endpoints,
        .set "profile": String => profile,
        .set "complianceType": ComplianceType => compliance_type,
        .set "tags": Vec<ResourceTag> => tags,
        .set "enableCoreDumps": bool => enable_core_dumps,
    }
}

built! {
    ServicePrivateEndpointPostRequest {
        required "id": String,
        .set "description": String => description,
    }
}

built! {
    ServiceQueryApiEndpointPostRequest {
        required "openApiKeys": Vec<String>,
        required "roles": Vec<QueryEndpointRole>,
        .set "allowedOrigins": String => allowed_origins,
    }
}

built! {
    ServiceReplicaScalingPatchRequest {
        .set "minReplicaMemoryGb": f64 => min_replica_memory_gb,
        .set "maxReplicaMemoryGb": f64 => max_replica_memory_gb,
        .set "autoscalingMode": AutoscalingMode => autoscaling_mode,
        .set "numReplicas": i64 => num_replicas,
        .set "minReplicas": i64 => min_replicas,
        .set "maxReplicas": i64 => max_replicas,
        .set "idleScaling": bool => idle_scaling,
        .set "idleTimeoutMinutes": i64 => idle_timeout_minutes,
    }
}

built! {
    ServiceScalingPatchRequest {
        .set "minTotalMemoryGb": f64 => min_total_memory_gb,
        .set "maxTotalMemoryGb": f64 => max_total_memory_gb,
        .set "numReplicas": i64 => num_replicas,
        .set "idleScaling": bool => idle_scaling,
        .set "idleTimeoutMinutes": i64 => idle_timeout_minutes,
    }
}

built! {
    ServiceStatePatchRequest {
        required "command": ServiceStateCommand,
    }
}

built! {
    SnapshotConfigurationPatchRequest {
        .set "enabled": bool => enabled,
        .set "gap": f64 => gap,
        .set "timeFrame": f64 => time_frame,
    }
}

built! {
    UdfAttachRequest {
        .set "version": i64 => version,
    }
}

built! {
    UpgradeWindowPutRequest {
        required "startHourUtc": UpgradeWindowStartHour,
        required "weekday": i64,
    }
}
