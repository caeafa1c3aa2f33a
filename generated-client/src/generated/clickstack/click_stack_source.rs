// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackLogSource, ClickStackMetricSource, ClickStackPromqlSource,
    ClickStackSessionSource, ClickStackTraceSource,
};

union! {
    /// Schema `ClickStackSource` of the API.
    ///
    /// Given by [`ClickStack::create_source`](crate::clickstack::ClickStack::create_source), [`ClickStack::get_source`](crate::clickstack::ClickStack::get_source), [`ClickStack::list_sources`](crate::clickstack::ClickStack::list_sources) and 1 more. Taken by [`ClickStack::create_source`](crate::clickstack::ClickStack::create_source), [`ClickStack::update_source`](crate::clickstack::ClickStack::update_source).
    pub enum ClickStackSource {
        /// `kind` is `log`.
        Log(ClickStackLogSource),
        /// `kind` is `trace`.
        Trace(ClickStackTraceSource),
        /// `kind` is `metric`.
        Metric(ClickStackMetricSource),
        /// `kind` is `session`.
        Session(ClickStackSessionSource),
        /// `kind` is `promql`.
        Promql(ClickStackPromqlSource),
    }
}

impl Dispatch for ClickStackSource {
    const TABLE: Table = Table::Tag {
        property: "kind",
        values: &[
            ("log", "Log"),
            ("trace", "Trace"),
            ("metric", "Metric"),
            ("session", "Session"),
            ("promql", "Promql"),
        ],
        absent: None,
    };
}

impl From<ClickStackLogSource> for ClickStackSource {
    fn from(value: ClickStackLogSource) -> Self {
        Self::Log(value)
    }
}

impl From<ClickStackTraceSource> for ClickStackSource {
    fn from(value: ClickStackTraceSource) -> Self {
        Self::Trace(value)
    }
}

impl From<ClickStackMetricSource> for ClickStackSource {
    fn from(value: ClickStackMetricSource) -> Self {
        Self::Metric(value)
    }
}

impl From<ClickStackSessionSource> for ClickStackSource {
    fn from(value: ClickStackSessionSource) -> Self {
        Self::Session(value)
    }
}

impl From<ClickStackPromqlSource> for ClickStackSource {
    fn from(value: ClickStackPromqlSource) -> Self {
        Self::Promql(value)
    }
}
