// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeReplicationMode;

/// Schema `ClickPipeMongoDBPipeSettings` of the API.
///
/// Part of [`ClickPipeMongoDbSource`](crate::clickpipes::ClickPipeMongoDbSource), [`ClickPipeMutateMongoDbSource`](crate::clickpipes::ClickPipeMutateMongoDbSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeSettings {
    /// Interval in seconds to sync data from MongoDB during CDC replication.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// At least 1. Example: `100000`.
    pub pull_batch_size: Option<i64>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or
    /// "cdc_only" (CDC without initial snapshot).
    ///
    /// Example: `"cdc"`.
    pub replication_mode: Option<ClickPipeReplicationMode>,
    /// Number of parallel workers to use per collection in the initial snapshot phase.
    ///
    /// At least 1. Example: `1`.
    pub initial_load_parallelism: Option<i64>,
    /// Number of rows per partition during the snapshot phase.
    ///
    /// At least 1000. Example: `100000`.
    pub snapshot_num_rows_per_partition: Option<i64>,
    /// Number of collections to snapshot in parallel during the initial load phase.
    ///
    /// At least 1. Example: `1`.
    pub snapshot_number_of_parallel_tables: Option<i64>,
    /// Enable hard delete behavior in ReplacingMergeTree for MongoDB DELETE operations.
    ///
    /// Example: `false`.
    pub delete_on_merge: Option<bool>,
    /// Store JSON values in native ClickHouse JSON format. When disabled, JSON data is stored as String.
    ///
    /// Example: `true`.
    pub use_json_native_format: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeMongoDbPipeSettings {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(replication_mode: impl Into<ClickPipeReplicationMode>) -> Self {
        Self {
            sync_interval_seconds: None,
            pull_batch_size: None,
            replication_mode: Some(replication_mode.into()),
            initial_load_parallelism: None,
            snapshot_num_rows_per_partition: None,
            snapshot_number_of_parallel_tables: None,
            delete_on_merge: None,
            use_json_native_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeMongoDbPipeSettings {
        /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from MongoDB during CDC replication.
        sync_interval_seconds(optional exact i64),
        /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
        pull_batch_size(optional exact i64),
        /// Sets `initialLoadParallelism`: Number of parallel workers to use per collection in the initial snapshot phase.
        initial_load_parallelism(optional exact i64),
        /// Sets `snapshotNumRowsPerPartition`: Number of rows per partition during the snapshot phase.
        snapshot_num_rows_per_partition(optional exact i64),
        /// Sets `snapshotNumberOfParallelTables`: Number of collections to snapshot in parallel during the initial load phase.
        snapshot_number_of_parallel_tables(optional exact i64),
        /// Sets `deleteOnMerge`: Enable hard delete behavior in ReplacingMergeTree for MongoDB DELETE operations.
        delete_on_merge(optional exact bool),
        /// Sets `useJsonNativeFormat`: Store JSON values in native ClickHouse JSON format.
        use_json_native_format(optional exact bool),
    }
}

json_object! {
    ClickPipeMongoDbPipeSettings {
        sync_interval_seconds: optional "syncIntervalSeconds",
        pull_batch_size: optional "pullBatchSize",
        replication_mode: optional "replicationMode",
        initial_load_parallelism: optional "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional "snapshotNumberOfParallelTables",
        delete_on_merge: optional "deleteOnMerge",
        use_json_native_format: optional "useJsonNativeFormat",
        ..extra,
    }
}
