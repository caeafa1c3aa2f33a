// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `GcpBackupBucketProperties` of the API.
///
/// Part of [`BackupDestination`](crate::backups::BackupDestination), [`SnapshotDestination`](crate::snapshots::SnapshotDestination).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketProperties {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
}

json_object! {
    GcpBackupBucketProperties {
        bucket_path: optional "bucketPath",
        access_key_id: optional "accessKeyId",
        "bucketProvider": constant "GCP",
    }
}
