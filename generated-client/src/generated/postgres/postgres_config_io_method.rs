// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Selects the method used to perform asynchronous I/O.
    ///
    /// Example: `"worker"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/io_method/>
    pub enum PostgresConfigIoMethod {
        /// `sync`
        Sync = "sync",
        /// `worker`
        Worker = "worker",
        /// `io_uring`
        IoUring = "io_uring",
    }
}
