// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeReplicationMode;

/// Schema `ClickPipePostgresPipeSettings` of the API.
///
/// Part of [`ClickPipeMutatePostgresSource`](crate::clickpipes::ClickPipeMutatePostgresSource), [`ClickPipePostgresSource`](crate::clickpipes::ClickPipePostgresSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresPipeSettings {
    /// Interval in seconds to sync data from Postgres during CDC replication.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// At least 1. Example: `1000`.
    pub pull_batch_size: Option<i64>,
    /// PostgreSQL publication name to use for CDC replication. If not provided, ClickPipes will create one
    /// automatically.
    ///
    /// Example: `"clickpipes_publication"`.
    pub publication_name: Option<String>,
    /// Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or
    /// "cdc_only" (CDC without initial snapshot).
    ///
    /// Example: `"cdc"`.
    pub replication_mode: Option<ClickPipeReplicationMode>,
    /// PostgreSQL replication slot name. Only valid for "cdc_only" mode. For "cdc" mode, ClickPipes creates the slot
    /// automatically.
    ///
    /// Example: `"clickpipes_slot"`.
    pub replication_slot_name: Option<String>,
    /// Preserve nullability from Postgres in the destination ClickHouse table. When true, columns without NOT NULL
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
    /// Enable failover support for the replication slot on PG17 and newer. Only applicable when ClickPipes creates
    /// the replication slot (i.e., replicationSlotName is NOT provided).
    ///
    /// Example: `false`.
    pub enable_failover_slots: Option<bool>,
    /// Enable hard delete behavior in ReplacingMergeTree for PostgreSQL DELETE operations.
    ///
    /// Example: `false`.
    pub delete_on_merge: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipePostgresPipeSettings {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePostgresPipeSettings {
        /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from Postgres during CDC replication.
        sync_interval_seconds(optional exact i64),
        /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
        pull_batch_size(optional exact i64),
        /// Sets `publicationName`: PostgreSQL publication name to use for CDC replication.
        publication_name(optional into String),
        /// Sets `replicationMode`: Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
        replication_mode(optional into ClickPipeReplicationMode),
        /// Sets `replicationSlotName`: PostgreSQL replication slot name.
        replication_slot_name(optional into String),
        /// Sets `allowNullableColumns`: Preserve nullability from Postgres in the destination ClickHouse table.
        allow_nullable_columns(optional exact bool),
        /// Sets `initialLoadParallelism`: Number of parallel workers to use per table in the initial snapshot phase.
        initial_load_parallelism(optional exact i64),
        /// Sets `snapshotNumRowsPerPartition`: Number of rows per partition during the snapshot phase.
        snapshot_num_rows_per_partition(optional exact i64),
        /// Sets `snapshotNumberOfParallelTables`: Number of tables to snapshot in parallel during the initial load phase.
        snapshot_number_of_parallel_tables(optional exact i64),
        /// Sets `enableFailoverSlots`: Enable failover support for the replication slot on PG17 and newer.
        enable_failover_slots(optional exact bool),
        /// Sets `deleteOnMerge`: Enable hard delete behavior in ReplacingMergeTree for PostgreSQL DELETE operations.
        delete_on_merge(optional exact bool),
    }
}

json_object! {
    ClickPipePostgresPipeSettings {
        sync_interval_seconds: optional "syncIntervalSeconds",
        pull_batch_size: optional "pullBatchSize",
        publication_name: optional "publicationName",
        replication_mode: optional "replicationMode",
        replication_slot_name: optional "replicationSlotName",
        allow_nullable_columns: optional "allowNullableColumns",
        initial_load_parallelism: optional "initialLoadParallelism",
        snapshot_num_rows_per_partition: optional "snapshotNumRowsPerPartition",
        snapshot_number_of_parallel_tables: optional "snapshotNumberOfParallelTables",
        enable_failover_slots: optional "enableFailoverSlots",
        delete_on_merge: optional "deleteOnMerge",
        ..extra,
    }
}
