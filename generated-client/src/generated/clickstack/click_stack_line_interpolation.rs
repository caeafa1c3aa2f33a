// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How the points of a line are joined.
    pub enum ClickStackLineInterpolation {
        /// `smooth`
        Smooth = "smooth",
        /// `linear`
        Linear = "linear",
        /// `step`
        Step = "step",
    }
}
