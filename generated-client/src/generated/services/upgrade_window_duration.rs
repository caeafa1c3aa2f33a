// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

integer_enum! {
    /// Length of the upgrade window in hours. Currently only a 6-hour window is supported.
    ///
    /// Example: `6`.
    pub enum UpgradeWindowDuration {
        /// `6`
        N6 = 6,
    }
}
