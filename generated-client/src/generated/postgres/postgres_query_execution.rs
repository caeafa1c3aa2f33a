// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresQueryExecution` of the API.
///
/// Part of [`PostgresSlowQueryPatternDetail`](crate::postgres::PostgresSlowQueryPatternDetail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresQueryExecution {
    /// Execution timestamp (RFC 3339).
    pub timestamp: Option<Timestamp>,
    /// Stable identifier for the query pattern.
    pub query_id: Option<String>,
    /// Database the query ran in.
    pub db_name: Option<String>,
    /// Database user that executed the query.
    pub db_user: Option<String>,
    /// Top-level SQL operation type.
    pub db_operation: Option<String>,
    /// Value of the Postgres `application_name` for this execution.
    pub app: Option<String>,
    /// Normalized query text for this execution.
    pub query_text: Option<String>,
    /// Postgres backend process ID that executed the query.
    pub pid: Option<String>,
    /// Execution duration in microseconds.
    pub duration_us: Option<f64>,
    /// Rows returned or affected.
    pub rows: Option<i64>,
    /// Shared buffer blocks hit.
    pub shared_blks_hit: Option<i64>,
    /// Shared buffer blocks read from disk.
    pub shared_blks_read: Option<i64>,
    /// Shared buffer blocks written.
    pub shared_blks_written: Option<i64>,
    /// Shared buffer blocks dirtied.
    pub shared_blks_dirtied: Option<i64>,
    /// Time spent reading shared blocks, in microseconds.
    pub shared_blk_read_time_us: Option<i64>,
    /// Time spent writing shared blocks, in microseconds.
    pub shared_blk_write_time_us: Option<i64>,
    /// Local buffer blocks hit (temp tables).
    pub local_blks_hit: Option<i64>,
    /// Local buffer blocks read (temp tables).
    pub local_blks_read: Option<i64>,
    /// Local buffer blocks written (temp tables).
    pub local_blks_written: Option<i64>,
    /// Local buffer blocks dirtied (temp tables).
    pub local_blks_dirtied: Option<i64>,
    /// Temp blocks read (spills to disk).
    pub temp_blks_read: Option<i64>,
    /// Temp blocks written (spills to disk).
    pub temp_blks_written: Option<i64>,
    /// Time spent reading temp blocks, in microseconds.
    pub temp_blk_read_time_us: Option<i64>,
    /// Time spent writing temp blocks, in microseconds.
    pub temp_blk_write_time_us: Option<i64>,
    /// Number of WAL records produced.
    pub wal_records: Option<i64>,
    /// Number of WAL bytes produced.
    pub wal_bytes: Option<i64>,
    /// Number of WAL full-page images produced.
    pub wal_fpi: Option<i64>,
    /// CPU time spent in user mode, in microseconds.
    pub cpu_user_time_us: Option<i64>,
    /// CPU time spent in kernel mode, in microseconds.
    pub cpu_sys_time_us: Option<i64>,
    /// Number of JIT-compiled functions.
    pub jit_functions: Option<i64>,
    /// JIT generation time, in microseconds.
    pub jit_generation_time_us: Option<i64>,
    /// JIT inlining time, in microseconds.
    pub jit_inlining_time_us: Option<i64>,
    /// JIT optimization time, in microseconds.
    pub jit_optimization_time_us: Option<i64>,
    /// JIT emission time, in microseconds.
    pub jit_emission_time_us: Option<i64>,
    /// JIT deform time, in microseconds.
    pub jit_deform_time_us: Option<i64>,
    /// Parallel workers planned for this execution.
    pub parallel_workers_planned: Option<i64>,
    /// Parallel workers actually launched for this execution.
    pub parallel_workers_launched: Option<i64>,
    /// Error message if the execution raised an error.
    pub err_message: Option<String>,
    /// Postgres SQLSTATE code if the execution raised an error.
    pub err_sqlstate: Option<String>,
    /// Postgres error severity level if the execution raised an error.
    pub err_elevel: Option<i64>,
    /// Role of the server that executed the query (for example, primary or standby).
    pub server_role: Option<String>,
    /// OpenTelemetry trace ID associated with the execution.
    pub trace_id: Option<String>,
    /// OpenTelemetry span ID associated with the execution.
    pub span_id: Option<String>,
}

json_object! {
    PostgresQueryExecution {
        timestamp: optional "timestamp",
        query_id: optional "queryId",
        db_name: optional "dbName",
        db_user: optional "dbUser",
        db_operation: optional "dbOperation",
        app: optional "app",
        query_text: optional "queryText",
        pid: optional "pid",
        duration_us: optional "durationUs",
        rows: optional "rows",
        shared_blks_hit: optional "sharedBlksHit",
        shared_blks_read: optional "sharedBlksRead",
        shared_blks_written: optional "sharedBlksWritten",
        shared_blks_dirtied: optional "sharedBlksDirtied",
        shared_blk_read_time_us: optional "sharedBlkReadTimeUs",
        shared_blk_write_time_us: optional "sharedBlkWriteTimeUs",
        local_blks_hit: optional "localBlksHit",
        local_blks_read: optional "localBlksRead",
        local_blks_written: optional "localBlksWritten",
        local_blks_dirtied: optional "localBlksDirtied",
        temp_blks_read: optional "tempBlksRead",
        temp_blks_written: optional "tempBlksWritten",
        temp_blk_read_time_us: optional "tempBlkReadTimeUs",
        temp_blk_write_time_us: optional "tempBlkWriteTimeUs",
        wal_records: optional "walRecords",
        wal_bytes: optional "walBytes",
        wal_fpi: optional "walFpi",
        cpu_user_time_us: optional "cpuUserTimeUs",
        cpu_sys_time_us: optional "cpuSysTimeUs",
        jit_functions: optional "jitFunctions",
        jit_generation_time_us: optional "jitGenerationTimeUs",
        jit_inlining_time_us: optional "jitInliningTimeUs",
        jit_optimization_time_us: optional "jitOptimizationTimeUs",
        jit_emission_time_us: optional "jitEmissionTimeUs",
        jit_deform_time_us: optional "jitDeformTimeUs",
        parallel_workers_planned: optional "parallelWorkersPlanned",
        parallel_workers_launched: optional "parallelWorkersLaunched",
        err_message: optional "errMessage",
        err_sqlstate: optional "errSqlstate",
        err_elevel: optional "errElevel",
        server_role: optional "serverRole",
        trace_id: optional "traceId",
        span_id: optional "spanId",
    }
}
