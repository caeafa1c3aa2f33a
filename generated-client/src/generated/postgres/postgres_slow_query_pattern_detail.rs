// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PostgresQueryExecution, PostgresSlowQueryPattern};

/// Schema `PostgresSlowQueryPatternDetail` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresSlowQueryPatternDetail {
    /// The member `aggregate`.
    pub aggregate: Option<PostgresSlowQueryPattern>,
    /// Recent individual executions matching the pattern.
    pub recent_executions: Option<Vec<PostgresQueryExecution>>,
}

impl Object for PostgresSlowQueryPatternDetail {
    const NAME: &'static str = "PostgresSlowQueryPatternDetail";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            aggregate: fields.optional("aggregate"),
            recent_executions: fields.optional("recentExecutions"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("aggregate", &self.aggregate);
        fields.optional("recentExecutions", &self.recent_executions);
    }
}

json_object!(PostgresSlowQueryPatternDetail);
