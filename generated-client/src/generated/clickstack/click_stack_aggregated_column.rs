// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackAggregatedColumn` of the API.
///
/// Part of [`ClickStackMaterializedView`](crate::clickstack::ClickStackMaterializedView).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAggregatedColumn {
    /// Source column name
    ///
    /// Example: `"Duration"`.
    pub source_column: Option<String>,
    /// Aggregation function (e.g., count, sum, avg)
    ///
    /// Example: `"sum"`.
    pub agg_fn: Option<String>,
    /// Materialized view column name
    ///
    /// Example: `"sum__Duration"`.
    pub mv_column: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackAggregatedColumn {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(agg_fn: impl Into<String>, mv_column: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            source_column: None,
            agg_fn: Some(agg_fn.into()),
            mv_column: Some(mv_column.into()),
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackAggregatedColumn {
        /// Sets `sourceColumn`: Source column name
        source_column(optional into String),
        /// Sends `null` for `sourceColumn`, which clears it where the API allows that.
        clear_source_column(null source_column "sourceColumn"),
    }
}

json_object! {
    ClickStackAggregatedColumn {
        source_column: nullable "sourceColumn",
        agg_fn: optional "aggFn",
        mv_column: optional "mvColumn",
        ..nulls,
        ..extra,
    }
}
