// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeMySqlPipeSettingsReplicationMechanism, ClickPipeReplicationMode};

/// Schema `ClickPipeMySQLPipeSettings` of the API.
///
/// Part of [`ClickPipeMutateMySqlSource`](crate::clickpipes::ClickPipeMutateMySqlSource), [`ClickPipeMySqlSource`](crate::clickpipes::ClickPipeMySqlSource).
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
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeMySqlPipeSettings {
    /// Creates a request with the required fields.
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
}

setters! {
    ClickPipeMySqlPipeSettings {
        /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from MySQL during CDC replication.
        sync_interval_seconds(optional exact i64),
        /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
        pull_batch_size(optional exact i64),
        /// Sets `replicationMechanism`: MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and position).
        replication_mechanism(optional into ClickPipeMySqlPipeSettingsReplicationMechanism),
        /// Sets `useCompression`: Enable compression for the MySQL connection.
        use_compression(optional exact bool),
        /// Sets `allowNullableColumns`: Preserve nullability from MySQL in the destination ClickHouse table.
        allow_nullable_columns(optional exact bool),
        /// Sets `initialLoadParallelism`: Number of parallel workers to use per table in the initial snapshot phase.
        initial_load_parallelism(optional exact i64),
        /// Sets `snapshotNumRowsPerPartition`: Number of rows per partition during the snapshot phase.
        snapshot_num_rows_per_partition(optional exact i64),
        /// Sets `snapshotNumberOfParallelTables`: Number of tables to snapshot in parallel during the initial load phase.
        snapshot_number_of_parallel_tables(optional exact i64),
        /// Sets `deleteOnMerge`: Enable hard delete behavior in ReplacingMergeTree for MySQL DELETE operations.
        delete_on_merge(optional exact bool),
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
        ..extra,
    }
}
