// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackPrometheusLabelFilter, ClickStackQueryExpressionFilter,
    ClickStackSourceFilter, ClickStackStaticListFilter,
};

union! {
    /// Schema `ClickStackFilter` of the API.
    ///
    /// Part of [`ClickStackDashboardResponse`](crate::clickstack::ClickStackDashboardResponse), [`ClickStackUpdateDashboardRequest`](crate::clickstack::ClickStackUpdateDashboardRequest).
    pub enum ClickStackFilter {
        /// `type` is `QUERY_EXPRESSION`.
        QueryExpression(ClickStackQueryExpressionFilter),
        /// `type` is `STATIC_LIST`.
        StaticList(ClickStackStaticListFilter),
        /// `type` is `PROMETHEUS_LABEL`.
        PrometheusLabel(ClickStackPrometheusLabelFilter),
        /// `type` is `SOURCE_FILTER`.
        SourceFilter(ClickStackSourceFilter),
    }
}

impl Dispatch for ClickStackFilter {
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

impl From<ClickStackQueryExpressionFilter> for ClickStackFilter {
    fn from(value: ClickStackQueryExpressionFilter) -> Self {
        Self::QueryExpression(value)
    }
}

impl From<ClickStackStaticListFilter> for ClickStackFilter {
    fn from(value: ClickStackStaticListFilter) -> Self {
        Self::StaticList(value)
    }
}

impl From<ClickStackPrometheusLabelFilter> for ClickStackFilter {
    fn from(value: ClickStackPrometheusLabelFilter) -> Self {
        Self::PrometheusLabel(value)
    }
}

impl From<ClickStackSourceFilter> for ClickStackFilter {
    fn from(value: ClickStackSourceFilter) -> Self {
        Self::SourceFilter(value)
    }
}
