// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The `sort_by` of `slowQueryPatternsGetList`.
    ///
    /// Default: `"total_duration"`.
    ///
    /// Taken by [`Postgres::list_slow_query_patterns`](crate::postgres::Postgres::list_slow_query_patterns).
    pub enum PostgresSlowQuerySort {
        /// `total_duration`
        TotalDuration = "total_duration",
        /// `avg_duration`
        AvgDuration = "avg_duration",
        /// `call_count`
        CallCount = "call_count",
        /// `total_blks_read`
        TotalBlksRead = "total_blks_read",
        /// `total_cpu_time`
        TotalCpuTime = "total_cpu_time",
        /// `error_count`
        ErrorCount = "error_count",
        /// `max_duration`
        MaxDuration = "max_duration",
        /// `p50_duration`
        P50Duration = "p50_duration",
        /// `p95_duration`
        P95Duration = "p95_duration",
        /// `p99_duration`
        P99Duration = "p99_duration",
        /// `total_rows`
        TotalRows = "total_rows",
        /// `total_shared_blks_hit`
        TotalSharedBlksHit = "total_shared_blks_hit",
        /// `total_wal_bytes`
        TotalWalBytes = "total_wal_bytes",
    }
}
