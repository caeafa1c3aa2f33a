// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! What the API offers: a module for every resource.
#![allow(deprecated, reason = "deprecated items still have to be read and written")]
#![allow(
    clippy::should_implement_trait,
    reason = "a setter is named after its field, `add` too"
)]
#![allow(
    clippy::large_enum_variant,
    reason = "a Box would stand in every pattern that a user writes"
)]
#![allow(
    clippy::type_complexity,
    reason = "how deep maps of maps are is up to the document"
)]

use crate::runtime::prelude::*;

/// Where the API is, unless a client is told otherwise.
pub const BASE_URL: &str = "https://api.clickhouse.cloud";

/// What every path begins with.
pub(crate) const COMMON_PATH: &str = "/v1";

pub mod common;
#[cfg(feature = "api_keys")]
pub mod api_keys;
#[cfg(feature = "backups")]
pub mod backups;
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "clickpipes")]
pub mod clickpipes;
#[cfg(feature = "clickstack")]
pub mod clickstack;
#[cfg(feature = "members")]
pub mod members;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "postgres")]
pub mod postgres;
#[cfg(feature = "prometheus")]
pub mod prometheus;
#[cfg(feature = "query_api_endpoints")]
pub mod query_api_endpoints;
#[cfg(feature = "roles")]
pub mod roles;
#[cfg(feature = "saved_queries")]
pub mod saved_queries;
#[cfg(feature = "services")]
pub mod services;
#[cfg(feature = "snapshots")]
pub mod snapshots;
#[cfg(feature = "udfs")]
pub mod udfs;
/// Every type of every enabled resource, in one place.
pub mod types {
    #[doc(no_inline)]
    pub use super::common::*;
    #[cfg(feature = "api_keys")]
    #[doc(no_inline)]
    pub use super::api_keys::{
        ApiKey, ApiKeyHashData, ApiKeyPatchRequest, ApiKeyPostRequest,
        ApiKeyPostResponse, ApiKeyRole, ApiKeyState,
    };
    #[cfg(feature = "backups")]
    #[doc(no_inline)]
    pub use super::backups::{
        AwsBackupBucket, AwsBackupBucketPatchRequest, AwsBackupBucketPostRequest,
        AzureBackupBucket, AzureBackupBucketPatchRequest, AzureBackupBucketPostRequest,
        Backup, BackupBucket, BackupBucketPatchRequest, BackupBucketPostRequest,
        BackupConfiguration, BackupConfigurationPatchRequest, BackupDestination,
        BackupStatus, BackupType, GcpBackupBucket, GcpBackupBucketPatchRequest,
        GcpBackupBucketPostRequest,
    };
    #[cfg(feature = "billing")]
    #[doc(no_inline)]
    pub use super::billing::{
        ActiveBalance, ActiveBalances, CreditBalance, CreditBalanceType, CreditBalances,
        UsageCost, UsageCostMetrics, UsageCostRecord, UsageCostRecordEntityType,
    };
    #[cfg(feature = "clickpipes")]
    #[doc(no_inline)]
    pub use super::clickpipes::{
        AwsIamUser, AzureEventHub, ClickPipe, ClickPipeBigQueryPipeSettings,
        ClickPipeBigQueryPipeTableMapping, ClickPipeBigQueryServiceAccountSource,
        ClickPipeBigQuerySource, ClickPipeBigQueryWorkloadIdentitySource,
        ClickPipeDatabaseAuthentication, ClickPipeDestination,
        ClickPipeDestinationColumn, ClickPipeDestinationTableDefinition,
        ClickPipeDestinationTableEngine, ClickPipeDestinationTableEngineType,
        ClickPipeFieldMapping, ClickPipeKafkaAuthentication,
        ClickPipeKafkaConfluentSchemaRegistry,
        ClickPipeKafkaConfluentSchemaRegistryAuthentication,
        ClickPipeKafkaConfluentSchemaRegistryType, ClickPipeKafkaGlueSchemaRegistry,
        ClickPipeKafkaOffset, ClickPipeKafkaOffsetStrategy, ClickPipeKafkaSchemaRegistry,
        ClickPipeKafkaSchemaRegistryCredentials, ClickPipeKafkaSource,
        ClickPipeKafkaTombstoneMode, ClickPipeKafkaType, ClickPipeKinesisAuthentication,
        ClickPipeKinesisIteratorType, ClickPipeKinesisSchemaRegistry,
        ClickPipeKinesisSchemaRegistryType, ClickPipeKinesisSource,
        ClickPipeMongoDbPipeColumn, ClickPipeMongoDbPipeSettings,
        ClickPipeMongoDbPipeTableMapping, ClickPipeMongoDbReadPreference,
        ClickPipeMongoDbSource, ClickPipeMongoDbStructuredIngestion,
        ClickPipeMutateBigQuerySource, ClickPipeMutateDestination,
        ClickPipeMutateKafkaConfluentSchemaRegistry,
        ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
        ClickPipeMutateKafkaConfluentSchemaRegistryType,
        ClickPipeMutateKafkaSchemaRegistry, ClickPipeMutateMongoDbSource,
        ClickPipeMutateMySqlSource, ClickPipeMutatePostgresSource,
        ClickPipeMySqlPipeSettings, ClickPipeMySqlPipeSettingsReplicationMechanism,
        ClickPipeMySqlPipeTableMapping, ClickPipeMySqlSource, ClickPipeMySqlType,
        ClickPipeObjectStorageAuthentication, ClickPipeObjectStorageCompression,
        ClickPipeObjectStorageFormat, ClickPipeObjectStorageSource,
        ClickPipeObjectStorageType, ClickPipePatchDestination, ClickPipePatchKafkaSource,
        ClickPipePatchKafkaSourceCredentials, ClickPipePatchKinesisSource,
        ClickPipePatchMongoDbPipeRemoveTableMapping, ClickPipePatchMongoDbPipeSettings,
        ClickPipePatchMongoDbSource, ClickPipePatchMySqlPipeRemoveTableMapping,
        ClickPipePatchMySqlPipeSettings, ClickPipePatchMySqlSource,
        ClickPipePatchObjectStorageSource, ClickPipePatchPostgresPipeRemoveTableMapping,
        ClickPipePatchPostgresPipeSettings, ClickPipePatchPostgresSource,
        ClickPipePatchPubSubSource, ClickPipePatchRequest, ClickPipePatchSource,
        ClickPipePlainCredentials, ClickPipePostBigQueryServiceAccountSource,
        ClickPipePostBigQueryServiceAccountSourceAuthentication,
        ClickPipePostBigQueryWorkloadIdentitySource, ClickPipePostKafkaSource,
        ClickPipePostKafkaSourceCredentials, ClickPipePostKinesisSource,
        ClickPipePostObjectStorageSource, ClickPipePostPubSubServiceAccountSource,
        ClickPipePostPubSubSource, ClickPipePostPubSubWorkloadIdentitySource,
        ClickPipePostRequest, ClickPipePostSource, ClickPipePostgresPipeSettings,
        ClickPipePostgresPipeTableMapping, ClickPipePostgresSource,
        ClickPipePostgresType, ClickPipePubSubAuthentication, ClickPipePubSubSeekType,
        ClickPipePubSubSource, ClickPipeReplicationMode, ClickPipeScaling,
        ClickPipeScalingPatchRequest, ClickPipeSchemaDiscoveryField,
        ClickPipeSchemaDiscoveryMeta, ClickPipeSchemaDiscoveryRequest,
        ClickPipeSchemaDiscoveryResponse, ClickPipeSchemaDiscoverySource,
        ClickPipeSettings, ClickPipeSettingsPutRequest, ClickPipeSource, ClickPipeState,
        ClickPipeStateCommand, ClickPipeStatePatchRequest, ClickPipeStreamFormat,
        ClickPipeTableEngine, ClickPipesCdcScaling, ClickPipesCdcScalingPatchRequest,
        ClickPipesGcpWorkloadIdentityContext, ClickPipesServiceContext,
        CustomPrivateDnsMapping, GoogleServiceAccount, MskAuthentication, MutualTls,
        ReversePrivateEndpoint, ReversePrivateEndpointDnsTarget,
        ReversePrivateEndpointDnsTargetKind, ReversePrivateEndpointPatchRequest,
        ReversePrivateEndpointPostRequest, ReversePrivateEndpointPrivateDnsMapping,
        ReversePrivateEndpointStatus, ReversePrivateEndpointType,
    };
    #[cfg(feature = "clickstack")]
    #[doc(no_inline)]
    pub use super::clickstack::{
        ClickStackAggregateFunction, ClickStackAggregatedColumn,
        ClickStackAlertBarBuilderChartConfig, ClickStackAlertBarChartConfig,
        ClickStackAlertBarRawSqlChartConfig, ClickStackAlertChannel,
        ClickStackAlertChannelEmail, ClickStackAlertChannelWebhook,
        ClickStackAlertChannelWebhookSeverity, ClickStackAlertChannels,
        ClickStackAlertChartConfig, ClickStackAlertExecutionError,
        ClickStackAlertExecutionErrorType, ClickStackAlertInterval,
        ClickStackAlertLineBuilderChartConfig, ClickStackAlertLineChartConfig,
        ClickStackAlertLineRawSqlChartConfig, ClickStackAlertNumberBuilderChartConfig,
        ClickStackAlertNumberChartConfig, ClickStackAlertNumberRawSqlChartConfig,
        ClickStackAlertResponse, ClickStackAlertResponseState, ClickStackAlertSilenced,
        ClickStackAlertSource, ClickStackAlertStackedLineBuilderChartConfig,
        ClickStackAlertStackedLineChartConfig,
        ClickStackAlertStackedLineRawSqlChartConfig, ClickStackAlertThresholdType,
        ClickStackBackgroundChart, ClickStackBackgroundChartType,
        ClickStackBarBuilderChartConfig, ClickStackBarChartConfig,
        ClickStackBarRawSqlChartConfig, ClickStackBetweenColorCondition,
        ClickStackCategoricalBarBuilderChartConfig, ClickStackCategoricalBarChartConfig,
        ClickStackCategoricalBarRawSqlChartConfig, ClickStackClickHousePermission,
        ClickStackClickHousePermissionConditions,
        ClickStackClickHousePermissionConditionsFrom, ClickStackColor,
        ClickStackCreateAlertRequest, ClickStackCreateDashboardRequest,
        ClickStackCreateRoleRequest, ClickStackDashboardChartSeries,
        ClickStackDashboardContainer, ClickStackDashboardContainerTab,
        ClickStackDashboardResponse, ClickStackEqualityColorCondition,
        ClickStackEqualityColorConditionOperator, ClickStackEqualityColorConditionValue,
        ClickStackEventPatternsChartConfig, ClickStackFilter, ClickStackFilterInput,
        ClickStackFilterSettingsColumn, ClickStackFormula, ClickStackGenericWebhook,
        ClickStackHeatmapChartConfig, ClickStackHeatmapDistributionChartConfig,
        ClickStackHeatmapDistributionChartConfigHeatmapMode, ClickStackHeatmapSelectItem,
        ClickStackHeatmapSelectItemHeatmapScaleType, ClickStackHeatmapSeriesChartConfig,
        ClickStackHighlightedAttributeExpression, ClickStackIncidentIoWebhook,
        ClickStackLineBuilderChartConfig, ClickStackLineChartConfig,
        ClickStackLineInterpolation, ClickStackLineRawSqlChartConfig,
        ClickStackLogSource, ClickStackLogSourceMetadataMaterializedViews,
        ClickStackMarkdownChartConfig, ClickStackMarkdownChartSeries,
        ClickStackMaterializedView, ClickStackMaxSelections, ClickStackMetricSource,
        ClickStackMetricSourceFrom, ClickStackMetricTables, ClickStackMetricType,
        ClickStackMinSelections, ClickStackMongoDbPermission,
        ClickStackMongoDbPermissionCondition, ClickStackMongoDbPermissionConditions,
        ClickStackMongoDbPermissionPattern, ClickStackNumberBuilderChartConfig,
        ClickStackNumberChartConfig, ClickStackNumberChartSeries, ClickStackNumberFormat,
        ClickStackNumberFormatNumericUnit, ClickStackNumberFormatOutput,
        ClickStackNumberRawSqlChartConfig, ClickStackNumberTileColorCondition,
        ClickStackNumericColorCondition, ClickStackNumericColorConditionOperator,
        ClickStackOnClick, ClickStackOnClickDashboard, ClickStackOnClickExternal,
        ClickStackOnClickFilterTemplate, ClickStackOnClickFilterTemplateKind,
        ClickStackOnClickSearch, ClickStackOnClickTarget,
        ClickStackOnClickTargetIdVariant, ClickStackOnClickTargetTemplateVariant,
        ClickStackPagerDutyApiWebhook, ClickStackPermission, ClickStackPermissionAction,
        ClickStackPermissionSubject, ClickStackPieBuilderChartConfig,
        ClickStackPieChartConfig, ClickStackPieRawSqlChartConfig,
        ClickStackPrometheusLabelFilter, ClickStackPrometheusLabelFilterInput,
        ClickStackPromqlSource, ClickStackQueryExpressionFilter,
        ClickStackQueryExpressionFilterInput, ClickStackQueryLanguage,
        ClickStackQuerySetting, ClickStackRole, ClickStackSavedFilterValue,
        ClickStackSavedSearch, ClickStackSavedSearchFilter,
        ClickStackSavedSearchFilterType, ClickStackSavedSearchInput,
        ClickStackSearchChartConfig, ClickStackSearchChartSeries, ClickStackSelectItem,
        ClickStackSelectItemPeriodAggFn, ClickStackSessionSource,
        ClickStackSlackApiWebhook, ClickStackSlackWebhook, ClickStackSource,
        ClickStackSourceFilter, ClickStackSourceFilterInput,
        ClickStackSourceFilterSettings, ClickStackSourceFrom,
        ClickStackSqlSavedFilterValue, ClickStackSqlSavedFilterValueType,
        ClickStackStackedLineBuilderChartConfig, ClickStackStackedLineChartConfig,
        ClickStackStackedLineRawSqlChartConfig, ClickStackStaticListFilter,
        ClickStackStaticListFilterInput, ClickStackTableBuilderChartConfig,
        ClickStackTableChartConfig, ClickStackTableChartSeries,
        ClickStackTableRawSqlChartConfig, ClickStackTextIndexUse, ClickStackTileConfig,
        ClickStackTileInput, ClickStackTileOutput, ClickStackTimeChartSeries,
        ClickStackTimeChartSeriesDisplayType, ClickStackTraceSource,
        ClickStackTraceSourceMetadataMaterializedViews, ClickStackUpdateAlertRequest,
        ClickStackUpdateDashboardRequest, ClickStackUpdateRoleRequest,
        ClickStackValidateDashboardError, ClickStackValidateDashboardResponse,
        ClickStackValidateDashboardResponseNormalized, ClickStackValidateWebhookResponse,
        ClickStackValidateWebhookResponseErrorsItem,
        ClickStackValidateWebhookResponseNormalized, ClickStackVariableSavedFilterValue,
        ClickStackWebhook, ClickStackWebhookInput, ClickStackWebhookInputHeaders,
        ClickStackWebhookInputQueryParams, ClickStackWebhookInputService,
    };
    #[cfg(feature = "members")]
    #[doc(no_inline)]
    pub use super::members::{
        Invitation, InvitationPostRequest, Member, MemberPatchRequest, OrganizationRole,
        Whoami, WhoamiApiKey, WhoamiOrganization, WhoamiUser,
    };
    #[cfg(feature = "notifications")]
    #[doc(no_inline)]
    pub use super::notifications::{
        Notification, NotificationType, NotificationTypeSeverity,
    };
    #[cfg(feature = "organizations")]
    #[doc(no_inline)]
    pub use super::organizations::{
        Activity, ActivityActorType, ActivityKeyUpdateType, ActivityType,
        ByocAvailabilityZoneSuffix, ByocConfig, ByocInfrastructureDetails,
        ByocInfrastructurePatchRequest, ByocInfrastructurePostRequest,
        ByocInfrastructurePrivateEndpointConfig, ByocInfrastructureProgress,
        ByocInfrastructureProgressStage, ByocInfrastructureTags,
        ByocInfrastructureTagsResponse, ByocInfrastructureValidatePostRequest,
        ByocInfrastructureValidation, ByocInfrastructureValidationCheck,
        ByocProgressStatus, ByocState, Organization, OrganizationCapabilities,
        OrganizationCloudRegionPrivateEndpointConfig, OrganizationPatchPrivateEndpoint,
        OrganizationPatchRequest, OrganizationPrivateEndpoint,
        OrganizationPrivateEndpointsPatch, OrganizationQuota, OrganizationQuotaCode,
        OrganizationQuotaScope,
    };
    #[cfg(feature = "postgres")]
    #[doc(no_inline)]
    pub use super::postgres::{
        PgBouncerConfig, PostgresBackup, PostgresConfig,
        PostgresConfigDefaultToastCompression, PostgresConfigDefaultTransactionIsolation,
        PostgresConfigEnableParallelHash, PostgresConfigIoMethod,
        PostgresConfigLogLockWaits, PostgresConfigSslMinProtocolVersion,
        PostgresConfigWalCompression, PostgresCreatedAt, PostgresHaType, PostgresId,
        PostgresInstanceConfig, PostgresInstanceUpdateConfigResponse,
        PostgresIpAccessListEntry, PostgresIpAccessListPatch,
        PostgresIpAccessListRuleReference, PostgresIsPrimary, PostgresLogEntry,
        PostgresMetric, PostgresMetricDataPoint, PostgresMetricSeries, PostgresMetrics,
        PostgresName, PostgresPassword, PostgresPasswordPatchRequest,
        PostgresPasswordPatchResponse, PostgresQueryExecution, PostgresRegion,
        PostgresRestoreTarget, PostgresService, PostgresServiceListItem,
        PostgresServicePatchRequest, PostgresServicePostRequest,
        PostgresServiceReadReplicaRequest, PostgresServiceRestoreRequest, PostgresSize,
        PostgresSlowQueryPattern, PostgresSlowQueryPatternDetail, PostgresSlowQuerySort,
        PostgresState, PostgresStateCommand, PostgresStatePatchRequest,
        PostgresStorageSize, PostgresTags, PostgresVersion,
    };
    #[cfg(feature = "prometheus")]
    #[doc(no_inline)]
    pub use super::prometheus::{
        PrometheusDiscoveryLabels, PrometheusDiscoveryTargetGroup,
    };
    #[cfg(feature = "query_api_endpoints")]
    #[doc(no_inline)]
    pub use super::query_api_endpoints::{
        PublicQueryApiEndpoint, PublicQueryApiEndpointListItem,
        PublicQueryApiEndpointRequest, QueryApiEndpointOwnerType,
    };
    #[cfg(feature = "roles")]
    #[doc(no_inline)]
    pub use super::roles::{
        Role, RoleCreateRequest, RolePolicy, RolePolicyCreateRequest, RolePolicyEffect,
        RolePolicySqlConsoleRole, RolePolicyTags, RoleUpdateRequest,
    };
    #[cfg(feature = "saved_queries")]
    #[doc(no_inline)]
    pub use super::saved_queries::{
        PublicSavedQuery, PublicSavedQueryListItem, PublicSavedQueryRequest,
    };
    #[cfg(feature = "services")]
    #[doc(no_inline)]
    pub use super::services::{
        AutoscalingMode, BackupEncryptionConfig, ComplianceType, CurrentScaling,
        InstancePrivateEndpoint, InstancePrivateEndpointsPatch, InstanceTagsPatch,
        IpAccessListPatch, PrivateEndpointConfig, QueryEndpointRole, ReleaseChannel,
        ReplicaAwareRouting, ReplicaAwareRoutingPatchRequest, ScalingSchedule,
        ScalingScheduleBaseConfig, ScalingScheduleEntry, ScalingScheduleEntryRequest,
        ScalingSchedulePostRequest, Service, ServiceClickhouseSetting,
        ServiceClickhouseSettingSchemaEntry, ServiceClickhouseSettingValue,
        ServiceClickhouseSettingWarning, ServiceClickhouseSettingsList,
        ServiceClickhouseSettingsMap, ServiceClickhouseSettingsPatchRequest,
        ServiceClickhouseSettingsPatchResponse, ServiceClickhouseSettingsSchema,
        ServiceEndpoint, ServiceEndpointChange, ServiceEndpointChangeProtocol,
        ServiceEndpointProtocol, ServicePasswordPatchRequest,
        ServicePasswordPatchResponse, ServicePatchRequest, ServicePostRequest,
        ServicePostResponse, ServicePrivateEndpointPostRequest, ServiceProfile,
        ServiceQueryApiEndpoint, ServiceQueryApiEndpointPostRequest,
        ServiceReplicaScalingPatchRequest, ServiceScalingPatchRequest,
        ServiceScalingPatchResponse, ServiceState, ServiceStateCommand,
        ServiceStatePatchRequest, ServiceTier, UpgradeWindow, UpgradeWindowDuration,
        UpgradeWindowPutRequest, UpgradeWindowStartHour,
    };
    #[cfg(feature = "snapshots")]
    #[doc(no_inline)]
    pub use super::snapshots::{
        Snapshot, SnapshotConfiguration, SnapshotConfigurationPatchRequest,
        SnapshotDestination, SnapshotStatus, SnapshotType,
    };
    #[cfg(feature = "udfs")]
    #[doc(no_inline)]
    pub use super::udfs::{
        Udf, UdfArgument, UdfArgumentOutput, UdfAttachRequest, UdfAttachment,
        UdfAttachmentStatus, UdfCreateRequest, UdfCreateRequestExecutable,
        UdfCreateRequestExecutablePool, UdfRuntime, UdfSandboxType, UdfSandboxVersion,
        UdfStatus, UdfType, UdfUploadSession, UdfVersionCreateRequest,
        UdfVersionCreateRequestExecutable, UdfVersionCreateRequestExecutablePool,
    };
}

impl Client {
    /// API keys of an organization, the credentials of this very API.
    #[cfg(feature = "api_keys")]
    #[must_use]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(self)
    }

    /// Backups of a service, their schedule, and the bucket of your own that they can go to.
    #[cfg(feature = "backups")]
    #[must_use]
    pub fn backups(&self) -> backups::Backups {
        backups::Backups::new(self)
    }

    /// What an organization uses, what it costs, and the credits it has left.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn billing(&self) -> billing::Billing {
        billing::Billing::new(self)
    }

    /// ClickPipes, which load data from streams, object storage and databases into a service.
    #[cfg(feature = "clickpipes")]
    #[must_use]
    pub fn clickpipes(&self) -> clickpipes::ClickPipes {
        clickpipes::ClickPipes::new(self)
    }

    /// ClickStack, observability on a service: dashboards, alerts, sources, webhooks, roles and saved searches.
    #[cfg(feature = "clickstack")]
    #[must_use]
    pub fn clickstack(&self) -> clickstack::ClickStack {
        clickstack::ClickStack::new(self)
    }

    /// Members of an organization, the people invited to it, and who the caller is.
    #[cfg(feature = "members")]
    #[must_use]
    pub fn members(&self) -> members::Members {
        members::Members::new(self)
    }

    /// What ClickHouse Cloud has to tell an organization.
    #[cfg(feature = "notifications")]
    #[must_use]
    pub fn notifications(&self) -> notifications::Notifications {
        notifications::Notifications::new(self)
    }

    /// Organizations, their activities and quotas, and the infrastructure they bring themselves (BYOC).
    #[cfg(feature = "organizations")]
    #[must_use]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations::new(self)
    }

    /// Managed Postgres: services, replicas, configuration, backups, logs and slow queries.
    #[cfg(feature = "postgres")]
    #[must_use]
    pub fn postgres(&self) -> postgres::Postgres {
        postgres::Postgres::new(self)
    }

    /// Metrics in the Prometheus text format, for an organization, a service or a Postgres service.
    #[cfg(feature = "prometheus")]
    #[must_use]
    pub fn prometheus(&self) -> prometheus::Prometheus {
        prometheus::Prometheus::new(self)
    }

    /// Query API endpoints, saved queries that can be called over HTTP.
    #[cfg(feature = "query_api_endpoints")]
    #[must_use]
    pub fn query_api_endpoints(&self) -> query_api_endpoints::QueryApiEndpoints {
        query_api_endpoints::QueryApiEndpoints::new(self)
    }

    /// Roles of an organization and the policies in them.
    #[cfg(feature = "roles")]
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self)
    }

    /// Saved queries of a service.
    #[cfg(feature = "saved_queries")]
    #[must_use]
    pub fn saved_queries(&self) -> saved_queries::SavedQueries {
        saved_queries::SavedQueries::new(self)
    }

    /// ClickHouse services: create, scale, start, stop, configure and delete them.
    #[cfg(feature = "services")]
    #[must_use]
    pub fn services(&self) -> services::Services {
        services::Services::new(self)
    }

    /// Snapshots of a service and their schedule.
    #[cfg(feature = "snapshots")]
    #[must_use]
    pub fn snapshots(&self) -> snapshots::Snapshots {
        snapshots::Snapshots::new(self)
    }

    /// User-defined functions, their versions, and the services they are attached to.
    #[cfg(feature = "udfs")]
    #[must_use]
    pub fn udfs(&self) -> udfs::Udfs {
        udfs::Udfs::new(self)
    }
}

/// Every operation of every enabled resource.
pub fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    let lists: &[&[&OperationInfo]] = &[
        #[cfg(feature = "api_keys")]
        api_keys::OPERATIONS,
        #[cfg(feature = "backups")]
        backups::OPERATIONS,
        #[cfg(feature = "billing")]
        billing::OPERATIONS,
        #[cfg(feature = "clickpipes")]
        clickpipes::OPERATIONS,
        #[cfg(feature = "clickstack")]
        clickstack::OPERATIONS,
        #[cfg(feature = "members")]
        members::OPERATIONS,
        #[cfg(feature = "notifications")]
        notifications::OPERATIONS,
        #[cfg(feature = "organizations")]
        organizations::OPERATIONS,
        #[cfg(feature = "postgres")]
        postgres::OPERATIONS,
        #[cfg(feature = "prometheus")]
        prometheus::OPERATIONS,
        #[cfg(feature = "query_api_endpoints")]
        query_api_endpoints::OPERATIONS,
        #[cfg(feature = "roles")]
        roles::OPERATIONS,
        #[cfg(feature = "saved_queries")]
        saved_queries::OPERATIONS,
        #[cfg(feature = "services")]
        services::OPERATIONS,
        #[cfg(feature = "snapshots")]
        snapshots::OPERATIONS,
        #[cfg(feature = "udfs")]
        udfs::OPERATIONS,
    ];
    lists.iter().copied().flatten().copied()
}
