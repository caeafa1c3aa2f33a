// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the actor: 'user', 'support', 'system', 'api'.
    pub enum ActivityActorType {
        /// `user`
        User = "user",
        /// `support`
        Support = "support",
        /// `system`
        System = "system",
        /// `api`
        Api = "api",
    }
}
