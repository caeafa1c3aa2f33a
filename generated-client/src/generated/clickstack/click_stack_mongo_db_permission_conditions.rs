// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackMongoDbPermissionCondition;

/// Schema `ClickStackMongoDBCASLPermissionConditions` of the API.
pub type ClickStackMongoDbPermissionConditions = BTreeMap<
    String,
    ClickStackMongoDbPermissionCondition,
>;
