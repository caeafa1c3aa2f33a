// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `GcpBackupBucketPostRequestV1` of the API.
///
/// Part of [`BackupBucketPostRequest`](crate::backups::BackupBucketPostRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketPostRequest {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    /// Secret Access Key (HMAC secret key)
    pub secret_access_key: Option<Secret>,
}

impl GcpBackupBucketPostRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    GcpBackupBucketPostRequest {
        /// Sets `bucketPath`: Bucket path
        bucket_path(optional into String),
        /// Sets `accessKeyId`: Access Key ID (HMAC key)
        access_key_id(optional into String),
        /// Sets `secretAccessKey`: Secret Access Key (HMAC secret key)
        secret_access_key(optional into Secret),
    }
}

json_object! {
    GcpBackupBucketPostRequest {
        bucket_path: optional "bucketPath",
        access_key_id: optional "accessKeyId",
        secret_access_key: optional "secretAccessKey",
        "bucketProvider": constant "GCP",
    }
}
