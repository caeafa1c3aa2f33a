// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackQueryLanguage;

/// Schema `ClickStackSearchChartSeries` of the API.
///
/// Part of [`ClickStackDashboardChartSeries`](crate::clickstack::ClickStackDashboardChartSeries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSearchChartSeries {
    /// ID of the data source to query
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub source_id: String,
    /// List of field names to display in the search results table
    ///
    /// Example: `["timestamp","level","message"]`.
    pub fields: Vec<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// Example: `"level:error"`.
    pub r#where: String,
    /// Query language for the where clause
    ///
    /// Example: `"lucene"`.
    pub where_language: ClickStackQueryLanguage,
}

impl ClickStackSearchChartSeries {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        fields: impl IntoIterator<Item = impl Into<String>>,
        source_id: impl Into<String>,
        r#where: impl Into<String>,
        where_language: impl Into<ClickStackQueryLanguage>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            fields: fields.into_iter().map(Into::into).collect(),
            r#where: r#where.into(),
            where_language: where_language.into(),
        }
    }
}

json_object! {
    ClickStackSearchChartSeries {
        source_id: required "sourceId",
        fields: required "fields",
        r#where: required "where",
        where_language: required "whereLanguage",
        "type": constant "search",
    }
}
