// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Sets the default compression method for compressible values stored out of line (TOAST).
    ///
    /// Example: `"lz4"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/default_toast_compression/>
    pub enum PostgresConfigDefaultToastCompression {
        /// `pglz`
        Pglz = "pglz",
        /// `lz4`
        Lz4 = "lz4",
    }
}
