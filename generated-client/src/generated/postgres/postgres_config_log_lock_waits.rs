// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Logs a message when a session waits longer than deadlock_timeout to acquire a lock.
    ///
    /// Example: `"off"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/log_lock_waits/>
    pub enum PostgresConfigLogLockWaits {
        /// `on`
        On = "on",
        /// `off`
        Off = "off",
    }
}
