// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// What a permission allows to do.
    pub enum ClickStackPermissionAction {
        /// `create`
        Create = "create",
        /// `read`
        Read = "read",
        /// `update`
        Update = "update",
        /// `delete`
        Delete = "delete",
        /// `manage`
        Manage = "manage",
    }
}
