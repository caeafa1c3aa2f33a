// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The direction in which a service scales by itself.
    pub enum AutoscalingMode {
        /// `vertical`
        Vertical = "vertical",
        /// `horizontal`
        Horizontal = "horizontal",
    }
}
