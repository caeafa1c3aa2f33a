// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

/// The storage size, in GiB, which must be supported by the specified `size`.
///
/// Schema `pgStorageSize` of the API.
pub type PostgresStorageSize = i64;
