// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
///
/// From 1 to 64 entries. Example: `{"default_pool_size":"16"}`.
///
/// Schema `pgBouncerConfig` of the API.
pub type PgBouncerConfig = BTreeMap<String, String>;
