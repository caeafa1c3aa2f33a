// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresSlowQueryPattern` of the API.
///
/// Given by [`Postgres::list_slow_query_patterns`](crate::postgres::Postgres::list_slow_query_patterns). Part of [`PostgresSlowQueryPatternDetail`](crate::postgres::PostgresSlowQueryPatternDetail).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPattern {
    /// Stable identifier for the query pattern (normalized SQL).
    pub query_id: String,
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

json_object! {
    PostgresSlowQueryPattern {
        query_id: guaranteed "queryId",
        query_text: optional "queryText",
        db_name: optional "dbName",
        db_user: optional "dbUser",
        db_operation: optional "dbOperation",
        app: optional "app",
        call_count: optional "callCount",
        error_count: optional "errorCount",
        total_duration_us: optional "totalDurationUs",
        avg_duration_us: optional "avgDurationUs",
        max_duration_us: optional "maxDurationUs",
        p50_duration_us: optional "p50DurationUs",
        p95_duration_us: optional "p95DurationUs",
        p99_duration_us: optional "p99DurationUs",
        total_rows: optional "totalRows",
        total_shared_blks_read: optional "totalSharedBlksRead",
        total_shared_blks_hit: optional "totalSharedBlksHit",
        total_cpu_time_us: optional "totalCpuTimeUs",
        total_wal_bytes: optional "totalWalBytes",
    }
}
