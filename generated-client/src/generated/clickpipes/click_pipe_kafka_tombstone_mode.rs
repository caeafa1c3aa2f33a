// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// What a ClickPipe does with a Kafka tombstone.
    pub enum ClickPipeKafkaTombstoneMode {
        /// `delete`
        Delete = "delete",
        /// `soft_delete`
        SoftDelete = "soft_delete",
    }
}
