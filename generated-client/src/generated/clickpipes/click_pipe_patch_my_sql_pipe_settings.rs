// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipePatchMySQLPipeSettings` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlPipeSettings {
    /// Interval in seconds to sync data from MySQL during CDC replication.
    ///
    /// At least 1. Example: `60`.
    pub sync_interval_seconds: Nullable<i64>,
    /// Number of rows to pull in each batch during CDC replication.
    ///
    /// At least 1. Example: `1000`.
    pub pull_batch_size: Nullable<i64>,
    /// Enable compression for the MySQL connection.
    ///
    /// Example: `false`.
    pub use_compression: Nullable<bool>,
}

impl ClickPipePatchMySqlPipeSettings {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `syncIntervalSeconds`: Interval in seconds to sync data from MySQL during CDC replication.
    #[must_use]
    pub fn sync_interval_seconds(mut self, value: i64) -> Self {
        self.sync_interval_seconds = Nullable::Value(value);
        self
    }

    /// Sends `null` for `syncIntervalSeconds`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_sync_interval_seconds(mut self) -> Self {
        self.sync_interval_seconds = Nullable::Null;
        self
    }

    /// Sets `pullBatchSize`: Number of rows to pull in each batch during CDC replication.
    #[must_use]
    pub fn pull_batch_size(mut self, value: i64) -> Self {
        self.pull_batch_size = Nullable::Value(value);
        self
    }

    /// Sends `null` for `pullBatchSize`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_pull_batch_size(mut self) -> Self {
        self.pull_batch_size = Nullable::Null;
        self
    }

    /// Sets `useCompression`: Enable compression for the MySQL connection.
    #[must_use]
    pub fn use_compression(mut self, value: bool) -> Self {
        self.use_compression = Nullable::Value(value);
        self
    }

    /// Sends `null` for `useCompression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_use_compression(mut self) -> Self {
        self.use_compression = Nullable::Null;
        self
    }
}

json_object! {
    ClickPipePatchMySqlPipeSettings {
        sync_interval_seconds: nullable "syncIntervalSeconds",
        pull_batch_size: nullable "pullBatchSize",
        use_compression: nullable "useCompression",
    }
}
