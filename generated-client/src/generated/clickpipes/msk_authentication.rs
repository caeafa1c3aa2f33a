// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a reverse private endpoint authenticates to Amazon MSK.
    pub enum MskAuthentication {
        /// `SASL_IAM`
        SaslIam = "SASL_IAM",
        /// `SASL_SCRAM`
        SaslScram = "SASL_SCRAM",
    }
}
