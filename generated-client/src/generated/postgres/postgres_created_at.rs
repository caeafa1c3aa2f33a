// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Postgres Service creation timestamp
///
/// Example: `"2026-03-26T20:51:16.384Z"`.
///
/// Schema `pgCreatedAtProperty` of the API.
pub type PostgresCreatedAt = Timestamp;
