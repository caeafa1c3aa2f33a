// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The role of a member in an organization.
    pub enum OrganizationRole {
        /// `admin`
        Admin = "admin",
        /// `developer`
        Developer = "developer",
    }
}
