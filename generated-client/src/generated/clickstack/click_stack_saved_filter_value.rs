// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackSqlSavedFilterValue, ClickStackVariableSavedFilterValue};

union! {
    /// Schema `ClickStackSavedFilterValue` of the API.
    ///
    /// Part of [`ClickStackCreateDashboardRequest`](crate::clickstack::ClickStackCreateDashboardRequest), [`ClickStackDashboardResponse`](crate::clickstack::ClickStackDashboardResponse), [`ClickStackUpdateDashboardRequest`](crate::clickstack::ClickStackUpdateDashboardRequest).
    pub enum ClickStackSavedFilterValue {
        /// `type` is `sql` or is absent.
        Sql(ClickStackSqlSavedFilterValue),
        /// `type` is `variable`.
        Variable(ClickStackVariableSavedFilterValue),
    }
}

impl Dispatch for ClickStackSavedFilterValue {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("sql", "Sql"), ("variable", "Variable")],
        absent: Some(Absent {
            variant: "Sql",
            unless: &["name", "values"],
        }),
    };
}

impl From<ClickStackSqlSavedFilterValue> for ClickStackSavedFilterValue {
    fn from(value: ClickStackSqlSavedFilterValue) -> Self {
        Self::Sql(value)
    }
}

impl From<ClickStackVariableSavedFilterValue> for ClickStackSavedFilterValue {
    fn from(value: ClickStackVariableSavedFilterValue) -> Self {
        Self::Variable(value)
    }
}
