// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

/// Unique Postgres service ID
///
/// Example: `"f71df78e-ddad-82d0-8dfa-abbec741b82e"`.
///
/// Schema `pgIdProperty` of the API.
pub type PostgresId = String;
