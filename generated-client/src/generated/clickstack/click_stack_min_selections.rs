// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

integer_enum! {
    /// How many values of a filter must be selected at least.
    pub enum ClickStackMinSelections {
        /// `0`
        N0 = 0,
        /// `1`
        N1 = 1,
    }
}
