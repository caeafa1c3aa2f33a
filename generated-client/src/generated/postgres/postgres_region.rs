// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

/// The cloud region for a Postgres service.
///
/// Schema `pgRegion` of the API.
pub type PostgresRegion = String;
