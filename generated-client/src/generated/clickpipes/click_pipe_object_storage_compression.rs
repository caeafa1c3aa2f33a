// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The compression of the files in an object storage.
    pub enum ClickPipeObjectStorageCompression {
        /// `none`
        None = "none",
        /// `gzip`
        Gzip = "gzip",
        /// `gz`
        Gz = "gz",
        /// `brotli`
        Brotli = "brotli",
        /// `br`
        Br = "br",
        /// `xz`
        Xz = "xz",
        /// `LZMA`
        Lzma = "LZMA",
        /// `zstd`
        Zstd = "zstd",
        /// `auto`
        Auto = "auto",
    }
}
