// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresQueryExecution` of the API.
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

impl Object for PostgresQueryExecution {
    const NAME: &'static str = "PostgresQueryExecution";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            timestamp: fields.optional("timestamp"),
            query_id: fields.optional("queryId"),
            db_name: fields.optional("dbName"),
            db_user: fields.optional("dbUser"),
            db_operation: fields.optional("dbOperation"),
            app: fields.optional("app"),
            query_text: fields.optional("queryText"),
            pid: fields.optional("pid"),
            duration_us: fields.optional("durationUs"),
            rows: fields.optional("rows"),
            shared_blks_hit: fields.optional("sharedBlksHit"),
            shared_blks_read: fields.optional("sharedBlksRead"),
            shared_blks_written: fields.optional("sharedBlksWritten"),
            shared_blks_dirtied: fields.optional("sharedBlksDirtied"),
            shared_blk_read_time_us: fields.optional("sharedBlkReadTimeUs"),
            shared_blk_write_time_us: fields.optional("sharedBlkWriteTimeUs"),
            local_blks_hit: fields.optional("localBlksHit"),
            local_blks_read: fields.optional("localBlksRead"),
            local_blks_written: fields.optional("localBlksWritten"),
            local_blks_dirtied: fields.optional("localBlksDirtied"),
            temp_blks_read: fields.optional("tempBlksRead"),
            temp_blks_written: fields.optional("tempBlksWritten"),
            temp_blk_read_time_us: fields.optional("tempBlkReadTimeUs"),
            temp_blk_write_time_us: fields.optional("tempBlkWriteTimeUs"),
            wal_records: fields.optional("walRecords"),
            wal_bytes: fields.optional("walBytes"),
            wal_fpi: fields.optional("walFpi"),
            cpu_user_time_us: fields.optional("cpuUserTimeUs"),
            cpu_sys_time_us: fields.optional("cpuSysTimeUs"),
            jit_functions: fields.optional("jitFunctions"),
            jit_generation_time_us: fields.optional("jitGenerationTimeUs"),
            jit_inlining_time_us: fields.optional("jitInliningTimeUs"),
            jit_optimization_time_us: fields.optional("jitOptimizationTimeUs"),
            jit_emission_time_us: fields.optional("jitEmissionTimeUs"),
            jit_deform_time_us: fields.optional("jitDeformTimeUs"),
            parallel_workers_planned: fields.optional("parallelWorkersPlanned"),
            parallel_workers_launched: fields.optional("parallelWorkersLaunched"),
            err_message: fields.optional("errMessage"),
            err_sqlstate: fields.optional("errSqlstate"),
            err_elevel: fields.optional("errElevel"),
            server_role: fields.optional("serverRole"),
            trace_id: fields.optional("traceId"),
            span_id: fields.optional("spanId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("timestamp", &self.timestamp);
        fields.optional("queryId", &self.query_id);
        fields.optional("dbName", &self.db_name);
        fields.optional("dbUser", &self.db_user);
        fields.optional("dbOperation", &self.db_operation);
        fields.optional("app", &self.app);
        fields.optional("queryText", &self.query_text);
        fields.optional("pid", &self.pid);
        fields.optional("durationUs", &self.duration_us);
        fields.optional("rows", &self.rows);
        fields.optional("sharedBlksHit", &self.shared_blks_hit);
        fields.optional("sharedBlksRead", &self.shared_blks_read);
        fields.optional("sharedBlksWritten", &self.shared_blks_written);
        fields.optional("sharedBlksDirtied", &self.shared_blks_dirtied);
        fields.optional("sharedBlkReadTimeUs", &self.shared_blk_read_time_us);
        fields.optional("sharedBlkWriteTimeUs", &self.shared_blk_write_time_us);
        fields.optional("localBlksHit", &self.local_blks_hit);
        fields.optional("localBlksRead", &self.local_blks_read);
        fields.optional("localBlksWritten", &self.local_blks_written);
        fields.optional("localBlksDirtied", &self.local_blks_dirtied);
        fields.optional("tempBlksRead", &self.temp_blks_read);
        fields.optional("tempBlksWritten", &self.temp_blks_written);
        fields.optional("tempBlkReadTimeUs", &self.temp_blk_read_time_us);
        fields.optional("tempBlkWriteTimeUs", &self.temp_blk_write_time_us);
        fields.optional("walRecords", &self.wal_records);
        fields.optional("walBytes", &self.wal_bytes);
        fields.optional("walFpi", &self.wal_fpi);
        fields.optional("cpuUserTimeUs", &self.cpu_user_time_us);
        fields.optional("cpuSysTimeUs", &self.cpu_sys_time_us);
        fields.optional("jitFunctions", &self.jit_functions);
        fields.optional("jitGenerationTimeUs", &self.jit_generation_time_us);
        fields.optional("jitInliningTimeUs", &self.jit_inlining_time_us);
        fields.optional("jitOptimizationTimeUs", &self.jit_optimization_time_us);
        fields.optional("jitEmissionTimeUs", &self.jit_emission_time_us);
        fields.optional("jitDeformTimeUs", &self.jit_deform_time_us);
        fields.optional("parallelWorkersPlanned", &self.parallel_workers_planned);
        fields.optional("parallelWorkersLaunched", &self.parallel_workers_launched);
        fields.optional("errMessage", &self.err_message);
        fields.optional("errSqlstate", &self.err_sqlstate);
        fields.optional("errElevel", &self.err_elevel);
        fields.optional("serverRole", &self.server_role);
        fields.optional("traceId", &self.trace_id);
        fields.optional("spanId", &self.span_id);
    }
}

json_object!(PostgresQueryExecution);
