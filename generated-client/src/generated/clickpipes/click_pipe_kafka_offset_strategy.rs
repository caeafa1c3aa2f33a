// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Offset strategy.
    pub enum ClickPipeKafkaOffsetStrategy {
        /// `from_beginning`
        FromBeginning = "from_beginning",
        /// `from_latest`
        FromLatest = "from_latest",
        /// `from_timestamp`
        FromTimestamp = "from_timestamp",
    }
}
