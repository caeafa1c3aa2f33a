// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Managed Postgres: services, replicas, configuration, backups, logs and slow queries.

use crate::runtime::prelude::*;

pub mod operations;
mod pg_bouncer_config;
mod postgres_backup;
mod postgres_config;
mod postgres_config_default_toast_compression;
mod postgres_config_default_transaction_isolation;
mod postgres_config_enable_parallel_hash;
mod postgres_config_io_method;
mod postgres_config_log_lock_waits;
mod postgres_config_ssl_min_protocol_version;
mod postgres_config_wal_compression;
mod postgres_created_at;
mod postgres_ha_type;
mod postgres_id;
mod postgres_instance_config;
mod postgres_instance_update_config_response;
mod postgres_ip_access_list_entry;
mod postgres_ip_access_list_patch;
mod postgres_ip_access_list_rule_reference;
mod postgres_is_primary;
mod postgres_log_entry;
mod postgres_metric;
mod postgres_metric_data_point;
mod postgres_metric_series;
mod postgres_metrics;
mod postgres_name;
mod postgres_password;
mod postgres_password_patch_request;
mod postgres_password_patch_response;
mod postgres_query_execution;
mod postgres_region;
mod postgres_restore_target;
mod postgres_service;
mod postgres_service_list_item;
mod postgres_service_patch_request;
mod postgres_service_post_request;
mod postgres_service_read_replica_request;
mod postgres_service_restore_request;
mod postgres_size;
mod postgres_slow_query_pattern;
mod postgres_slow_query_pattern_detail;
mod postgres_slow_query_sort;
mod postgres_state;
mod postgres_state_command;
mod postgres_state_patch_request;
mod postgres_storage_size;
mod postgres_tags;
mod postgres_version;

pub use self::pg_bouncer_config::PgBouncerConfig;
pub use self::postgres_backup::PostgresBackup;
pub use self::postgres_config::PostgresConfig;
pub use self::postgres_config_default_toast_compression::PostgresConfigDefaultToastCompression;
pub use self::postgres_config_default_transaction_isolation::PostgresConfigDefaultTransactionIsolation;
pub use self::postgres_config_enable_parallel_hash::PostgresConfigEnableParallelHash;
pub use self::postgres_config_io_method::PostgresConfigIoMethod;
pub use self::postgres_config_log_lock_waits::PostgresConfigLogLockWaits;
pub use self::postgres_config_ssl_min_protocol_version::PostgresConfigSslMinProtocolVersion;
pub use self::postgres_config_wal_compression::PostgresConfigWalCompression;
pub use self::postgres_created_at::PostgresCreatedAt;
pub use self::postgres_ha_type::PostgresHaType;
pub use self::postgres_id::PostgresId;
pub use self::postgres_instance_config::PostgresInstanceConfig;
pub use self::postgres_instance_update_config_response::PostgresInstanceUpdateConfigResponse;
pub use self::postgres_ip_access_list_entry::PostgresIpAccessListEntry;
pub use self::postgres_ip_access_list_patch::PostgresIpAccessListPatch;
pub use self::postgres_ip_access_list_rule_reference::PostgresIpAccessListRuleReference;
pub use self::postgres_is_primary::PostgresIsPrimary;
pub use self::postgres_log_entry::PostgresLogEntry;
pub use self::postgres_metric::PostgresMetric;
pub use self::postgres_metric_data_point::PostgresMetricDataPoint;
pub use self::postgres_metric_series::PostgresMetricSeries;
pub use self::postgres_metrics::PostgresMetrics;
pub use self::postgres_name::PostgresName;
pub use self::postgres_password::PostgresPassword;
pub use self::postgres_password_patch_request::PostgresPasswordPatchRequest;
pub use self::postgres_password_patch_response::PostgresPasswordPatchResponse;
pub use self::postgres_query_execution::PostgresQueryExecution;
pub use self::postgres_region::PostgresRegion;
pub use self::postgres_restore_target::PostgresRestoreTarget;
pub use self::postgres_service::PostgresService;
pub use self::postgres_service_list_item::PostgresServiceListItem;
pub use self::postgres_service_patch_request::PostgresServicePatchRequest;
pub use self::postgres_service_post_request::PostgresServicePostRequest;
pub use self::postgres_service_read_replica_request::PostgresServiceReadReplicaRequest;
pub use self::postgres_service_restore_request::PostgresServiceRestoreRequest;
pub use self::postgres_size::PostgresSize;
pub use self::postgres_slow_query_pattern::PostgresSlowQueryPattern;
pub use self::postgres_slow_query_pattern_detail::PostgresSlowQueryPatternDetail;
pub use self::postgres_slow_query_sort::PostgresSlowQuerySort;
pub use self::postgres_state::PostgresState;
pub use self::postgres_state_command::PostgresStateCommand;
pub use self::postgres_state_patch_request::PostgresStatePatchRequest;
pub use self::postgres_storage_size::PostgresStorageSize;
pub use self::postgres_tags::PostgresTags;
pub use self::postgres_version::PostgresVersion;
pub use super::common::{Provider, ResourceTag, SortOrder};
use self::operations::{
    CreatePostgresService, CreatePostgresServiceReadReplica, DeletePostgresService,
    GetPostgresService, GetPostgresServiceCaCertificates, GetPostgresServiceConfig,
    GetPostgresServiceMetrics, GetPostgresServiceSlowQueryPattern,
    ListPostgresServiceBackups, ListPostgresServiceLogs,
    ListPostgresServiceSlowQueryPatterns, ListPostgresServices,
    ReplacePostgresServiceConfig, RestorePostgresService, SetPostgresServicePassword,
    UpdatePostgresService, UpdatePostgresServiceConfig, UpdatePostgresServiceState,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreatePostgresService::INFO,
    CreatePostgresServiceReadReplica::INFO,
    DeletePostgresService::INFO,
    GetPostgresService::INFO,
    GetPostgresServiceCaCertificates::INFO,
    GetPostgresServiceConfig::INFO,
    GetPostgresServiceMetrics::INFO,
    GetPostgresServiceSlowQueryPattern::INFO,
    ListPostgresServices::INFO,
    ListPostgresServiceBackups::INFO,
    ListPostgresServiceLogs::INFO,
    ListPostgresServiceSlowQueryPatterns::INFO,
    ReplacePostgresServiceConfig::INFO,
    RestorePostgresService::INFO,
    SetPostgresServicePassword::INFO,
    UpdatePostgresService::INFO,
    UpdatePostgresServiceConfig::INFO,
    UpdatePostgresServiceState::INFO,
];

/// Managed Postgres: services, replicas, configuration, backups, logs and slow queries.
///
/// A handle of [`Client`], from [`Client::postgres`].
#[derive(Clone, Debug)]
pub struct Postgres {
    client: Client,
}

impl Postgres {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create new Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Creates a new Postgres service in the organization and returns it. The service is started asynchronously.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres` (operation `postgresServiceCreate`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permission `control-plane:organization:create-service`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::{PostgresServicePostRequest, PostgresSize, Provider};
    ///
    /// let body = PostgresServicePostRequest::new(
    ///     "name",
    ///     Provider::Aws,
    ///     "region",
    ///     PostgresSize::C6gdLarge,
    /// );
    /// let postgres_service = client.postgres().create("organization-id", body).await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        body: PostgresServicePostRequest,
    ) -> Call<CreatePostgresService> {
        Call::new(&self.client, CreatePostgresService::new(organization_id, body))
    }

    /// Create a read replica for a Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Initiate the process to create a new read replica for a Postgres service.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/readReplica` (operation `postgresInstanceCreateReadReplica`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permissions `control-plane:postgres-service:manage`, `control-plane:organization:create-service`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PostgresServiceReadReplicaRequest;
    ///
    /// let body = PostgresServiceReadReplicaRequest::new("name");
    /// let postgres_service = client.postgres().create_read_replica(
    ///     "organization-id",
    ///     "postgres-id",
    ///     body,
    /// ).await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceCreateReadReplica")]
    pub fn create_read_replica(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServiceReadReplicaRequest,
    ) -> Call<CreatePostgresServiceReadReplica> {
        Call::new(
            &self.client,
            CreatePostgresServiceReadReplica::new(organization_id, postgres_id, body),
        )
    }

    /// Delete a PostgreSQL service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Deletes a Postgres service that belongs to the organization
    ///
    /// `DELETE /v1/organizations/{organizationId}/postgres/{postgresId}` (operation `postgresServiceDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.postgres().delete("organization-id", "postgres-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Call<DeletePostgresService> {
        Call::new(&self.client, DeletePostgresService::new(organization_id, postgres_id))
    }

    /// Get PostgreSQL service details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a Postgres service that belongs to the organization
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}` (operation `postgresServiceGet`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let postgres_service = client.postgres().get("organization-id", "postgres-id").await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Call<GetPostgresService> {
        Call::new(&self.client, GetPostgresService::new(organization_id, postgres_id))
    }

    /// Waits until a Postgres service runs.
    ///
    /// Asks [`get`](Self::get) until the state is `running`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `deleting`: that ends the wait with an error.
    pub fn wait_until_running(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Wait<GetPostgresService> {
        let goal = Goal {
            reached: &["running"],
            hopeless: &["deleting"],
        };
        Wait::until_state(
            self.get(organization_id, postgres_id),
            |value| value.state.as_ref().map(PostgresState::as_str),
            goal,
        )
    }

    /// Waits until a Postgres service is stopped.
    ///
    /// Asks [`get`](Self::get) until the state is `stopped`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `deleting`: that ends the wait with an error.
    pub fn wait_until_stopped(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Wait<GetPostgresService> {
        let goal = Goal {
            reached: &["stopped"],
            hopeless: &["deleting"],
        };
        Wait::until_state(
            self.get(organization_id, postgres_id),
            |value| value.state.as_ref().map(PostgresState::as_str),
            goal,
        )
    }

    /// Waits until a Postgres service is gone.
    ///
    /// Asks [`get`](Self::get) until it answers 404; see [`Wait`] for the interval and the deadline.
    pub fn wait_until_gone(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Wait<GetPostgresService, ()> {
        let goal = Goal {
            reached: &[],
            hopeless: &[],
        };
        Wait::until_gone(
            self.get(organization_id, postgres_id),
            |value| value.state.as_ref().map(PostgresState::as_str),
            goal,
        )
    }

    /// Get Postgres CA certs.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Download CA certificates for a PostgreSQL service
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/caCertificates` (operation `postgresServiceCertsGet`)
    ///
    /// Gives text.
    ///
    /// The raw response has these headers, which [`header`](crate::RawResponse::header) reads:
    ///
    /// - `Content-Disposition` (`String`)
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.postgres().get_ca_certificates("organization-id", "postgres-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceCertsGet")]
    pub fn get_ca_certificates(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Call<GetPostgresServiceCaCertificates> {
        Call::new(
            &self.client,
            GetPostgresServiceCaCertificates::new(organization_id, postgres_id),
        )
    }

    /// Get PostgreSQL service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the configuration data for a Postgres service and its PgBouncer service.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/config` (operation `postgresInstanceConfigGet`)
    ///
    /// Gives [`PostgresInstanceConfig`].
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let postgres_instance_config = client.postgres().get_config("organization-id", "postgres-id").await?;
    /// println!("{postgres_instance_config:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceConfigGet")]
    pub fn get_config(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Call<GetPostgresServiceConfig> {
        Call::new(
            &self.client,
            GetPostgresServiceConfig::new(organization_id, postgres_id),
        )
    }

    /// Get Postgres time-series metrics.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns bucketed time-series metrics for a PostgreSQL service over the requested window (CPU, memory, disk,
    /// network, connections, cache hit ratio, throughput, transactions, wait events, lock waits, and more). Use this
    /// to chart or analyze how a service behaved over time.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/metrics` (operation `postgresInstanceMetricsGet`)
    ///
    /// Gives [`PostgresMetrics`].
    ///
    /// Optional: [`bucket_size_seconds`](operations::GetPostgresServiceMetrics::bucket_size_seconds).
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let postgres_metrics = client.postgres().get_metrics(
    ///     "organization-id",
    ///     "postgres-id",
    ///     "2026-01-31T12:00:00Z",
    ///     "2026-01-31T12:00:00Z",
    /// ).await?;
    /// println!("{postgres_metrics:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceMetricsGet")]
    pub fn get_metrics(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> Call<GetPostgresServiceMetrics> {
        Call::new(
            &self.client,
            GetPostgresServiceMetrics::new(
                organization_id,
                postgres_id,
                from_date,
                to_date,
            ),
        )
    }

    /// Get a Postgres slow query pattern with recent executions.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns aggregate metrics for a single slow query pattern together with its most recent individual executions.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns/{queryId}` (operation `slowQueryPatternGet`)
    ///
    /// Gives [`PostgresSlowQueryPatternDetail`].
    ///
    /// Optional: [`app`](operations::GetPostgresServiceSlowQueryPattern::app), [`timestamp`](operations::GetPostgresServiceSlowQueryPattern::timestamp).
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.postgres().get_slow_query_pattern(
    ///     "organization-id",
    ///     "postgres-id",
    ///     "query-id",
    ///     "db-name",
    ///     "db-user",
    ///     "db-operation",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "slowQueryPatternGet")]
    pub fn get_slow_query_pattern(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        query_id: impl Display,
        db_name: impl Into<String>,
        db_user: impl Into<String>,
        db_operation: impl Into<String>,
    ) -> Call<GetPostgresServiceSlowQueryPattern> {
        Call::new(
            &self.client,
            GetPostgresServiceSlowQueryPattern::new(
                organization_id,
                postgres_id,
                query_id,
                db_name,
                db_user,
                db_operation,
            ),
        )
    }

    /// List of organization Postgres services.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of all Postgres services in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres` (operation `postgresServiceGetList`)
    ///
    /// Gives every [`PostgresServiceListItem`], in one response.
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for value in client.postgres().list("organization-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListPostgresServices> {
        List::new(&self.client, ListPostgresServices::new(organization_id))
    }

    /// List of Postgres service backups.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of the base backups retained for a Postgres service, ordered by last modified date, newest
    /// first. Results are capped at `limit` (default and maximum 100) per page. Every response carries `limit`,
    /// `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page,
    /// repeating until it is null. A Postgres service is recovered to a point in time rather than to a single backup,
    /// so restore it with the restore endpoint and a timestamp between the service's `earliestRestoreTime` and now,
    /// rather than with a backup key from this list.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/backups` (operation `postgresServiceBackupGetList`)
    ///
    /// Gives every [`PostgresBackup`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListPostgresServiceBackups::limit), [`cursor`](operations::ListPostgresServiceBackups::cursor).
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for postgres_backup in client.postgres().list_backups("organization-id", "postgres-id").await? {
    ///     println!("{postgres_backup:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceBackupGetList")]
    pub fn list_backups(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> List<ListPostgresServiceBackups> {
        List::new(
            &self.client,
            ListPostgresServiceBackups::new(organization_id, postgres_id),
        )
    }

    /// List Postgres server logs.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns PostgreSQL server log entries for a Postgres service within the given time window, most recent first
    /// by default (override with `sort_order`). Results are paginated with `limit`/`offset`; advance `offset` until a
    /// page returns fewer than `limit` entries to read the full window. The time range must not exceed 30 days, and
    /// `to_date` must be after `from_date`.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/logs` (operation `postgresLogsGetList`)
    ///
    /// Gives every [`PostgresLogEntry`], over all pages; `offset` leads from one to the next.
    ///
    /// Optional: [`body_contains`](operations::ListPostgresServiceLogs::body_contains), [`severity`](operations::ListPostgresServiceLogs::severity), [`sort_order`](operations::ListPostgresServiceLogs::sort_order), [`limit`](operations::ListPostgresServiceLogs::limit), [`offset`](operations::ListPostgresServiceLogs::offset).
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for postgres_log_entry in client.postgres().list_logs(
    ///     "organization-id",
    ///     "postgres-id",
    ///     "2026-01-31T12:00:00Z",
    ///     "2026-01-31T12:00:00Z",
    /// ).await? {
    ///     println!("{postgres_log_entry:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresLogsGetList")]
    pub fn list_logs(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> List<ListPostgresServiceLogs> {
        List::new(
            &self.client,
            ListPostgresServiceLogs::new(
                organization_id,
                postgres_id,
                from_date,
                to_date,
            ),
        )
    }

    /// List Postgres slow query patterns.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns aggregate metrics for the slowest query patterns observed on a Postgres service during the given time
    /// window. Use this to discover which queries dominate total execution time, CPU, I/O, or WAL generation.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/slowQueryPatterns` (operation `slowQueryPatternsGetList`)
    ///
    /// Gives every [`PostgresSlowQueryPattern`], over all pages; `offset` leads from one to the next.
    ///
    /// Optional: [`db_name`](operations::ListPostgresServiceSlowQueryPatterns::db_name), [`db_user`](operations::ListPostgresServiceSlowQueryPatterns::db_user), [`db_operation`](operations::ListPostgresServiceSlowQueryPatterns::db_operation), [`app`](operations::ListPostgresServiceSlowQueryPatterns::app), [`sort_by`](operations::ListPostgresServiceSlowQueryPatterns::sort_by), [`sort_order`](operations::ListPostgresServiceSlowQueryPatterns::sort_order), [`limit`](operations::ListPostgresServiceSlowQueryPatterns::limit), [`offset`](operations::ListPostgresServiceSlowQueryPatterns::offset).
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for value in client.postgres().list_slow_query_patterns(
    ///     "organization-id",
    ///     "postgres-id",
    ///     "2026-01-31T12:00:00Z",
    ///     "2026-01-31T12:00:00Z",
    /// ).await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "slowQueryPatternsGetList")]
    pub fn list_slow_query_patterns(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        from_date: impl Into<Timestamp>,
        to_date: impl Into<Timestamp>,
    ) -> List<ListPostgresServiceSlowQueryPatterns> {
        List::new(
            &self.client,
            ListPostgresServiceSlowQueryPatterns::new(
                organization_id,
                postgres_id,
                from_date,
                to_date,
            ),
        )
    }

    /// Replace Postgres service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Replace the existing Postgres service and pgBouncer configuration.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/config` (operation `postgresInstanceConfigPost`)
    ///
    /// Gives [`PostgresInstanceUpdateConfigResponse`].
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::PostgresInstanceConfig;
    /// # async fn example(client: Client, body: PostgresInstanceConfig) -> Result<(), Error> {
    /// let value = client.postgres().replace_config("organization-id", "postgres-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceConfigPost")]
    pub fn replace_config(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresInstanceConfig,
    ) -> Call<ReplacePostgresServiceConfig> {
        Call::new(
            &self.client,
            ReplacePostgresServiceConfig::new(organization_id, postgres_id, body),
        )
    }

    /// Restore a Postgres service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Restore a Postgres database from continuous backup, optionally at a specific point in time.
    ///
    /// `POST /v1/organizations/{organizationId}/postgres/{postgresId}/restoredService` (operation `postgresInstanceRestore`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permissions `control-plane:postgres-service:manage`, `control-plane:organization:create-service`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PostgresServiceRestoreRequest;
    ///
    /// let body = PostgresServiceRestoreRequest::new("name", "2026-01-31T12:00:00Z");
    /// let postgres_service = client.postgres().restore("organization-id", "postgres-id", body).await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceRestore")]
    pub fn restore(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServiceRestoreRequest,
    ) -> Call<RestorePostgresService> {
        Call::new(
            &self.client,
            RestorePostgresService::new(organization_id, postgres_id, body),
        )
    }

    /// Update Postgres superuser password.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Sets a new password for a Postgres service's superuser account.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/password` (operation `postgresServiceSetPassword`)
    ///
    /// Gives [`PostgresPasswordPatchResponse`].
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PostgresPasswordPatchRequest;
    ///
    /// let body = PostgresPasswordPatchRequest::new();
    /// let value = client.postgres().set_password("organization-id", "postgres-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServiceSetPassword")]
    pub fn set_password(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresPasswordPatchRequest,
    ) -> Call<SetPostgresServicePassword> {
        Call::new(
            &self.client,
            SetPostgresServicePassword::new(organization_id, postgres_id, body),
        )
    }

    /// Update a PostgreSQL service.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update a Postgres service that belongs to the organization. **WARNING:** Changing the name also updates the
    /// host name and certificates for the service.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}` (operation `postgresServicePatch`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PostgresServicePatchRequest;
    ///
    /// let body = PostgresServicePatchRequest::new();
    /// let postgres_service = client.postgres().update("organization-id", "postgres-id", body).await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServicePatch")]
    pub fn update(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresServicePatchRequest,
    ) -> Call<UpdatePostgresService> {
        Call::new(
            &self.client,
            UpdatePostgresService::new(organization_id, postgres_id, body),
        )
    }

    /// Update Postgres service configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update the existing Postgres service and pgBouncer configuration.
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/config` (operation `postgresInstanceConfigPatch`)
    ///
    /// Gives [`PostgresInstanceUpdateConfigResponse`].
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::PostgresInstanceConfig;
    /// # async fn example(client: Client, body: PostgresInstanceConfig) -> Result<(), Error> {
    /// let value = client.postgres().update_config("organization-id", "postgres-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstanceConfigPatch")]
    pub fn update_config(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresInstanceConfig,
    ) -> Call<UpdatePostgresServiceConfig> {
        Call::new(
            &self.client,
            UpdatePostgresServiceConfig::new(organization_id, postgres_id, body),
        )
    }

    /// Update Postgres service state.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Initiate a process for a Postgres service:
    ///
    /// * restart: Initiates a service restart
    /// * promote: Promotes a read replica to primary
    /// * switchover: Switch a primary over to a standby
    ///
    /// `PATCH /v1/organizations/{organizationId}/postgres/{postgresId}/state` (operation `postgresServicePatchState`)
    ///
    /// Gives [`PostgresService`].
    ///
    /// The key needs the permission `control-plane:postgres-service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PostgresStatePatchRequest;
    ///
    /// let body = PostgresStatePatchRequest::new();
    /// let postgres_service = client.postgres().update_state("organization-id", "postgres-id", body).await?;
    /// println!("{postgres_service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresServicePatchState")]
    pub fn update_state(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
        body: PostgresStatePatchRequest,
    ) -> Call<UpdatePostgresServiceState> {
        Call::new(
            &self.client,
            UpdatePostgresServiceState::new(organization_id, postgres_id, body),
        )
    }
}
