// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Endpoint protocol
    ///
    /// Example: `"mysql"`.
    pub enum ServiceEndpointChangeProtocol {
        /// `mysql`
        Mysql = "mysql",
    }
}
