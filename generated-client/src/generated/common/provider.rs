// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A cloud provider.
    pub enum Provider {
        /// `aws`
        Aws = "aws",
        /// `gcp`
        Gcp = "gcp",
        /// `azure`
        Azure = "azure",
    }
}
