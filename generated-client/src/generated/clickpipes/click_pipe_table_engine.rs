// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The engine of a destination table.
    pub enum ClickPipeTableEngine {
        /// `MergeTree`
        MergeTree = "MergeTree",
        /// `ReplacingMergeTree`
        ReplacingMergeTree = "ReplacingMergeTree",
        /// `Null`
        Null = "Null",
    }
}
