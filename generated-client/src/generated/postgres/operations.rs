// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Postgres`](super::Postgres).

use crate::runtime::prelude::*;
use super::{
    PostgresBackup, PostgresInstanceConfig, PostgresInstanceUpdateConfigResponse,
    PostgresLogEntry, PostgresMetrics, PostgresPasswordPatchRequest,
    PostgresPasswordPatchResponse, PostgresService, PostgresServiceListItem,
    PostgresServicePatchRequest, PostgresServicePostRequest,
    PostgresServiceReadReplicaRequest, PostgresServiceRestoreRequest,
    PostgresSlowQueryPattern, PostgresSlowQueryPatternDetail, PostgresSlowQuerySort,
    PostgresStatePatchRequest, SortOrder,
};

/// Create new Postgres service.
///
/// `POST /v1/organizations/{organizationId}/postgres`; see [`create`](super::Postgres::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostgresService {
    /// ID of the organization that will own the service.
    pub organization_id: String,
    /// The request body.
    pub body: PostgresServicePostRequest,
}

impl CreatePostgresService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: PostgresServicePostRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    CreatePostgresService {
        id: "postgresServiceCreate",
        resource: "postgres",
        request: Post "/v1/organizations/{organizationId}/postgres",
        path: [organization_id],
        json: body,
        response: result PostgresService,
        permissions: ["control-plane:organization:create-service"],
        beta: true,
        deprecated: false,
    }
}

/// Create a read replica for a Postgres service.
///
/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/readReplica`; see [`create_read_replica`](super::Postgres::create_read_replica).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostgresServiceReadReplica {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresServiceReadReplicaRequest,
}

impl CreatePostgresServiceReadReplica {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServiceReadReplicaRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    CreatePostgresServiceReadReplica {
        id: "postgresInstanceCreateReadReplica",
        resource: "postgres",
        request: Post "/v1/organizations/{organizationId}/postgres/{postgresId}/readReplica",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresService,
        permissions: [
            "control-plane:postgres-service:manage",
            "control-plane:organization:create-service",
        ],
        beta: true,
        deprecated: false,
    }
}

/// Delete a PostgreSQL service.
///
/// `DELETE /v1/organizations/{organizationId}/postgres/{postgresId}`; see [`delete`](super::Postgres::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostgresService {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
}

impl DeletePostgresService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
        }
    }
}

operation! {
    DeletePostgresService {
        id: "postgresServiceDelete",
        resource: "postgres",
        request: Delete "/v1/organizations/{organizationId}/postgres/{postgresId}",
        path: [organization_id, postgres_id],
        response: empty,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Get PostgreSQL service details.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}`; see [`get`](super::Postgres::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostgresService {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
}

impl GetPostgresService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
        }
    }
}

operation! {
    GetPostgresService {
        id: "postgresServiceGet",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}",
        path: [organization_id, postgres_id],
        response: result PostgresService,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get Postgres CA certs.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates`; see [`get_ca_certificates`](super::Postgres::get_ca_certificates).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostgresServiceCaCertificates {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
}

impl GetPostgresServiceCaCertificates {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
        }
    }
}

operation! {
    GetPostgresServiceCaCertificates {
        id: "postgresServiceCertsGet",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates",
        path: [organization_id, postgres_id],
        response: text,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get PostgreSQL service configuration.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/config`; see [`get_config`](super::Postgres::get_config).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostgresServiceConfig {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
}

impl GetPostgresServiceConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
        }
    }
}

operation! {
    GetPostgresServiceConfig {
        id: "postgresInstanceConfigGet",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
        path: [organization_id, postgres_id],
        response: result PostgresInstanceConfig,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get Postgres time-series metrics.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/metrics`; see [`get_metrics`](super::Postgres::get_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostgresServiceMetrics {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the Postgres service.
    pub postgres_id: String,
    /// Inclusive start of the time window (RFC 3339 date-time).
    pub from_date: Timestamp,
    /// Exclusive end of the time window (RFC 3339 date-time).
    pub to_date: Timestamp,
    /// Time-series bucket size in seconds. When omitted, a bucket size is derived from the requested window. Requests
    /// are capped at 250 data points.
    ///
    /// At least 1.
    pub bucket_size_seconds: Option<i64>,
}

impl GetPostgresServiceMetrics {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            bucket_size_seconds: None,
        }
    }
}

arguments! {
    GetPostgresServiceMetrics {
        /// Time-series bucket size in seconds. When omitted, a bucket size is derived from the requested window. Requests
        /// are capped at 250 data points.
        ///
        /// At least 1.
        bucket_size_seconds(optional exact i64),
    }
}

operation! {
    GetPostgresServiceMetrics {
        id: "postgresInstanceMetricsGet",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/metrics",
        path: [organization_id, postgres_id],
        query: [from_date "from_date", to_date "to_date", bucket_size_seconds "bucket_size_seconds"],
        response: result PostgresMetrics,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get a Postgres slow query pattern with recent executions.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}`; see [`get_slow_query_pattern`](super::Postgres::get_slow_query_pattern).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPostgresServiceSlowQueryPattern {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// Stable identifier for the query pattern.
    pub query_id: String,
    /// Database name filter.
    pub db_name: String,
    /// Database user filter.
    pub db_user: String,
    /// Database operation filter (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub db_operation: String,
    /// Application name filter.
    pub app: Option<String>,
    /// Timestamp of a specific execution (RFC 3339).
    pub timestamp: Option<Timestamp>,
}

impl GetPostgresServiceSlowQueryPattern {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        query_id: impl Display,
        db_name: impl Into<String>,
        db_user: impl Into<String>,
        db_operation: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            query_id: query_id.to_string(),
            db_name: db_name.into(),
            db_user: db_user.into(),
            db_operation: db_operation.into(),
            app: None,
            timestamp: None,
        }
    }
}

arguments! {
    GetPostgresServiceSlowQueryPattern {
        /// Application name filter.
        app(optional into String),
        /// Timestamp of a specific execution (RFC 3339).
        timestamp(optional into Timestamp),
    }
}

operation! {
    GetPostgresServiceSlowQueryPattern {
        id: "slowQueryPatternGet",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}",
        path: [organization_id, postgres_id, query_id],
        query: [
            db_name "db_name",
            db_user "db_user",
            db_operation "db_operation",
            app "app",
            timestamp "timestamp",
        ],
        response: result PostgresSlowQueryPatternDetail,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// List of organization Postgres services.
///
/// `GET /v1/organizations/{organizationId}/postgres`; see [`list`](super::Postgres::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostgresServices {
    /// ID of the organization that owns the services.
    pub organization_id: String,
}

impl ListPostgresServices {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    ListPostgresServices {
        id: "postgresServiceGetList",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres",
        path: [organization_id],
        response: page PostgresServiceListItem,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListPostgresServices {
        item: PostgresServiceListItem,
        next: whole,
    }
}

/// List of Postgres service backups.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/backups`; see [`list_backups`](super::Postgres::list_backups).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostgresServiceBackups {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the Postgres service the backups were created from.
    pub postgres_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `100`. From 1 to 100.
    pub limit: Option<i64>,
    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub cursor: Option<String>,
}

impl ListPostgresServiceBackups {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            limit: None,
            cursor: None,
        }
    }
}

list_arguments! {
    ListPostgresServiceBackups {
        /// Maximum number of results to return.
        ///
        /// Default: `100`. From 1 to 100.
        limit(optional exact i64),
        /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
        cursor(optional into String),
    }
}

operation! {
    ListPostgresServiceBackups {
        id: "postgresServiceBackupGetList",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/backups",
        path: [organization_id, postgres_id],
        query: [limit "limit", cursor "cursor"],
        response: page PostgresBackup,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListPostgresServiceBackups {
        item: PostgresBackup,
        next: cursor(cursor),
    }
}

/// List Postgres server logs.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/logs`; see [`list_logs`](super::Postgres::list_logs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostgresServiceLogs {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// Inclusive start of the time window (RFC 3339 date-time).
    pub from_date: Timestamp,
    /// Inclusive end of the time window (RFC 3339 date-time).
    pub to_date: Timestamp,
    /// Case-sensitive substring the log body must contain.
    pub body_contains: Option<String>,
    /// Filter to log entries with this PostgreSQL severity (for example, ERROR, WARNING, LOG).
    pub severity: Option<String>,
    /// Sort order. One of `asc` or `desc`.
    ///
    /// Default: `"desc"`.
    pub sort_order: Option<SortOrder>,
    /// Maximum number of results to return.
    ///
    /// Default: `50`. From 1 to 2000.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl ListPostgresServiceLogs {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            body_contains: None,
            severity: None,
            sort_order: None,
            limit: None,
            offset: None,
        }
    }
}

list_arguments! {
    ListPostgresServiceLogs {
        /// Case-sensitive substring the log body must contain.
        body_contains(optional into String),
        /// Filter to log entries with this PostgreSQL severity (for example, ERROR, WARNING, LOG).
        severity(optional into String),
        /// Sort order. One of `asc` or `desc`.
        ///
        /// Default: `"desc"`.
        sort_order(optional into SortOrder),
        /// Maximum number of results to return.
        ///
        /// Default: `50`. From 1 to 2000.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    ListPostgresServiceLogs {
        id: "postgresLogsGetList",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/logs",
        path: [organization_id, postgres_id],
        query: [
            from_date "from_date",
            to_date "to_date",
            body_contains "body_contains",
            severity "severity",
            sort_order "sort_order",
            limit "limit",
            offset "offset",
        ],
        response: page PostgresLogEntry,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListPostgresServiceLogs {
        item: PostgresLogEntry,
        next: offset(offset, limit, 50),
    }
}

/// List Postgres slow query patterns.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns`; see [`list_slow_query_patterns`](super::Postgres::list_slow_query_patterns).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPostgresServiceSlowQueryPatterns {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// Inclusive start of the time window (RFC 3339 date-time).
    pub from_date: Timestamp,
    /// Exclusive end of the time window (RFC 3339 date-time).
    pub to_date: Timestamp,
    /// Database name filter.
    pub db_name: Option<String>,
    /// Database user filter.
    pub db_user: Option<String>,
    /// Database operation filter (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub db_operation: Option<String>,
    /// Application name filter.
    pub app: Option<String>,
    /// Field to sort results by.
    ///
    /// Default: `"total_duration"`.
    pub sort_by: Option<PostgresSlowQuerySort>,
    /// Sort order. One of `asc` or `desc`.
    ///
    /// Default: `"desc"`.
    pub sort_order: Option<SortOrder>,
    /// Maximum number of results to return.
    ///
    /// Default: `20`. From 1 to 500.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl ListPostgresServiceSlowQueryPatterns {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            db_name: None,
            db_user: None,
            db_operation: None,
            app: None,
            sort_by: None,
            sort_order: None,
            limit: None,
            offset: None,
        }
    }
}

list_arguments! {
    ListPostgresServiceSlowQueryPatterns {
        /// Database name filter.
        db_name(optional into String),
        /// Database user filter.
        db_user(optional into String),
        /// Database operation filter (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
        db_operation(optional into String),
        /// Application name filter.
        app(optional into String),
        /// Field to sort results by.
        ///
        /// Default: `"total_duration"`.
        sort_by(optional into PostgresSlowQuerySort),
        /// Sort order. One of `asc` or `desc`.
        ///
        /// Default: `"desc"`.
        sort_order(optional into SortOrder),
        /// Maximum number of results to return.
        ///
        /// Default: `20`. From 1 to 500.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    ListPostgresServiceSlowQueryPatterns {
        id: "slowQueryPatternsGetList",
        resource: "postgres",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns",
        path: [organization_id, postgres_id],
        query: [
            from_date "from_date",
            to_date "to_date",
            db_name "db_name",
            db_user "db_user",
            db_operation "db_operation",
            app "app",
            sort_by "sort_by",
            sort_order "sort_order",
            limit "limit",
            offset "offset",
        ],
        response: page PostgresSlowQueryPattern,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListPostgresServiceSlowQueryPatterns {
        item: PostgresSlowQueryPattern,
        next: offset(offset, limit, 20),
    }
}

/// Replace Postgres service configuration.
///
/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/config`; see [`replace_config`](super::Postgres::replace_config).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplacePostgresServiceConfig {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresInstanceConfig,
}

impl ReplacePostgresServiceConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresInstanceConfig,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    ReplacePostgresServiceConfig {
        id: "postgresInstanceConfigPost",
        resource: "postgres",
        request: Post "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresInstanceUpdateConfigResponse,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Restore a Postgres service.
///
/// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/restoredService`; see [`restore`](super::Postgres::restore).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestorePostgresService {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresServiceRestoreRequest,
}

impl RestorePostgresService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServiceRestoreRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    RestorePostgresService {
        id: "postgresInstanceRestore",
        resource: "postgres",
        request: Post "/v1/organizations/{organizationId}/postgres/{postgresId}/restoredService",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresService,
        permissions: [
            "control-plane:postgres-service:manage",
            "control-plane:organization:create-service",
        ],
        beta: true,
        deprecated: false,
    }
}

/// Update Postgres superuser password.
///
/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/password`; see [`set_password`](super::Postgres::set_password).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPostgresServicePassword {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresPasswordPatchRequest,
}

impl SetPostgresServicePassword {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresPasswordPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    SetPostgresServicePassword {
        id: "postgresServiceSetPassword",
        resource: "postgres",
        request: Patch "/v1/organizations/{organizationId}/postgres/{postgresId}/password",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresPasswordPatchResponse,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Update a PostgreSQL service.
///
/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}`; see [`update`](super::Postgres::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePostgresService {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresServicePatchRequest,
}

impl UpdatePostgresService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServicePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdatePostgresService {
        id: "postgresServicePatch",
        resource: "postgres",
        request: Patch "/v1/organizations/{organizationId}/postgres/{postgresId}",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresService,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Update Postgres service configuration.
///
/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/config`; see [`update_config`](super::Postgres::update_config).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePostgresServiceConfig {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresInstanceConfig,
}

impl UpdatePostgresServiceConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresInstanceConfig,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdatePostgresServiceConfig {
        id: "postgresInstanceConfigPatch",
        resource: "postgres",
        request: Patch "/v1/organizations/{organizationId}/postgres/{postgresId}/config",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresInstanceUpdateConfigResponse,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Update Postgres service state.
///
/// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/state`; see [`update_state`](super::Postgres::update_state).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePostgresServiceState {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
    /// The request body.
    pub body: PostgresStatePatchRequest,
}

impl UpdatePostgresServiceState {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresStatePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdatePostgresServiceState {
        id: "postgresServicePatchState",
        resource: "postgres",
        request: Patch "/v1/organizations/{organizationId}/postgres/{postgresId}/state",
        path: [organization_id, postgres_id],
        json: body,
        response: result PostgresService,
        permissions: ["control-plane:postgres-service:manage"],
        beta: true,
        deprecated: false,
    }
}
