// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

/// Name of the Postgres service. Alphanumerical string with whitespaces up to 50 characters.
///
/// From 1 to 50 characters.
///
/// Schema `pgNameProperty` of the API.
pub type PostgresName = String;
