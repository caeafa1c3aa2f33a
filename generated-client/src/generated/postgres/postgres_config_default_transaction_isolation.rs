// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Sets the default transaction isolation level for new transactions.
    ///
    /// Example: `"read committed"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/default_transaction_isolation/>
    pub enum PostgresConfigDefaultTransactionIsolation {
        /// `read committed`
        ReadCommitted = "read committed",
        /// `repeatable read`
        RepeatableRead = "repeatable read",
        /// `serializable`
        Serializable = "serializable",
    }
}
