// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeBigQueryPipeSettings` of the API.
///
/// Part of [`ClickPipeBigQueryServiceAccountSource`](crate::clickpipes::ClickPipeBigQueryServiceAccountSource), [`ClickPipeBigQueryWorkloadIdentitySource`](crate::clickpipes::ClickPipeBigQueryWorkloadIdentitySource), [`ClickPipePostBigQueryServiceAccountSource`](crate::clickpipes::ClickPipePostBigQueryServiceAccountSource) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryPipeSettings {
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or
    /// "cdc_only" (CDC without initial snapshot).
    ///
    /// Example: `"cdc"`.
    pub replication_mode: Option<String>,
    /// How changes are captured from BigQuery. "query_based" polls each table using a watermark timestamp column,
    /// "events_based" reads the BigQuery change history using the APPENDS or CHANGES table function. Required for
    /// "cdc" and "cdc_only" replication modes and not allowed for "snapshot".
    ///
    /// Example: `"query_based"`.
    pub replication_method: Option<String>,
    /// Interval in seconds between CDC syncs. Not allowed for "snapshot" replication mode.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Option<i64>,
    /// Number of tables pulled in parallel during a CDC sync. Not allowed for "snapshot" replication mode.
    ///
    /// At least 1. Example: `4`.
    pub query_cdc_pull_sync_parallelism: Option<i64>,
    /// Each CDC sync reads data only up to now minus this delay, giving recently written rows time to become visible
    /// in BigQuery. Increase it if your tables are loaded via batch jobs or Google Cloud Dataflow; if set too low,
    /// late-visible rows may be skipped. Not allowed for "snapshot" replication mode.
    ///
    /// At least 0. Example: `60`.
    pub sync_delay_seconds: Option<i64>,
    /// Maximum amount of time one pull (query) can cover. Applies when the pipe has fallen behind, e.g. on the first
    /// CDC sync or when resuming after a pause: with a 6 hour limit, a pipe that is 3 days behind catches up in 12
    /// smaller pulls instead of one large query. If a pull fails, only that pull is retried. Not allowed for
    /// "snapshot" replication mode.
    ///
    /// At least 1. Example: `86400`.
    pub pull_window_size_seconds: Option<i64>,
    /// Standard 5-field cron expression (or a descriptor such as "@hourly") that schedules CDC syncs, e.g. "0 * * *
    /// \*" to sync every hour sharp. Evaluated in UTC unless prefixed with "CRON_TZ=\<zone>". Must not fire more than
    /// once a minute. Syncs run on this schedule instead of every syncIntervalSeconds, so the two cannot both be set.
    /// Not allowed for "snapshot" replication mode.
    ///
    /// Example: `"0 * * * *"`.
    pub sync_cron: Option<String>,
    /// Allow nullable columns in the destination table.
    pub allow_nullable_columns: Option<bool>,
    /// Number of parallel workers during initial load.
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows to snapshot per partition.
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of parallel tables to snapshot.
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeBigQueryPipeSettings {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(replication_mode: impl Into<String>) -> Self {
        Self {
            replication_mode: Some(replication_mode.into()),
            replication_method: None,
            sync_interval_seconds: None,
            query_cdc_pull_sync_parallelism: None,
            sync_delay_seconds: None,
            pull_window_size_seconds: None,
            sync_cron: None,
            allow_nullable_columns: None,
            initial_load_parallelism: None,
            snapshot_num_rows_per_partition: None,
            snapshot_number_of_parallel_tables: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeBigQueryPipeSettings {
        /// Sets `replicationMethod`: How changes are captured from BigQuery.
        replication_method(optional into String),
        /// Sets `syncIntervalSeconds`: Interval in seconds between CDC syncs.
        sync_interval_seconds(optional exact i64),
        /// Sets `queryCdcPullSyncParallelism`: Number of tables pulled in parallel during a CDC sync.
        query_cdc_pull_sync_parallelism(optional exact i64),
        /// Sets `syncDelaySeconds`: Each CDC sync reads data only up to now minus this delay, giving recently written rows time to become visible in BigQuery.
        sync_delay_seconds(optional exact i64),
        /// Sets `pullWindowSizeSeconds`: Maximum amount of time one pull (query) can cover.
        pull_window_size_seconds(optional exact i64),
        /// Sets `syncCron`: Standard 5-field cron expression (or a descriptor such as "@hourly") that schedules CDC syncs, e.g. "0 * * * \*" to sync every hour sharp.
        sync_cron(optional into String),
        /// Sets `allowNullableColumns`: Allow nullable columns in the destination table.
        allow_nullable_columns(optional exact bool),
        /// Sets `initialLoadParallelism`: Number of parallel workers during initial load.
        initial_load_parallelism(optional exact i64),
        /// Sets `snapshotNumRowsPerPartition`: Number of rows to snapshot per partition.
        snapshot_num_rows_per_partition(optional exact i64),
        /// Sets `snapshotNumberOfParallelTables`: Number of parallel tables to snapshot.
        snapshot_number_of_parallel_tables(optional exact i64),
    }
}

json_object! {
    ClickPipeBigQueryPipeSettings {
        replication_mode: optional "replicationMode",
        replication_method: optional "replicationMethod",
        sync_interval_seconds: optional "syncIntervalSeconds",
        query_cdc_pull_sync_parallelism: optional "queryCdcPullSyncParallelism",
        sync_delay_seconds: optional "syncDelaySeconds",
        pull_window_size_seconds: optional "pullWindowSizeSeconds",
        sync_cron: optional "syncCron",
        allow_nullable_columns: optional "allowNullableColumns",
        initial_load_parallelism: optional "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional "snapshotNumberOfParallelTables",
        ..extra,
    }
}
