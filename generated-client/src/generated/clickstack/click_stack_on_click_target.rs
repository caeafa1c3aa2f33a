// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackOnClickTargetIdVariant, ClickStackOnClickTargetTemplateVariant};

union! {
    /// Schema `ClickStackOnClickTarget` of the API.
    ///
    /// Part of [`ClickStackOnClickDashboard`](crate::clickstack::ClickStackOnClickDashboard), [`ClickStackOnClickSearch`](crate::clickstack::ClickStackOnClickSearch).
    pub enum ClickStackOnClickTarget {
        /// `mode` is `id`.
        Id(ClickStackOnClickTargetIdVariant),
        /// `mode` is `template`.
        Template(ClickStackOnClickTargetTemplateVariant),
    }
}

impl Dispatch for ClickStackOnClickTarget {
    const TABLE: Table = Table::Tag {
        property: "mode",
        values: &[("id", "Id"), ("template", "Template")],
        absent: None,
    };
}

impl From<ClickStackOnClickTargetIdVariant> for ClickStackOnClickTarget {
    fn from(value: ClickStackOnClickTargetIdVariant) -> Self {
        Self::Id(value)
    }
}

impl From<ClickStackOnClickTargetTemplateVariant> for ClickStackOnClickTarget {
    fn from(value: ClickStackOnClickTargetTemplateVariant) -> Self {
        Self::Template(value)
    }
}
