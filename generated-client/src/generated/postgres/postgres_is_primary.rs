// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

/// True if this service is the primary service in the data warehouse
///
/// Default: `false`.
///
/// Schema `pgIsPrimaryProperty` of the API.
pub type PostgresIsPrimary = bool;
