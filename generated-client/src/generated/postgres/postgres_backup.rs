// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresBackup` of the API.
///
/// Given by [`Postgres::list_backups`](crate::postgres::Postgres::list_backups).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresBackup {
    /// Identifier of the base backup.
    ///
    /// Example: `"basebackups_005/000000010000000000000002_backup_stop_sentinel.json"`.
    pub key: Option<String>,
    /// Status of the backup. Only completed backups are listed, so this is always `ready`.
    pub status: Option<String>,
    /// Time the backup finished. ISO-8601. This is not the earliest point a service can be restored to; use
    /// `earliestRestoreTime` on the Postgres service for that.
    ///
    /// Example: `"2026-03-31T18:17:37Z"`.
    pub last_modified: Option<Timestamp>,
}

json_object! {
    PostgresBackup {
        key: optional "key",
        status: optional "status",
        last_modified: optional "lastModified",
    }
}
