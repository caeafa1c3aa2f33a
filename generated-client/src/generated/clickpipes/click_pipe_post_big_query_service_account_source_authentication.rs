// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
    pub enum ClickPipePostBigQueryServiceAccountSourceAuthentication {
        /// `SERVICE_ACCOUNT`
        ServiceAccount = "SERVICE_ACCOUNT",
    }
}
