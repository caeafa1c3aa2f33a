// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PostgresQueryExecution, PostgresSlowQueryPattern};

/// Schema `PostgresSlowQueryPatternDetail` of the API.
///
/// Given by [`Postgres::get_slow_query_pattern`](crate::postgres::Postgres::get_slow_query_pattern).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPatternDetail {
    /// `aggregate` in JSON; the API does not describe it.
    pub aggregate: Option<PostgresSlowQueryPattern>,
    /// Recent individual executions matching the pattern.
    pub recent_executions: Option<Vec<PostgresQueryExecution>>,
}

json_object! {
    PostgresSlowQueryPatternDetail {
        aggregate: optional "aggregate",
        recent_executions: optional "recentExecutions",
    }
}
