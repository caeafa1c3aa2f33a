// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeSettings` of the API.
///
/// Given by [`ClickPipes::get_settings`](crate::clickpipes::ClickPipes::get_settings), [`ClickPipes::update_settings`](crate::clickpipes::ClickPipes::update_settings). Part of [`ClickPipePatchRequest`](crate::clickpipes::ClickPipePatchRequest), [`ClickPipePostRequest`](crate::clickpipes::ClickPipePostRequest), [`ClickPipe`](crate::clickpipes::ClickPipe).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSettings {
    /// Streaming max insert wait time. Configures the max wait period before inserting data into the ClickHouse.
    ///
    /// From 500 to 60000. Example: `5000`.
    pub streaming_max_insert_wait_ms: Option<i64>,
    /// Object storage concurrency. Number of concurrent file processing threads
    ///
    /// From 1 to 35. Example: `1`.
    pub object_storage_concurrency: Option<i64>,
    /// Object storage polling interval. Configures the refresh interval for querying continuous ingest for new object
    /// storage data
    ///
    /// From 100 to 3600000. Example: `30000`.
    pub object_storage_polling_interval_ms: Option<i64>,
    /// Max insert bytes. Number of bytes to process in a single insert batch
    ///
    /// From 524288000 to 10737418240. Example: `10737418240`.
    pub object_storage_max_insert_bytes: Option<i64>,
    /// Max file count. Maximum number of files to process in a single insert batch
    ///
    /// From 1 to 10000. Example: `100`.
    pub object_storage_max_file_count: Option<i64>,
    /// Max threads. Maximum number of concurrent threads for file processing
    ///
    /// From 0 to 64. Example: `8`.
    pub clickhouse_max_threads: Option<i64>,
    /// Max insert threads. Maximum number of concurrent insert threads
    ///
    /// From 0 to 16. Example: `1`.
    pub clickhouse_max_insert_threads: Option<i64>,
    /// Min insert block size bytes. Minimum size of data block for insert (in bytes)
    ///
    /// From 0 to 10737418240. Example: `1073741824`.
    pub clickhouse_min_insert_block_size_bytes: Option<i64>,
    /// Max download threads. Maximum number of concurrent download threads
    ///
    /// From 0 to 32. Example: `4`.
    pub clickhouse_max_download_threads: Option<i64>,
    /// Parallel distributed insert select. Only applies when object_storage_use_cluster_function is enabled. When
    /// disabled, this setting is ignored and the effective value is 0.
    ///
    /// From 0 to 2. Example: `2`.
    pub clickhouse_parallel_distributed_insert_select: Option<i64>,
    /// Kafka Read Committed. Whether Kafka consumers read only committed messages
    ///
    /// Example: `false`.
    pub kafka_read_committed: Option<bool>,
    /// use cluster function. Whether to use ClickHouse cluster function for distributed processing
    ///
    /// Example: `true`.
    pub object_storage_use_cluster_function: Option<bool>,
    /// parallel view processing. Whether to enable pushing to attached views concurrently instead of sequentially
    ///
    /// Example: `false`.
    pub clickhouse_parallel_view_processing: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickPipeSettings {
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
    ClickPipeSettings {
        /// Sets `streaming_max_insert_wait_ms`: Streaming max insert wait time.
        streaming_max_insert_wait_ms(optional exact i64),
        /// Sends `null` for `streaming_max_insert_wait_ms`, which clears it where the API allows that.
        clear_streaming_max_insert_wait_ms(null streaming_max_insert_wait_ms "streaming_max_insert_wait_ms"),
        /// Sets `object_storage_concurrency`: Object storage concurrency.
        object_storage_concurrency(optional exact i64),
        /// Sends `null` for `object_storage_concurrency`, which clears it where the API allows that.
        clear_object_storage_concurrency(null object_storage_concurrency "object_storage_concurrency"),
        /// Sets `object_storage_polling_interval_ms`: Object storage polling interval.
        object_storage_polling_interval_ms(optional exact i64),
        /// Sends `null` for `object_storage_polling_interval_ms`, which clears it where the API allows that.
        clear_object_storage_polling_interval_ms(null object_storage_polling_interval_ms "object_storage_polling_interval_ms"),
        /// Sets `object_storage_max_insert_bytes`: Max insert bytes.
        object_storage_max_insert_bytes(optional exact i64),
        /// Sends `null` for `object_storage_max_insert_bytes`, which clears it where the API allows that.
        clear_object_storage_max_insert_bytes(null object_storage_max_insert_bytes "object_storage_max_insert_bytes"),
        /// Sets `object_storage_max_file_count`: Max file count.
        object_storage_max_file_count(optional exact i64),
        /// Sends `null` for `object_storage_max_file_count`, which clears it where the API allows that.
        clear_object_storage_max_file_count(null object_storage_max_file_count "object_storage_max_file_count"),
        /// Sets `clickhouse_max_threads`: Max threads.
        clickhouse_max_threads(optional exact i64),
        /// Sends `null` for `clickhouse_max_threads`, which clears it where the API allows that.
        clear_clickhouse_max_threads(null clickhouse_max_threads "clickhouse_max_threads"),
        /// Sets `clickhouse_max_insert_threads`: Max insert threads.
        clickhouse_max_insert_threads(optional exact i64),
        /// Sends `null` for `clickhouse_max_insert_threads`, which clears it where the API allows that.
        clear_clickhouse_max_insert_threads(null clickhouse_max_insert_threads "clickhouse_max_insert_threads"),
        /// Sets `clickhouse_min_insert_block_size_bytes`: Min insert block size bytes.
        clickhouse_min_insert_block_size_bytes(optional exact i64),
        /// Sends `null` for `clickhouse_min_insert_block_size_bytes`, which clears it where the API allows that.
        clear_clickhouse_min_insert_block_size_bytes(null clickhouse_min_insert_block_size_bytes "clickhouse_min_insert_block_size_bytes"),
        /// Sets `clickhouse_max_download_threads`: Max download threads.
        clickhouse_max_download_threads(optional exact i64),
        /// Sends `null` for `clickhouse_max_download_threads`, which clears it where the API allows that.
        clear_clickhouse_max_download_threads(null clickhouse_max_download_threads "clickhouse_max_download_threads"),
        /// Sets `clickhouse_parallel_distributed_insert_select`: Parallel distributed insert select.
        clickhouse_parallel_distributed_insert_select(optional exact i64),
        /// Sends `null` for `clickhouse_parallel_distributed_insert_select`, which clears it where the API allows that.
        clear_clickhouse_parallel_distributed_insert_select(null clickhouse_parallel_distributed_insert_select "clickhouse_parallel_distributed_insert_select"),
        /// Sets `kafka_read_committed`: Kafka Read Committed.
        kafka_read_committed(optional exact bool),
        /// Sets `object_storage_use_cluster_function`: use cluster function.
        object_storage_use_cluster_function(optional exact bool),
        /// Sends `null` for `object_storage_use_cluster_function`, which clears it where the API allows that.
        clear_object_storage_use_cluster_function(null object_storage_use_cluster_function "object_storage_use_cluster_function"),
        /// Sets `clickhouse_parallel_view_processing`: parallel view processing.
        clickhouse_parallel_view_processing(optional exact bool),
        /// Sends `null` for `clickhouse_parallel_view_processing`, which clears it where the API allows that.
        clear_clickhouse_parallel_view_processing(null clickhouse_parallel_view_processing "clickhouse_parallel_view_processing"),
    }
}

json_object! {
    ClickPipeSettings {
        streaming_max_insert_wait_ms: nullable "streaming_max_insert_wait_ms",
        object_storage_concurrency: nullable "object_storage_concurrency",
        object_storage_polling_interval_ms: nullable "object_storage_polling_interval_ms",
        object_storage_max_insert_bytes: nullable "object_storage_max_insert_bytes",
        object_storage_max_file_count: nullable "object_storage_max_file_count",
        clickhouse_max_threads: nullable "clickhouse_max_threads",
        clickhouse_max_insert_threads: nullable "clickhouse_max_insert_threads",
        clickhouse_min_insert_block_size_bytes: nullable "clickhouse_min_insert_block_size_bytes",
        clickhouse_max_download_threads: nullable "clickhouse_max_download_threads",
        clickhouse_parallel_distributed_insert_select: nullable "clickhouse_parallel_distributed_insert_select",
        kafka_read_committed: optional "kafka_read_committed",
        object_storage_use_cluster_function: nullable "object_storage_use_cluster_function",
        clickhouse_parallel_view_processing: nullable "clickhouse_parallel_view_processing",
        ..nulls,
        ..extra,
    }
}
