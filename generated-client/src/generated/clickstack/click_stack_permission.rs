// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackClickHousePermission, ClickStackMongoDbPermission};

union! {
    /// Schema `ClickStackCASLPermission` of the API.
    ///
    /// Part of [`ClickStackCreateRoleRequest`](crate::clickstack::ClickStackCreateRoleRequest), [`ClickStackRole`](crate::clickstack::ClickStackRole), [`ClickStackUpdateRoleRequest`](crate::clickstack::ClickStackUpdateRoleRequest).
    pub enum ClickStackPermission {
        /// `integration` is `mongodb`.
        Mongodb(ClickStackMongoDbPermission),
        /// `integration` is `clickhouse`.
        Clickhouse(ClickStackClickHousePermission),
    }
}

impl Dispatch for ClickStackPermission {
    const TABLE: Table = Table::Tag {
        property: "integration",
        values: &[("mongodb", "Mongodb"), ("clickhouse", "Clickhouse")],
        absent: None,
    };
}

impl From<ClickStackMongoDbPermission> for ClickStackPermission {
    fn from(value: ClickStackMongoDbPermission) -> Self {
        Self::Mongodb(value)
    }
}

impl From<ClickStackClickHousePermission> for ClickStackPermission {
    fn from(value: ClickStackClickHousePermission) -> Self {
        Self::Clickhouse(value)
    }
}
