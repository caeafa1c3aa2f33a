// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Whether a ClickPipe copies what is there, follows changes, or both.
    pub enum ClickPipeReplicationMode {
        /// `cdc`
        Cdc = "cdc",
        /// `snapshot`
        Snapshot = "snapshot",
        /// `cdc_only`
        CdcOnly = "cdc_only",
    }
}
