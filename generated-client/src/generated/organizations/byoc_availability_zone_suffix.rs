// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The letter of an availability zone.
    pub enum ByocAvailabilityZoneSuffix {
        /// `a`
        A = "a",
        /// `b`
        B = "b",
        /// `c`
        C = "c",
        /// `d`
        D = "d",
        /// `e`
        E = "e",
        /// `f`
        F = "f",
    }
}
