// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackFilterSettingsColumn` of the API.
///
/// Part of [`ClickStackSourceFilterSettings`](crate::clickstack::ClickStackSourceFilterSettings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackFilterSettingsColumn {
    /// Column of the source's table that selected filter values are matched against. Also the key the selection is
    /// persisted under in links, saved searches, and dashboards.
    ///
    /// Example: `"ServiceName"`.
    pub name: Option<String>,
    /// Display label for the column
    ///
    /// Example: `"Service Name"`.
    pub label: Option<String>,
    /// Optional SQL expression, evaluated against the filter-values table, that produces the available filter
    /// options. Use it when the options live in a differently-named column, or must be transformed to match the
    /// values stored in the source table. Defaults to reading `name` as a plain column when omitted.
    ///
    /// Example: `"lower(service_name)"`.
    pub value_expression: Option<String>,
    /// Whether to offer an "All" option that expands to every available value at query time. Best suited to
    /// low-cardinality columns. Defaults to false.
    ///
    /// Example: `false`.
    pub allow_all: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackFilterSettingsColumn {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(label: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            name: Some(name.into()),
            label: Some(label.into()),
            value_expression: None,
            allow_all: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackFilterSettingsColumn {
        /// Sets `valueExpression`: Optional SQL expression, evaluated against the filter-values table, that produces the available filter options.
        value_expression(optional into String),
        /// Sends `null` for `valueExpression`, which clears it where the API allows that.
        clear_value_expression(null value_expression "valueExpression"),
        /// Sets `allowAll`: Whether to offer an "All" option that expands to every available value at query time.
        allow_all(optional exact bool),
    }
}

json_object! {
    ClickStackFilterSettingsColumn {
        name: optional "name",
        label: optional "label",
        value_expression: nullable "valueExpression",
        allow_all: optional "allowAll",
        ..nulls,
        ..extra,
    }
}
