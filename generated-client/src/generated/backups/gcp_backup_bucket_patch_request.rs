// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `GcpBackupBucketPatchRequestV1` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketPatchRequest {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
    /// Secret Access Key (HMAC secret key)
    pub secret_access_key: Option<Secret>,
}

impl GcpBackupBucketPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bucketPath`: Bucket path
    #[must_use]
    pub fn bucket_path(mut self, value: impl Into<String>) -> Self {
        self.bucket_path = Some(value.into());
        self
    }

    /// Sets `accessKeyId`: Access Key ID (HMAC key)
    #[must_use]
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }

    /// Sets `secretAccessKey`: Secret Access Key (HMAC secret key)
    #[must_use]
    pub fn secret_access_key(mut self, value: impl Into<Secret>) -> Self {
        self.secret_access_key = Some(value.into());
        self
    }
}

json_object! {
    GcpBackupBucketPatchRequest {
        bucket_path: optional "bucketPath",
        access_key_id: optional "accessKeyId",
        secret_access_key: optional "secretAccessKey",
        "bucketProvider": constant "GCP",
    }
}
