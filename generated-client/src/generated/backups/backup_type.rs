// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Backup type ("full" or "incremental").
    pub enum BackupType {
        /// `full`
        Full = "full",
        /// `incremental`
        Incremental = "incremental",
    }
}
