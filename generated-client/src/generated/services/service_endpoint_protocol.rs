// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
    ///
    /// Example: `"mysql"`.
    pub enum ServiceEndpointProtocol {
        /// `https`
        Https = "https",
        /// `nativesecure`
        Nativesecure = "nativesecure",
        /// `mysql`
        Mysql = "mysql",
    }
}
