// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a ClickPipe authenticates to Kinesis.
    pub enum ClickPipeKinesisAuthentication {
        /// `IAM_ROLE`
        IamRole = "IAM_ROLE",
        /// `IAM_USER`
        IamUser = "IAM_USER",
    }
}
