// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresSlowQueryPattern` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPattern {
    /// Stable identifier for the query pattern (normalized SQL).
    pub query_id: Option<String>,
    /// Normalized query text with literals replaced by placeholders.
    pub query_text: Option<String>,
    /// Database the query ran in.
    pub db_name: Option<String>,
    /// Database user that executed the query.
    pub db_user: Option<String>,
    /// Top-level SQL operation type (for example, SELECT, INSERT, UPDATE, DELETE, UTILITY).
    pub db_operation: Option<String>,
    /// Value of the Postgres `application_name` for executions matching this pattern.
    pub app: Option<String>,
    /// Number of times the pattern executed in the window.
    pub call_count: Option<i64>,
    /// Number of executions of the pattern that raised an error.
    pub error_count: Option<i64>,
    /// Total execution time across all calls, in microseconds.
    pub total_duration_us: Option<f64>,
    /// Average execution time per call, in microseconds.
    pub avg_duration_us: Option<f64>,
    /// Maximum execution time of any call, in microseconds.
    pub max_duration_us: Option<f64>,
    /// 50th percentile execution time, in microseconds.
    pub p50_duration_us: Option<f64>,
    /// 95th percentile execution time, in microseconds.
    pub p95_duration_us: Option<f64>,
    /// 99th percentile execution time, in microseconds.
    pub p99_duration_us: Option<f64>,
    /// Total number of rows returned or affected across all calls.
    pub total_rows: Option<i64>,
    /// Total shared buffer blocks read from disk (cache misses) across all calls.
    pub total_shared_blks_read: Option<i64>,
    /// Total shared buffer blocks hit (cache hits) across all calls.
    pub total_shared_blks_hit: Option<i64>,
    /// Total CPU time across all calls, in microseconds.
    pub total_cpu_time_us: Option<i64>,
    /// Total WAL (write-ahead log) bytes generated across all calls.
    pub total_wal_bytes: Option<i64>,
}

impl Object for PostgresSlowQueryPattern {
    const NAME: &'static str = "PostgresSlowQueryPattern";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            query_id: fields.optional("queryId"),
            query_text: fields.optional("queryText"),
            db_name: fields.optional("dbName"),
            db_user: fields.optional("dbUser"),
            db_operation: fields.optional("dbOperation"),
            app: fields.optional("app"),
            call_count: fields.optional("callCount"),
            error_count: fields.optional("errorCount"),
            total_duration_us: fields.optional("totalDurationUs"),
            avg_duration_us: fields.optional("avgDurationUs"),
            max_duration_us: fields.optional("maxDurationUs"),
            p50_duration_us: fields.optional("p50DurationUs"),
            p95_duration_us: fields.optional("p95DurationUs"),
            p99_duration_us: fields.optional("p99DurationUs"),
            total_rows: fields.optional("totalRows"),
            total_shared_blks_read: fields.optional("totalSharedBlksRead"),
            total_shared_blks_hit: fields.optional("totalSharedBlksHit"),
            total_cpu_time_us: fields.optional("totalCpuTimeUs"),
            total_wal_bytes: fields.optional("totalWalBytes"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("queryId", &self.query_id);
        fields.optional("queryText", &self.query_text);
        fields.optional("dbName", &self.db_name);
        fields.optional("dbUser", &self.db_user);
        fields.optional("dbOperation", &self.db_operation);
        fields.optional("app", &self.app);
        fields.optional("callCount", &self.call_count);
        fields.optional("errorCount", &self.error_count);
        fields.optional("totalDurationUs", &self.total_duration_us);
        fields.optional("avgDurationUs", &self.avg_duration_us);
        fields.optional("maxDurationUs", &self.max_duration_us);
        fields.optional("p50DurationUs", &self.p50_duration_us);
        fields.optional("p95DurationUs", &self.p95_duration_us);
        fields.optional("p99DurationUs", &self.p99_duration_us);
        fields.optional("totalRows", &self.total_rows);
        fields.optional("totalSharedBlksRead", &self.total_shared_blks_read);
        fields.optional("totalSharedBlksHit", &self.total_shared_blks_hit);
        fields.optional("totalCpuTimeUs", &self.total_cpu_time_us);
        fields.optional("totalWalBytes", &self.total_wal_bytes);
    }
}

json_object!(PostgresSlowQueryPattern);
