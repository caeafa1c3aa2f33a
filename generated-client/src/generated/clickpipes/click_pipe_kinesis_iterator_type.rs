// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Where in a Kinesis stream a ClickPipe starts.
    pub enum ClickPipeKinesisIteratorType {
        /// `TRIM_HORIZON`
        TrimHorizon = "TRIM_HORIZON",
        /// `LATEST`
        Latest = "LATEST",
        /// `AT_TIMESTAMP`
        AtTimestamp = "AT_TIMESTAMP",
    }
}
