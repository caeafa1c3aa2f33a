// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackValidateDashboardResponseNormalized` of the API.
///
/// Part of [`ClickStackValidateDashboardResponse`](crate::clickstack::ClickStackValidateDashboardResponse).
pub type ClickStackValidateDashboardResponseNormalized = BTreeMap<String, Value>;
