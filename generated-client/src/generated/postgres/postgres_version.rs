// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Postgres major version
    ///
    /// Schema `pgVersion` of the API.
    pub enum PostgresVersion {
        /// `18`
        V18 = "18",
        /// `17`
        V17 = "17",
    }
}
