// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The point in time at which to recover, as either date/time, named restore point, or a specific transaction ID.
///
/// Example: `"2026-03-31T18:17:37Z"`.
///
/// Schema `pgPitrRestoreTargetProperty` of the API.
pub type PostgresRestoreTarget = Timestamp;
