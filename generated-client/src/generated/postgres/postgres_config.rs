// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresConfigDefaultToastCompression, PostgresConfigDefaultTransactionIsolation,
    PostgresConfigEnableParallelHash, PostgresConfigIoMethod, PostgresConfigLogLockWaits,
    PostgresConfigSslMinProtocolVersion, PostgresConfigWalCompression,
};

/// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
///
/// At least 1 entry. Example: `{"max_connections":100}`.
///
/// Schema `pgConfig` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresConfig {
    /// Sets the maximum number of concurrent connections to the database server.
    ///
    /// At least 1. Example: `500`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_connections/>
    pub max_connections: Option<StringOr<i64>>,
    /// Sets the default transaction isolation level for new transactions.
    ///
    /// Example: `"read committed"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/default_transaction_isolation/>
    pub default_transaction_isolation: Option<PostgresConfigDefaultTransactionIsolation>,
    /// Sets the minimum SSL/TLS protocol version allowed for client connections.
    ///
    /// Example: `"TLSv1.3"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/ssl_min_protocol_version/>
    pub ssl_min_protocol_version: Option<PostgresConfigSslMinProtocolVersion>,
    /// Sets the default compression method for compressible values stored out of line (TOAST).
    ///
    /// Example: `"lz4"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/default_toast_compression/>
    pub default_toast_compression: Option<PostgresConfigDefaultToastCompression>,
    /// Sets the maximum memory to be used for maintenance operations.
    ///
    /// At least 64. Example: `"64MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/maintenance_work_mem/>
    pub maintenance_work_mem: Option<StringOr<i64>>,
    /// Sets the amount of memory Postgres will use for internal operations like sorting and hashing as part of
    /// executing a query.
    ///
    /// At least 64. Example: `"4MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/work_mem/>
    pub work_mem: Option<StringOr<i64>>,
    /// Sets the planner's assumption about the total size of data caches.
    ///
    /// At least 8. Example: `"4GB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/effective_cache_size/>
    pub effective_cache_size: Option<StringOr<i64>>,
    /// Sets the planner's estimate of the cost of a non-sequentially-fetched disk page. Lower values (1.1-1.5) are
    /// better for SSDs.
    ///
    /// At least 0. Example: `1.1`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/random_page_cost/>
    pub random_page_cost: Option<StringOr<f64>>,
    /// Number of concurrent disk I/O operations the planner expects. Higher values (100-200) benefit SSDs.
    ///
    /// At least 0. Example: `200`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/effective_io_concurrency/>
    pub effective_io_concurrency: Option<StringOr<i64>>,
    /// Maximum number of background processes the system can support. Includes parallel query workers, logical
    /// replication, and more.
    ///
    /// At least 0. Example: `8`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_worker_processes/>
    pub max_worker_processes: Option<StringOr<i64>>,
    /// Maximum number of workers that can be used for parallel operations. Cannot exceed max_worker_processes.
    ///
    /// At least 0. Example: `4`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_parallel_workers/>
    pub max_parallel_workers: Option<StringOr<i64>>,
    /// Maximum number of parallel workers per executor node for parallel queries. Use 0 to disable parallel queries.
    ///
    /// At least 0. Example: `2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_parallel_workers_per_gather/>
    pub max_parallel_workers_per_gather: Option<StringOr<i64>>,
    /// Maximum number of parallel workers for maintenance operations like CREATE INDEX and VACUUM.
    ///
    /// At least 0. Example: `2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_parallel_maintenance_workers/>
    pub max_parallel_maintenance_workers: Option<StringOr<i64>>,
    /// Percent of VM memory reserved for the shared_memory, from 25% to 75%. shared_buffers sized to fit in it.
    /// Limited to 50% on VMs with memory less or equal 16GB
    ///
    /// From 25 to 75. Example: `25`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/shared_buffers/>
    pub shared_memory_percent: Option<StringOr<i64>>,
    /// Sets the maximum memory each session uses for temporary table buffers.
    ///
    /// At least 800. Example: `"8MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/temp_buffers/>
    pub temp_buffers: Option<StringOr<i64>>,
    /// Multiple of work_mem that hash-based operations may use.
    ///
    /// From 1 to 1000. Example: `2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/hash_mem_multiplier/>
    pub hash_mem_multiplier: Option<StringOr<i64>>,
    /// Enables the planner's use of parallel hash plans.
    ///
    /// Example: `"on"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/enable_parallel_hash/>
    pub enable_parallel_hash: Option<PostgresConfigEnableParallelHash>,
    /// Number of concurrent disk I/O operations used for maintenance work such as vacuum.
    ///
    /// From 0 to 1000. Example: `10`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/maintenance_io_concurrency/>
    pub maintenance_io_concurrency: Option<StringOr<i64>>,
    /// Selects the method used to perform asynchronous I/O.
    ///
    /// Example: `"worker"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/io_method/>
    pub io_method: Option<PostgresConfigIoMethod>,
    /// Number of I/O worker processes used when io_method is worker.
    ///
    /// From 1 to 32. Example: `3`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/io_workers/>
    pub io_workers: Option<StringOr<i64>>,
    /// Sleep time between background writer activity rounds.
    ///
    /// From 10 to 10000. Example: `"200ms"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/bgwriter_delay/>
    pub bgwriter_delay: Option<StringOr<i64>>,
    /// Amount of data written by the background writer after which the OS is asked to flush it to disk.
    ///
    /// From 0 to 2048. Example: `"512kB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/bgwriter_flush_after/>
    pub bgwriter_flush_after: Option<StringOr<i64>>,
    /// Maximum number of buffers the background writer writes per round.
    ///
    /// From 0 to 1073741823. Example: `100`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/bgwriter_lru_maxpages/>
    pub bgwriter_lru_maxpages: Option<StringOr<i64>>,
    /// Multiple of the average recent buffer demand that the background writer cleans per round.
    ///
    /// From 0 to 10. Example: `2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/bgwriter_lru_multiplier/>
    pub bgwriter_lru_multiplier: Option<StringOr<i64>>,
    /// Abort any statement that runs longer than the specified time. Use 0 to disable.
    ///
    /// At least 0. Example: `"60s"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/statement_timeout/>
    pub statement_timeout: Option<StringOr<i64>>,
    /// Abort any statement that waits longer than the specified time while attempting to acquire a lock. Use 0 to
    /// disable.
    ///
    /// At least 0. Example: `"10s"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/lock_timeout/>
    pub lock_timeout: Option<StringOr<i64>>,
    /// Terminate any session that has been idle for longer than the specified time. Use 0 to disable.
    ///
    /// At least 0. Example: `"2m"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/idle_session_timeout/>
    pub idle_session_timeout: Option<StringOr<i64>>,
    /// Terminate any session that has been idle within an open transaction for longer than the specified time. Use 0
    /// to disable.
    ///
    /// At least 0. Example: `"2h"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/idle_in_transaction_session_timeout/>
    pub idle_in_transaction_session_timeout: Option<StringOr<i64>>,
    /// Terminate any statement that takes more than the specified time, even while active. Use 0 to disable.
    ///
    /// At least 0. Example: `"120s"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/transaction_timeout/>
    pub transaction_timeout: Option<StringOr<i64>>,
    /// Terminate replication connections that are inactive for longer than this time. Use 0 to disable.
    ///
    /// At least 0. Example: `"120m"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/wal_sender_timeout/>
    pub wal_sender_timeout: Option<StringOr<i64>>,
    /// Minimum size of past WAL files kept in pg_wal for standby servers. Use 0 to disable.
    ///
    /// At least 0. Example: `"1GB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/wal_keep_size/>
    pub wal_keep_size: Option<StringOr<i64>>,
    /// Minimum size to shrink the WAL to. WAL files are recycled rather than removed when below this size.
    ///
    /// At least 32768. Example: `"80MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/min_wal_size/>
    pub min_wal_size: Option<StringOr<i64>>,
    /// Maximum size WAL can grow between checkpoints. Larger values improve write performance but increase crash
    /// recovery time.
    ///
    /// At least 32768. Example: `"5GB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_wal_size/>
    pub max_wal_size: Option<StringOr<i64>>,
    /// Sets the maximum time between automatic WAL checkpoints.
    ///
    /// From 30 to 3600. Example: `"5min"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/checkpoint_timeout/>
    pub checkpoint_timeout: Option<StringOr<i64>>,
    /// Specifies the maximum size of WAL files that replication slots are allowed to retain. Use -1 for unlimited.
    ///
    /// At least 0. Example: `"-1"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_slot_wal_keep_size/>
    pub max_slot_wal_keep_size: Option<StringOr<i64>>,
    /// Compress full-page writes in WAL. Reduces I/O at the cost of CPU. Options vary by PostgreSQL version.
    ///
    /// Example: `"lz4"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/wal_compression/>
    pub wal_compression: Option<PostgresConfigWalCompression>,
    /// Sets the number of disk-page buffers in shared memory for WAL. A number without a unit is in 8 kB pages.
    ///
    /// From 32 to 262144. Example: `"16MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/wal_buffers/>
    pub wal_buffers: Option<StringOr<i64>>,
    /// Maximum number of replication slots. Standbys and logical replication each use slots.
    ///
    /// From 10 to 262143. Example: `10`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_replication_slots/>
    pub max_replication_slots: Option<StringOr<i64>>,
    /// Maximum number of simultaneously running WAL sender processes.
    ///
    /// From 10 to 262143. Example: `10`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_wal_senders/>
    pub max_wal_senders: Option<StringOr<i64>>,
    /// Maximum number of logical replication workers for subscriptions on this server.
    ///
    /// From 0 to 262143. Example: `4`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_logical_replication_workers/>
    pub max_logical_replication_workers: Option<StringOr<i64>>,
    /// Maximum number of table synchronization workers per subscription.
    ///
    /// From 0 to 262143. Example: `2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/max_sync_workers_per_subscription/>
    pub max_sync_workers_per_subscription: Option<StringOr<i64>>,
    /// Maximum memory used for logical decoding before changes spill to disk.
    ///
    /// At least 64. Example: `"64MB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/logical_decoding_work_mem/>
    pub logical_decoding_work_mem: Option<StringOr<i64>>,
    /// Maximum number of autovacuum worker processes that can run at the same time. Workers share a single cost-limit
    /// budget, so raising this alone may not speed up vacuuming.
    ///
    /// At least 1. Example: `8`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_max_workers/>
    pub autovacuum_max_workers: Option<StringOr<i64>>,
    /// Minimum delay between autovacuum runs. Lower values make autovacuum check for work more frequently.
    ///
    /// At least 1. Example: `"5s"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_naptime/>
    pub autovacuum_naptime: Option<StringOr<i64>>,
    /// Maximum memory each autovacuum worker uses to track dead tuples. Higher values reduce repeated index-vacuum
    /// passes on large tables. Use -1 to fall back to maintenance_work_mem.
    ///
    /// At least 1024. Example: `"64000kB"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_work_mem/>
    pub autovacuum_work_mem: Option<StringOr<i64>>,
    /// Fraction of a table's rows that must change before autovacuum runs. Lower values vacuum large tables more
    /// frequently.
    ///
    /// At least 0. Example: `0.2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_scale_factor/>
    pub autovacuum_vacuum_scale_factor: Option<StringOr<f64>>,
    /// Fraction of a table's rows that must change before autovacuum runs ANALYZE to refresh planner statistics.
    ///
    /// At least 0. Example: `0.1`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_scale_factor/>
    pub autovacuum_analyze_scale_factor: Option<StringOr<f64>>,
    /// Fraction of a table's rows that must be inserted before autovacuum runs. Helps vacuum insert-heavy,
    /// rarely-updated tables.
    ///
    /// At least 0. Example: `0.2`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_scale_factor/>
    pub autovacuum_vacuum_insert_scale_factor: Option<StringOr<f64>>,
    /// Minimum number of tuple updates or deletes prior to vacuum.
    ///
    /// From 0 to 2147483647. Example: `50`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_threshold/>
    pub autovacuum_vacuum_threshold: Option<StringOr<i64>>,
    /// Minimum number of tuple inserts, updates, or deletes prior to analyze.
    ///
    /// From 0 to 2147483647. Example: `50`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_analyze_threshold/>
    pub autovacuum_analyze_threshold: Option<StringOr<i64>>,
    /// Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.
    ///
    /// From -1 to 2147483647. Example: `1000`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_insert_threshold/>
    pub autovacuum_vacuum_insert_threshold: Option<StringOr<i64>>,
    /// Age at which to autovacuum a table to prevent transaction ID wraparound.
    ///
    /// From 100000 to 2000000000. Example: `200000000`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_freeze_max_age/>
    pub autovacuum_freeze_max_age: Option<StringOr<i64>>,
    /// Cost-accounting limit shared across all autovacuum workers before they pause. Use -1 to inherit
    /// vacuum_cost_limit.
    ///
    /// At least 1. Example: `"-1"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_limit/>
    pub autovacuum_vacuum_cost_limit: Option<StringOr<i64>>,
    /// Time autovacuum sleeps when the cost limit is reached. Lower values speed up vacuuming at the cost of more
    /// I/O.
    ///
    /// At least 0. Example: `"2ms"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/autovacuum_vacuum_cost_delay/>
    pub autovacuum_vacuum_cost_delay: Option<StringOr<i64>>,
    /// Time in milliseconds a manual VACUUM sleeps when its cost limit is exceeded. 0 disables cost-based delay.
    ///
    /// From 0 to 100. Example: `"0"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/vacuum_cost_delay/>
    pub vacuum_cost_delay: Option<StringOr<i64>>,
    /// Logs statements that run at least this many milliseconds. 0 logs all statements; -1 disables.
    ///
    /// From -1 to 2147483647. Example: `1000`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/log_min_duration_statement/>
    pub log_min_duration_statement: Option<StringOr<i64>>,
    /// Logs temporary files of at least this size in kilobytes. 0 logs all temporary files; -1 disables.
    ///
    /// From -1 to 2147483647. Example: `"-1"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/log_temp_files/>
    pub log_temp_files: Option<StringOr<i64>>,
    /// Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
    ///
    /// Example: `"off"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/log_lock_waits/>
    pub log_lock_waits: Option<PostgresConfigLogLockWaits>,
    /// Maximum bytes of each bind parameter value logged with statements. 0 disables; -1 logs values in full.
    ///
    /// From -1 to 1073741823. Example: `"-1"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/log_parameter_max_length/>
    pub log_parameter_max_length: Option<StringOr<i64>>,
    /// Bytes reserved to store the text of the currently running command of each session, shown in pg_stat_activity.
    ///
    /// From 100 to 1048576. Example: `4096`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/track_activity_query_size/>
    pub track_activity_query_size: Option<StringOr<i64>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl PostgresConfig {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresConfig {
        /// Sets `max_connections`: Sets the maximum number of concurrent connections to the database server.
        max_connections(optional into StringOr<i64>),
        /// Sets `default_transaction_isolation`: Sets the default transaction isolation level for new transactions.
        default_transaction_isolation(optional into PostgresConfigDefaultTransactionIsolation),
        /// Sets `ssl_min_protocol_version`: Sets the minimum SSL/TLS protocol version allowed for client connections.
        ssl_min_protocol_version(optional into PostgresConfigSslMinProtocolVersion),
        /// Sets `default_toast_compression`: Sets the default compression method for compressible values stored out of line (TOAST).
        default_toast_compression(optional into PostgresConfigDefaultToastCompression),
        /// Sets `maintenance_work_mem`: Sets the maximum memory to be used for maintenance operations.
        maintenance_work_mem(optional into StringOr<i64>),
        /// Sets `work_mem`: Sets the amount of memory Postgres will use for internal operations like sorting and hashing as part of executing a query.
        work_mem(optional into StringOr<i64>),
        /// Sets `effective_cache_size`: Sets the planner's assumption about the total size of data caches.
        effective_cache_size(optional into StringOr<i64>),
        /// Sets `random_page_cost`: Sets the planner's estimate of the cost of a non-sequentially-fetched disk page.
        random_page_cost(optional into StringOr<f64>),
        /// Sets `effective_io_concurrency`: Number of concurrent disk I/O operations the planner expects.
        effective_io_concurrency(optional into StringOr<i64>),
        /// Sets `max_worker_processes`: Maximum number of background processes the system can support.
        max_worker_processes(optional into StringOr<i64>),
        /// Sets `max_parallel_workers`: Maximum number of workers that can be used for parallel operations.
        max_parallel_workers(optional into StringOr<i64>),
        /// Sets `max_parallel_workers_per_gather`: Maximum number of parallel workers per executor node for parallel queries.
        max_parallel_workers_per_gather(optional into StringOr<i64>),
        /// Sets `max_parallel_maintenance_workers`: Maximum number of parallel workers for maintenance operations like CREATE INDEX and VACUUM.
        max_parallel_maintenance_workers(optional into StringOr<i64>),
        /// Sets `shared_memory_percent`: Percent of VM memory reserved for the shared_memory, from 25% to 75%.
        shared_memory_percent(optional into StringOr<i64>),
        /// Sets `temp_buffers`: Sets the maximum memory each session uses for temporary table buffers.
        temp_buffers(optional into StringOr<i64>),
        /// Sets `hash_mem_multiplier`: Multiple of work_mem that hash-based operations may use.
        hash_mem_multiplier(optional into StringOr<i64>),
        /// Sets `enable_parallel_hash`: Enables the planner's use of parallel hash plans.
        enable_parallel_hash(optional into PostgresConfigEnableParallelHash),
        /// Sets `maintenance_io_concurrency`: Number of concurrent disk I/O operations used for maintenance work such as vacuum.
        maintenance_io_concurrency(optional into StringOr<i64>),
        /// Sets `io_method`: Selects the method used to perform asynchronous I/O.
        io_method(optional into PostgresConfigIoMethod),
        /// Sets `io_workers`: Number of I/O worker processes used when io_method is worker.
        io_workers(optional into StringOr<i64>),
        /// Sets `bgwriter_delay`: Sleep time between background writer activity rounds.
        bgwriter_delay(optional into StringOr<i64>),
        /// Sets `bgwriter_flush_after`: Amount of data written by the background writer after which the OS is asked to flush it to disk.
        bgwriter_flush_after(optional into StringOr<i64>),
        /// Sets `bgwriter_lru_maxpages`: Maximum number of buffers the background writer writes per round.
        bgwriter_lru_maxpages(optional into StringOr<i64>),
        /// Sets `bgwriter_lru_multiplier`: Multiple of the average recent buffer demand that the background writer cleans per round.
        bgwriter_lru_multiplier(optional into StringOr<i64>),
        /// Sets `statement_timeout`: Abort any statement that runs longer than the specified time.
        statement_timeout(optional into StringOr<i64>),
        /// Sets `lock_timeout`: Abort any statement that waits longer than the specified time while attempting to acquire a lock.
        lock_timeout(optional into StringOr<i64>),
        /// Sets `idle_session_timeout`: Terminate any session that has been idle for longer than the specified time.
        idle_session_timeout(optional into StringOr<i64>),
        /// Sets `idle_in_transaction_session_timeout`: Terminate any session that has been idle within an open transaction for longer than the specified time.
        idle_in_transaction_session_timeout(optional into StringOr<i64>),
        /// Sets `transaction_timeout`: Terminate any statement that takes more than the specified time, even while active.
        transaction_timeout(optional into StringOr<i64>),
        /// Sets `wal_sender_timeout`: Terminate replication connections that are inactive for longer than this time.
        wal_sender_timeout(optional into StringOr<i64>),
        /// Sets `wal_keep_size`: Minimum size of past WAL files kept in pg_wal for standby servers.
        wal_keep_size(optional into StringOr<i64>),
        /// Sets `min_wal_size`: Minimum size to shrink the WAL to.
        min_wal_size(optional into StringOr<i64>),
        /// Sets `max_wal_size`: Maximum size WAL can grow between checkpoints.
        max_wal_size(optional into StringOr<i64>),
        /// Sets `checkpoint_timeout`: Sets the maximum time between automatic WAL checkpoints.
        checkpoint_timeout(optional into StringOr<i64>),
        /// Sets `max_slot_wal_keep_size`: Specifies the maximum size of WAL files that replication slots are allowed to retain.
        max_slot_wal_keep_size(optional into StringOr<i64>),
        /// Sets `wal_compression`: Compress full-page writes in WAL.
        wal_compression(optional into PostgresConfigWalCompression),
        /// Sets `wal_buffers`: Sets the number of disk-page buffers in shared memory for WAL.
        wal_buffers(optional into StringOr<i64>),
        /// Sets `max_replication_slots`: Maximum number of replication slots.
        max_replication_slots(optional into StringOr<i64>),
        /// Sets `max_wal_senders`: Maximum number of simultaneously running WAL sender processes.
        max_wal_senders(optional into StringOr<i64>),
        /// Sets `max_logical_replication_workers`: Maximum number of logical replication workers for subscriptions on this server.
        max_logical_replication_workers(optional into StringOr<i64>),
        /// Sets `max_sync_workers_per_subscription`: Maximum number of table synchronization workers per subscription.
        max_sync_workers_per_subscription(optional into StringOr<i64>),
        /// Sets `logical_decoding_work_mem`: Maximum memory used for logical decoding before changes spill to disk.
        logical_decoding_work_mem(optional into StringOr<i64>),
        /// Sets `autovacuum_max_workers`: Maximum number of autovacuum worker processes that can run at the same time.
        autovacuum_max_workers(optional into StringOr<i64>),
        /// Sets `autovacuum_naptime`: Minimum delay between autovacuum runs.
        autovacuum_naptime(optional into StringOr<i64>),
        /// Sets `autovacuum_work_mem`: Maximum memory each autovacuum worker uses to track dead tuples.
        autovacuum_work_mem(optional into StringOr<i64>),
        /// Sets `autovacuum_vacuum_scale_factor`: Fraction of a table's rows that must change before autovacuum runs.
        autovacuum_vacuum_scale_factor(optional into StringOr<f64>),
        /// Sets `autovacuum_analyze_scale_factor`: Fraction of a table's rows that must change before autovacuum runs ANALYZE to refresh planner statistics.
        autovacuum_analyze_scale_factor(optional into StringOr<f64>),
        /// Sets `autovacuum_vacuum_insert_scale_factor`: Fraction of a table's rows that must be inserted before autovacuum runs.
        autovacuum_vacuum_insert_scale_factor(optional into StringOr<f64>),
        /// Sets `autovacuum_vacuum_threshold`: Minimum number of tuple updates or deletes prior to vacuum.
        autovacuum_vacuum_threshold(optional into StringOr<i64>),
        /// Sets `autovacuum_analyze_threshold`: Minimum number of tuple inserts, updates, or deletes prior to analyze.
        autovacuum_analyze_threshold(optional into StringOr<i64>),
        /// Sets `autovacuum_vacuum_insert_threshold`: Minimum number of tuple inserts prior to vacuum, or -1 to disable insert vacuums.
        autovacuum_vacuum_insert_threshold(optional into StringOr<i64>),
        /// Sets `autovacuum_freeze_max_age`: Age at which to autovacuum a table to prevent transaction ID wraparound.
        autovacuum_freeze_max_age(optional into StringOr<i64>),
        /// Sets `autovacuum_vacuum_cost_limit`: Cost-accounting limit shared across all autovacuum workers before they pause.
        autovacuum_vacuum_cost_limit(optional into StringOr<i64>),
        /// Sets `autovacuum_vacuum_cost_delay`: Time autovacuum sleeps when the cost limit is reached.
        autovacuum_vacuum_cost_delay(optional into StringOr<i64>),
        /// Sets `vacuum_cost_delay`: Time in milliseconds a manual VACUUM sleeps when its cost limit is exceeded.
        vacuum_cost_delay(optional into StringOr<i64>),
        /// Sets `log_min_duration_statement`: Logs statements that run at least this many milliseconds.
        log_min_duration_statement(optional into StringOr<i64>),
        /// Sets `log_temp_files`: Logs temporary files of at least this size in kilobytes.
        log_temp_files(optional into StringOr<i64>),
        /// Sets `log_lock_waits`: Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
        log_lock_waits(optional into PostgresConfigLogLockWaits),
        /// Sets `log_parameter_max_length`: Maximum bytes of each bind parameter value logged with statements.
        log_parameter_max_length(optional into StringOr<i64>),
        /// Sets `track_activity_query_size`: Bytes reserved to store the text of the currently running command of each session, shown in pg_stat_activity.
        track_activity_query_size(optional into StringOr<i64>),
    }
}

json_object! {
    PostgresConfig {
        max_connections: optional "max_connections",
        default_transaction_isolation: optional "default_transaction_isolation",
        ssl_min_protocol_version: optional "ssl_min_protocol_version",
        default_toast_compression: optional "default_toast_compression",
        maintenance_work_mem: optional "maintenance_work_mem",
        work_mem: optional "work_mem",
        effective_cache_size: optional "effective_cache_size",
        random_page_cost: optional "random_page_cost",
        effective_io_concurrency: optional "effective_io_concurrency",
        max_worker_processes: optional "max_worker_processes",
        max_parallel_workers: optional "max_parallel_workers",
        max_parallel_workers_per_gather: optional "max_parallel_workers_per_gather",
        max_parallel_maintenance_workers: optional "max_parallel_maintenance_workers",
        shared_memory_percent: optional "shared_memory_percent",
        temp_buffers: optional "temp_buffers",
        hash_mem_multiplier: optional "hash_mem_multiplier",
        enable_parallel_hash: optional "enable_parallel_hash",
        maintenance_io_concurrency: optional "maintenance_io_concurrency",
        io_method: optional "io_method",
        io_workers: optional "io_workers",
        bgwriter_delay: optional "bgwriter_delay",
        bgwriter_flush_after: optional "bgwriter_flush_after",
        bgwriter_lru_maxpages: optional "bgwriter_lru_maxpages",
        bgwriter_lru_multiplier: optional "bgwriter_lru_multiplier",
        statement_timeout: optional "statement_timeout",
        lock_timeout: optional "lock_timeout",
        idle_session_timeout: optional "idle_session_timeout",
        idle_in_transaction_session_timeout: optional "idle_in_transaction_session_timeout",
        transaction_timeout: optional "transaction_timeout",
        wal_sender_timeout: optional "wal_sender_timeout",
        wal_keep_size: optional "wal_keep_size",
        min_wal_size: optional "min_wal_size",
        max_wal_size: optional "max_wal_size",
        checkpoint_timeout: optional "checkpoint_timeout",
        max_slot_wal_keep_size: optional "max_slot_wal_keep_size",
        wal_compression: optional "wal_compression",
        wal_buffers: optional "wal_buffers",
        max_replication_slots: optional "max_replication_slots",
        max_wal_senders: optional "max_wal_senders",
        max_logical_replication_workers: optional "max_logical_replication_workers",
        max_sync_workers_per_subscription: optional "max_sync_workers_per_subscription",
        logical_decoding_work_mem: optional "logical_decoding_work_mem",
        autovacuum_max_workers: optional "autovacuum_max_workers",
        autovacuum_naptime: optional "autovacuum_naptime",
        autovacuum_work_mem: optional "autovacuum_work_mem",
        autovacuum_vacuum_scale_factor: optional "autovacuum_vacuum_scale_factor",
        autovacuum_analyze_scale_factor: optional "autovacuum_analyze_scale_factor",
        autovacuum_vacuum_insert_scale_factor: optional "autovacuum_vacuum_insert_scale_factor",
        autovacuum_vacuum_threshold: optional "autovacuum_vacuum_threshold",
        autovacuum_analyze_threshold: optional "autovacuum_analyze_threshold",
        autovacuum_vacuum_insert_threshold: optional "autovacuum_vacuum_insert_threshold",
        autovacuum_freeze_max_age: optional "autovacuum_freeze_max_age",
        autovacuum_vacuum_cost_limit: optional "autovacuum_vacuum_cost_limit",
        autovacuum_vacuum_cost_delay: optional "autovacuum_vacuum_cost_delay",
        vacuum_cost_delay: optional "vacuum_cost_delay",
        log_min_duration_statement: optional "log_min_duration_statement",
        log_temp_files: optional "log_temp_files",
        log_lock_waits: optional "log_lock_waits",
        log_parameter_max_length: optional "log_parameter_max_length",
        track_activity_query_size: optional "track_activity_query_size",
        ..extra,
    }
}
