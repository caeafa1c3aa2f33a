// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Optional password. If not provided a new password is generated and provided in the response. Must contain:
///
/// * At least one lowercase letter
/// * At least one uppercase letter
/// * At least one digit
///
/// From 12 to 1024 characters. Matches `[a-z]` and `[A-Z]` and `[0-9]`.
///
/// Schema `pgPassword` of the API.
pub type PostgresPassword = Secret;
