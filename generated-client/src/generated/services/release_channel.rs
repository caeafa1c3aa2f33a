// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How early a service gets a new release.
    pub enum ReleaseChannel {
        /// `slow`
        Slow = "slow",
        /// `default`
        Default = "default",
        /// `fast`
        Fast = "fast",
    }
}
