// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucket` of the API.
///
/// Part of [`BackupBucket`](crate::backups::BackupBucket).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucket {
    /// Unique backup bucket ID.
    pub id: Option<String>,
    /// Container Name
    pub container_name: Option<String>,
}

json_object! {
    AzureBackupBucket {
        id: optional "id",
        container_name: optional "containerName",
        "bucketProvider": constant "AZURE",
    }
}
