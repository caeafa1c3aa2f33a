// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

integer_enum! {
    /// How many values of a filter can be selected at most.
    pub enum ClickStackMaxSelections {
        /// `1`
        N1 = 1,
    }
}
