// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucketProperties` of the API.
///
/// Part of [`BackupDestination`](crate::backups::BackupDestination), [`SnapshotDestination`](crate::snapshots::SnapshotDestination).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketProperties {
    /// Container Name
    pub container_name: Option<String>,
}

json_object! {
    AzureBackupBucketProperties {
        container_name: optional "containerName",
        "bucketProvider": constant "AZURE",
    }
}
