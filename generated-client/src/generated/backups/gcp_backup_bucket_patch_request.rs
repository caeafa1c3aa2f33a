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

impl Object for GcpBackupBucketPatchRequest {
    const NAME: &'static str = "GcpBackupBucketPatchRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "GCP");
        Some(Self {
            bucket_path: fields.optional("bucketPath"),
            access_key_id: fields.optional("accessKeyId"),
            secret_access_key: fields.optional("secretAccessKey"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "GCP");
        fields.optional("bucketPath", &self.bucket_path);
        fields.optional("accessKeyId", &self.access_key_id);
        fields.optional("secretAccessKey", &self.secret_access_key);
    }
}

json_object!(GcpBackupBucketPatchRequest);
