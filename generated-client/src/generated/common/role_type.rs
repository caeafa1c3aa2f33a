// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Whether a role comes with ClickHouse Cloud or was made in the organization.
    pub enum RoleType {
        /// `system`
        System = "system",
        /// `custom`
        Custom = "custom",
    }
}
