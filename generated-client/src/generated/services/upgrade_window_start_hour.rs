// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

integer_enum! {
    /// The hour, in UTC, at which an upgrade window opens.
    pub enum UpgradeWindowStartHour {
        /// `0`
        Midnight = 0,
        /// `6`
        SixOClock = 6,
        /// `12`
        Noon = 12,
        /// `18`
        EighteenOClock = 18,
    }
}
