// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeReplicationMode;

/// Schema `ClickPipePostgresPipeSettings` of the API.
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
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipePostgresPipeSettings {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from Postgres during CDC replication.
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

    /// Sets `publicationName`: PostgreSQL publication name to use for CDC replication.
    #[must_use]
    pub fn publication_name(mut self, value: impl Into<String>) -> Self {
        self.publication_name = Some(value.into());
        self
    }

    /// Sets `replicationMode`: Replication mode: "cdc" (change data capture with initial snapshot), "snapshot" (one-time snapshot only), or "cdc_only" (CDC without initial snapshot).
    #[must_use]
    pub fn replication_mode(
        mut self,
        value: impl Into<ClickPipeReplicationMode>,
    ) -> Self {
        self.replication_mode = Some(value.into());
        self
    }

    /// Sets `replicationSlotName`: PostgreSQL replication slot name.
    #[must_use]
    pub fn replication_slot_name(mut self, value: impl Into<String>) -> Self {
        self.replication_slot_name = Some(value.into());
        self
    }

    /// Sets `allowNullableColumns`: Preserve nullability from Postgres in the destination ClickHouse table.
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

    /// Sets `enableFailoverSlots`: Enable failover support for the replication slot on PG17 and newer.
    #[must_use]
    pub fn enable_failover_slots(mut self, value: bool) -> Self {
        self.enable_failover_slots = Some(value);
        self
    }

    /// Sets `deleteOnMerge`: Enable hard delete behavior in ReplacingMergeTree for PostgreSQL DELETE operations.
    #[must_use]
    pub fn delete_on_merge(mut self, value: bool) -> Self {
        self.delete_on_merge = Some(value);
        self
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
        ..extra
    }
}
