// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Who owns a Query API endpoint.
    pub enum QueryApiEndpointOwnerType {
        /// `user`
        User = "user",
        /// `queryApiEndpoint`
        QueryApiEndpoint = "queryApiEndpoint",
    }
}
