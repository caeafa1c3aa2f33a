// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackPrometheusLabelFilterInput, ClickStackQueryExpressionFilterInput,
    ClickStackSourceFilterInput, ClickStackStaticListFilterInput,
};

union! {
    /// Schema `ClickStackFilterInput` of the API.
    ///
    /// Part of [`ClickStackCreateDashboardRequest`](crate::clickstack::ClickStackCreateDashboardRequest).
    pub enum ClickStackFilterInput {
        /// `type` is `QUERY_EXPRESSION`.
        QueryExpression(ClickStackQueryExpressionFilterInput),
        /// `type` is `STATIC_LIST`.
        StaticList(ClickStackStaticListFilterInput),
        /// `type` is `PROMETHEUS_LABEL`.
        PrometheusLabel(ClickStackPrometheusLabelFilterInput),
        /// `type` is `SOURCE_FILTER`.
        SourceFilter(ClickStackSourceFilterInput),
    }
}

impl Dispatch for ClickStackFilterInput {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[
            ("QUERY_EXPRESSION", "QueryExpression"),
            ("STATIC_LIST", "StaticList"),
            ("PROMETHEUS_LABEL", "PrometheusLabel"),
            ("SOURCE_FILTER", "SourceFilter"),
        ],
        absent: None,
    };
}

impl From<ClickStackQueryExpressionFilterInput> for ClickStackFilterInput {
    fn from(value: ClickStackQueryExpressionFilterInput) -> Self {
        Self::QueryExpression(value)
    }
}

impl From<ClickStackStaticListFilterInput> for ClickStackFilterInput {
    fn from(value: ClickStackStaticListFilterInput) -> Self {
        Self::StaticList(value)
    }
}

impl From<ClickStackPrometheusLabelFilterInput> for ClickStackFilterInput {
    fn from(value: ClickStackPrometheusLabelFilterInput) -> Self {
        Self::PrometheusLabel(value)
    }
}

impl From<ClickStackSourceFilterInput> for ClickStackFilterInput {
    fn from(value: ClickStackSourceFilterInput) -> Self {
        Self::SourceFilter(value)
    }
}
