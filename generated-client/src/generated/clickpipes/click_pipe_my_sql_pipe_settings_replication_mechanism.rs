// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// MySQL replication mechanism: "GTID" (Global Transaction Identifier) or "FILE_POS" (binary log file and
    /// position). Defaults to "GTID" if not specified. MariaDB supports "GTID" only. For "FILE_POS" on MySQL, contact
    /// support.
    ///
    /// Example: `"GTID"`.
    pub enum ClickPipeMySqlPipeSettingsReplicationMechanism {
        /// `GTID`
        Gtid = "GTID",
        /// `FILE_POS`
        FilePos = "FILE_POS",
    }
}
