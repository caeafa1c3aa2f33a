// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeMySqlPipeSettingsReplicationMechanism, ClickPipeReplicationMode};

/// Schema `ClickPipeMySQLPipeSettings` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMySqlPipeSettings {
    /// Interval in seconds to sync data from MySQL during CDC replication.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// At least 1. Example: `1000`.
    pub pull_batch_size: Option<i64>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or
    /// "cdc_only" (CDC without initial snapshot).
    ///
    /// Example: `"cdc"`.
    pub replication_mode: Option<ClickPipeReplicationMode>,
    /// MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and
    /// position). Defaults to "GTID" if not specified. MariaDB supports "GTID" only. For "FILE_POS" on MySQL, contact
    /// support.
    ///
    /// Example: `"GTID"`.
    pub replication_mechanism: Option<ClickPipeMySqlPipeSettingsReplicationMechanism>,
    /// Enable compression for the MySQL connection.
    ///
    /// Example: `false`.
    pub use_compression: Option<bool>,
    /// Preserve nullability from MySQL in the destination ClickHouse table. When true, columns without NOT NULL
    /// constraints are created as Nullable(...). When false, all columns are non-nullable and NULL values are
    /// replaced with the default value for the type. Note: Nullable types have performance overhead in ClickHouse.
    ///
    /// Example: `false`.
    pub allow_nullable_columns: Option<bool>,
    /// Number of parallel workers to use per table in the initial snapshot phase.
    ///
    /// At least 1. Example: `1`.
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows per partition during the snapshot phase.
    ///
    /// At least 1000. Example: `100000`.
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of tables to snapshot in parallel during the initial load phase.
    ///
    /// At least 1. Example: `1`.
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Enable hard delete behavior in ReplacingMergeTree for MySQL DELETE operations.
    ///
    /// Example: `false`.
    pub delete_on_merge: Option<bool>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipeMySqlPipeSettings {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(replication_mode: impl Into<ClickPipeReplicationMode>) -> Self {
        Self {
            sync_interval_seconds: None,
            pull_batch_size: None,
            replication_mode: Some(replication_mode.into()),
            replication_mechanism: None,
            use_compression: None,
            allow_nullable_columns: None,
            initial_load_parallelism: None,
            snapshot_num_rows_per_partition: None,
            snapshot_number_of_parallel_tables: None,
            delete_on_merge: None,
            extra: Default::default(),
        }
    }

    /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from MySQL during CDC replication.
    #[must_use]
    pub fn sync_interval_seconds(mut self, value: i64) -> Self {
        self.sync_interval_seconds = Some(value);
        self
    }

    /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
    #[must_use]
    pub fn pull_batch_size(mut self, value: i64) -> Self {
        self.pull_batch_size = Some(value);
        self
    }

    /// Sets `replicationMechanism`: MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and position).
    #[must_use]
    pub fn replication_mechanism(
        mut self,
        value: impl Into<ClickPipeMySqlPipeSettingsReplicationMechanism>,
    ) -> Self {
        self.replication_mechanism = Some(value.into());
        self
    }

    /// Sets `useCompression`: Enable compression for the MySQL connection.
    #[must_use]
    pub fn use_compression(mut self, value: bool) -> Self {
        self.use_compression = Some(value);
        self
    }

    /// Sets `allowNullableColumns`: Preserve nullability from MySQL in the destination ClickHouse table.
    #[must_use]
    pub fn allow_nullable_columns(mut self, value: bool) -> Self {
        self.allow_nullable_columns = Some(value);
        self
    }

    /// Sets `initialLoadParallelism`: Number of parallel workers to use per table in the initial snapshot phase.
    #[must_use]
    pub fn initial_load_parallelism(mut self, value: i64) -> Self {
        self.initial_load_parallelism = Some(value);
        self
    }

    /// Sets `snapshotNumRowsPerPartition`: Number of rows per partition during the snapshot phase.
    #[must_use]
    pub fn snapshot_num_rows_per_partition(mut self, value: i64) -> Self {
        self.snapshot_num_rows_per_partition = Some(value);
        self
    }

    /// Sets `snapshotNumberOfParallelTables`: Number of tables to snapshot in parallel during the initial load phase.
    #[must_use]
    pub fn snapshot_number_of_parallel_tables(mut self, value: i64) -> Self {
        self.snapshot_number_of_parallel_tables = Some(value);
        self
    }

    /// Sets `deleteOnMerge`: Enable hard delete behavior in ReplacingMergeTree for MySQL DELETE operations.
    #[must_use]
    pub fn delete_on_merge(mut self, value: bool) -> Self {
        self.delete_on_merge = Some(value);
        self
    }
}

json_object! {
    ClickPipeMySqlPipeSettings {
        sync_interval_seconds: optional "syncIntervalSeconds",
        pull_batch_size: optional "pullBatchSize",
        replication_mode: optional "replicationMode",
        replication_mechanism: optional "replicationMechanism",
        use_compression: optional "useCompression",
        allow_nullable_columns: optional "allowNullableColumns",
        initial_load_parallelism: optional "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional "snapshotNumberOfParallelTables",
        delete_on_merge: optional "deleteOnMerge",
        ..extra
    }
}
