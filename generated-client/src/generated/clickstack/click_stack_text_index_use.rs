// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Whether a source uses the text index for its implicit column.
    pub enum ClickStackTextIndexUse {
        /// `auto`
        Auto = "auto",
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}
