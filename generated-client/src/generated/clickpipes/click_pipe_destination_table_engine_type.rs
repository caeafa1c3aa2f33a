// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Engine type of the destination table.
    pub enum ClickPipeDestinationTableEngineType {
        /// `MergeTree`
        MergeTree = "MergeTree",
        /// `ReplacingMergeTree`
        ReplacingMergeTree = "ReplacingMergeTree",
        /// `SummingMergeTree`
        SummingMergeTree = "SummingMergeTree",
        /// `Null`
        Null = "Null",
    }
}
