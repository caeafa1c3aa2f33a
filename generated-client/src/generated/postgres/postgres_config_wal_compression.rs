// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Compress full-page writes in WAL. Reduces I/O at the cost of CPU. Options vary by PostgreSQL version.
    ///
    /// Example: `"lz4"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/wal_compression/>
    pub enum PostgresConfigWalCompression {
        /// `off`
        Off = "off",
        /// `on`
        On = "on",
        /// `lz4`
        Lz4 = "lz4",
        /// `zstd`
        Zstd = "zstd",
    }
}
