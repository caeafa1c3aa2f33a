// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackVariableSavedFilterValue` of the API.
///
/// Part of [`ClickStackSavedFilterValue`](crate::clickstack::ClickStackSavedFilterValue).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackVariableSavedFilterValue {
    /// The variableName of the dashboard variable this selection belongs to. Only allowed for variable-enabled
    /// filters.
    ///
    /// Example: `"service"`.
    pub name: Option<String>,
    /// Selected values. Ignored when "all" is true.
    ///
    /// Example: `["hdx-oss-dev-api"]`.
    pub values: Option<Vec<String>>,
    /// Set to true to select every available value rather than a fixed list, which only SOURCE_FILTER filters offer
    /// (and only for columns their source declares with allowAll). Send an empty "values" alongside it. Allowed
    /// values: true.
    ///
    /// Example: `true`.
    pub all: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackVariableSavedFilterValue {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            values: Some(values.into_iter().map(Into::into).collect()),
            all: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackVariableSavedFilterValue {
        /// Sets `all`: Set to true to select every available value rather than a fixed list, which only SOURCE_FILTER filters offer (and only for columns their source declares with allowAll).
        all(optional exact bool),
    }
}

json_object! {
    ClickStackVariableSavedFilterValue {
        name: optional "name",
        values: optional "values",
        all: optional "all",
        "type": constant "variable",
        ..extra,
    }
}
