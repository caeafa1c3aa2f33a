// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How often an alert is evaluated.
    pub enum ClickStackAlertInterval {
        /// `30s`
        ThirtySeconds = "30s",
        /// `1m`
        OneMinute = "1m",
        /// `5m`
        FiveMinutes = "5m",
        /// `15m`
        FifteenMinutes = "15m",
        /// `30m`
        ThirtyMinutes = "30m",
        /// `1h`
        OneHour = "1h",
        /// `6h`
        SixHours = "6h",
        /// `12h`
        TwelveHours = "12h",
        /// `1d`
        OneDay = "1d",
    }
}
