// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeSettings;

/// Schema `ClickPipeSettingsPutRequest` of the API.
///
/// Taken by [`ClickPipes::update_settings`](crate::clickpipes::ClickPipes::update_settings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSettingsPutRequest {
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
}

impl ClickPipeSettingsPutRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeSettingsPutRequest {
        /// Sets `streaming_max_insert_wait_ms`: Streaming max insert wait time.
        streaming_max_insert_wait_ms(optional exact i64),
        /// Sets `object_storage_concurrency`: Object storage concurrency.
        object_storage_concurrency(optional exact i64),
        /// Sets `object_storage_polling_interval_ms`: Object storage polling interval.
        object_storage_polling_interval_ms(optional exact i64),
        /// Sets `object_storage_max_insert_bytes`: Max insert bytes.
        object_storage_max_insert_bytes(optional exact i64),
        /// Sets `object_storage_max_file_count`: Max file count.
        object_storage_max_file_count(optional exact i64),
        /// Sets `clickhouse_max_threads`: Max threads.
        clickhouse_max_threads(optional exact i64),
        /// Sets `clickhouse_max_insert_threads`: Max insert threads.
        clickhouse_max_insert_threads(optional exact i64),
        /// Sets `clickhouse_min_insert_block_size_bytes`: Min insert block size bytes.
        clickhouse_min_insert_block_size_bytes(optional exact i64),
        /// Sets `clickhouse_max_download_threads`: Max download threads.
        clickhouse_max_download_threads(optional exact i64),
        /// Sets `clickhouse_parallel_distributed_insert_select`: Parallel distributed insert select.
        clickhouse_parallel_distributed_insert_select(optional exact i64),
        /// Sets `kafka_read_committed`: Kafka Read Committed.
        kafka_read_committed(optional exact bool),
        /// Sets `object_storage_use_cluster_function`: use cluster function.
        object_storage_use_cluster_function(optional exact bool),
        /// Sets `clickhouse_parallel_view_processing`: parallel view processing.
        clickhouse_parallel_view_processing(optional exact bool),
    }
}

json_object! {
    ClickPipeSettingsPutRequest {
        streaming_max_insert_wait_ms: optional "streaming_max_insert_wait_ms",
        object_storage_concurrency: optional "object_storage_concurrency",
        object_storage_polling_interval_ms: optional "object_storage_polling_interval_ms",
        object_storage_max_insert_bytes: optional "object_storage_max_insert_bytes",
        object_storage_max_file_count: optional "object_storage_max_file_count",
        clickhouse_max_threads: optional "clickhouse_max_threads",
        clickhouse_max_insert_threads: optional "clickhouse_max_insert_threads",
        clickhouse_min_insert_block_size_bytes: optional "clickhouse_min_insert_block_size_bytes",
        clickhouse_max_download_threads: optional "clickhouse_max_download_threads",
        clickhouse_parallel_distributed_insert_select: optional "clickhouse_parallel_distributed_insert_select",
        kafka_read_committed: optional "kafka_read_committed",
        object_storage_use_cluster_function: optional "object_storage_use_cluster_function",
        clickhouse_parallel_view_processing: optional "clickhouse_parallel_view_processing",
        ..extra,
    }
}

impl TryFrom<ClickPipeSettings> for ClickPipeSettingsPutRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: ClickPipeSettings) -> Result<Self, Error> {
        Ok(Self {
            streaming_max_insert_wait_ms: value.streaming_max_insert_wait_ms,
            object_storage_concurrency: value.object_storage_concurrency,
            object_storage_polling_interval_ms: value.object_storage_polling_interval_ms,
            object_storage_max_insert_bytes: value.object_storage_max_insert_bytes,
            object_storage_max_file_count: value.object_storage_max_file_count,
            clickhouse_max_threads: value.clickhouse_max_threads,
            clickhouse_max_insert_threads: value.clickhouse_max_insert_threads,
            clickhouse_min_insert_block_size_bytes: value
                .clickhouse_min_insert_block_size_bytes,
            clickhouse_max_download_threads: value.clickhouse_max_download_threads,
            clickhouse_parallel_distributed_insert_select: value
                .clickhouse_parallel_distributed_insert_select,
            kafka_read_committed: value.kafka_read_committed,
            object_storage_use_cluster_function: value
                .object_storage_use_cluster_function,
            clickhouse_parallel_view_processing: value
                .clickhouse_parallel_view_processing,
            extra: value.extra,
        })
    }
}
