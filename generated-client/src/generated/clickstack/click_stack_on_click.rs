// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackOnClickDashboard, ClickStackOnClickExternal, ClickStackOnClickSearch,
};

union! {
    /// Schema `ClickStackOnClick` of the API.
    ///
    /// Part of [`ClickStackTableBuilderChartConfig`](crate::clickstack::ClickStackTableBuilderChartConfig), [`ClickStackTableRawSqlChartConfig`](crate::clickstack::ClickStackTableRawSqlChartConfig).
    pub enum ClickStackOnClick {
        /// `type` is `search`.
        Search(ClickStackOnClickSearch),
        /// `type` is `dashboard`.
        Dashboard(ClickStackOnClickDashboard),
        /// `type` is `external`.
        External(ClickStackOnClickExternal),
    }
}

impl Dispatch for ClickStackOnClick {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[
            ("search", "Search"),
            ("dashboard", "Dashboard"),
            ("external", "External"),
        ],
        absent: None,
    };
}

impl From<ClickStackOnClickSearch> for ClickStackOnClick {
    fn from(value: ClickStackOnClickSearch) -> Self {
        Self::Search(value)
    }
}

impl From<ClickStackOnClickDashboard> for ClickStackOnClick {
    fn from(value: ClickStackOnClickDashboard) -> Self {
        Self::Dashboard(value)
    }
}

impl From<ClickStackOnClickExternal> for ClickStackOnClick {
    fn from(value: ClickStackOnClickExternal) -> Self {
        Self::External(value)
    }
}
