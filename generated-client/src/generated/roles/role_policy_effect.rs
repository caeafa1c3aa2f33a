// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Whether a policy allows or denies.
    pub enum RolePolicyEffect {
        /// `ALLOW`
        Allow = "ALLOW",
        /// `DENY`
        Deny = "DENY",
    }
}
