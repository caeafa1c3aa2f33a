// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A role that an API key can have.
    pub enum ApiKeyRole {
        /// `admin`
        Admin = "admin",
        /// `developer`
        Developer = "developer",
        /// `query_endpoints`
        QueryEndpoints = "query_endpoints",
    }
}
