// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackMongoDbPermissionCondition;

/// Schema `ClickStackMongoDBCASLPermissionConditions` of the API.
///
/// Part of [`ClickStackMongoDbPermission`](crate::clickstack::ClickStackMongoDbPermission).
pub type ClickStackMongoDbPermissionConditions = BTreeMap<
    String,
    ClickStackMongoDbPermissionCondition,
>;
