// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `GcpBackupBucket` of the API.
///
/// Part of [`BackupBucket`](crate::backups::BackupBucket).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucket {
    /// Unique backup bucket ID
    pub id: Option<String>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
}

json_object! {
    GcpBackupBucket {
        id: optional "id",
        bucket_path: optional "bucketPath",
        access_key_id: optional "accessKeyId",
        "bucketProvider": constant "GCP",
    }
}
