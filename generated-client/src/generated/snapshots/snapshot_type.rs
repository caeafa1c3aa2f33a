// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Snapshot type. Always "full" — snapshots never chain off a parent.
    pub enum SnapshotType {
        /// `full`
        Full = "full",
    }
}
