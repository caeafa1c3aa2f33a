// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Output format applied to the number.
    ///
    /// Example: `"number"`.
    pub enum ClickStackNumberFormatOutput {
        /// `currency`
        Currency = "currency",
        /// `percent`
        Percent = "percent",
        /// `byte`
        Byte = "byte",
        /// `time`
        Time = "time",
        /// `number`
        Number = "number",
        /// `data_rate`
        DataRate = "data_rate",
        /// `throughput`
        Throughput = "throughput",
        /// `duration`
        Duration = "duration",
    }
}
