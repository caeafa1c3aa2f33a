// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide
    /// setting that limits each warehouse individually.
    ///
    /// Example: `"organization"`.
    pub enum OrganizationQuotaScope {
        /// `organization`
        Organization = "organization",
        /// `warehouse`
        Warehouse = "warehouse",
    }
}
