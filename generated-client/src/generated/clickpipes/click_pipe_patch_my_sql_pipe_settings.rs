// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipePatchMySQLPipeSettings` of the API.
///
/// Part of [`ClickPipePatchMySqlSource`](crate::clickpipes::ClickPipePatchMySqlSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlPipeSettings {
    /// Interval in seconds to sync data from MySQL during CDC replication.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Option<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// At least 1. Example: `1000`.
    pub pull_batch_size: Option<i64>,
    /// Enable compression for the MySQL connection.
    ///
    /// Example: `false`.
    pub use_compression: Option<bool>,
    nulls: Nulls,
}

impl ClickPipePatchMySqlPipeSettings {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchMySqlPipeSettings {
        /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from MySQL during CDC replication.
        sync_interval_seconds(optional exact i64),
        /// Sends `null` for `syncIntervalSeconds`, which clears it where the API allows that.
        clear_sync_interval_seconds(null sync_interval_seconds "syncIntervalSeconds"),
        /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
        pull_batch_size(optional exact i64),
        /// Sends `null` for `pullBatchSize`, which clears it where the API allows that.
        clear_pull_batch_size(null pull_batch_size "pullBatchSize"),
        /// Sets `useCompression`: Enable compression for the MySQL connection.
        use_compression(optional exact bool),
        /// Sends `null` for `useCompression`, which clears it where the API allows that.
        clear_use_compression(null use_compression "useCompression"),
    }
}

json_object! {
    ClickPipePatchMySqlPipeSettings {
        sync_interval_seconds: nullable "syncIntervalSeconds",
        pull_batch_size: nullable "pullBatchSize",
        use_compression: nullable "useCompression",
        ..nulls,
    }
}
