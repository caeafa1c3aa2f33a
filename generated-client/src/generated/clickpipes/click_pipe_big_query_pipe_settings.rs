// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeBigQueryPipeSettings` of the API.
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
    /// *" to sync every hour sharp. Evaluated in UTC unless prefixed with "CRON_TZ=\<zone>". Must not fire more than
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
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipeBigQueryPipeSettings {
    /// Creates one with what the API requires.
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

    /// Sets `replicationMethod`: How changes are captured from BigQuery.
    #[must_use]
    pub fn replication_method(mut self, value: impl Into<String>) -> Self {
        self.replication_method = Some(value.into());
        self
    }

    /// Sets `syncIntervalSeconds`: Interval in seconds between CDC syncs.
    #[must_use]
    pub fn sync_interval_seconds(mut self, value: i64) -> Self {
        self.sync_interval_seconds = Some(value);
        self
    }

    /// Sets `queryCdcPullSyncParallelism`: Number of tables pulled in parallel during a CDC sync.
    #[must_use]
    pub fn query_cdc_pull_sync_parallelism(mut self, value: i64) -> Self {
        self.query_cdc_pull_sync_parallelism = Some(value);
        self
    }

    /// Sets `syncDelaySeconds`: Each CDC sync reads data only up to now minus this delay, giving recently written rows time to become visible in BigQuery.
    #[must_use]
    pub fn sync_delay_seconds(mut self, value: i64) -> Self {
        self.sync_delay_seconds = Some(value);
        self
    }

    /// Sets `pullWindowSizeSeconds`: Maximum amount of time one pull (query) can cover.
    #[must_use]
    pub fn pull_window_size_seconds(mut self, value: i64) -> Self {
        self.pull_window_size_seconds = Some(value);
        self
    }

    /// Sets `syncCron`: Standard 5-field cron expression (or a descriptor such as "@hourly") that schedules CDC syncs, e.g. "0 * * * *" to sync every hour sharp.
    #[must_use]
    pub fn sync_cron(mut self, value: impl Into<String>) -> Self {
        self.sync_cron = Some(value.into());
        self
    }

    /// Sets `allowNullableColumns`: Allow nullable columns in the destination table.
    #[must_use]
    pub fn allow_nullable_columns(mut self, value: bool) -> Self {
        self.allow_nullable_columns = Some(value);
        self
    }

    /// Sets `initialLoadParallelism`: Number of parallel workers during initial load.
    #[must_use]
    pub fn initial_load_parallelism(mut self, value: i64) -> Self {
        self.initial_load_parallelism = Some(value);
        self
    }

    /// Sets `snapshotNumRowsPerPartition`: Number of rows to snapshot per partition.
    #[must_use]
    pub fn snapshot_num_rows_per_partition(mut self, value: i64) -> Self {
        self.snapshot_num_rows_per_partition = Some(value);
        self
    }

    /// Sets `snapshotNumberOfParallelTables`: Number of parallel tables to snapshot.
    #[must_use]
    pub fn snapshot_number_of_parallel_tables(mut self, value: i64) -> Self {
        self.snapshot_number_of_parallel_tables = Some(value);
        self
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
        ..extra
    }
}
