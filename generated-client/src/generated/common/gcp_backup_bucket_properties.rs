// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `GcpBackupBucketProperties` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpBackupBucketProperties {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// Access Key ID (HMAC key)
    pub access_key_id: Option<String>,
}

impl Object for GcpBackupBucketProperties {
    const NAME: &'static str = "GcpBackupBucketProperties";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "GCP");
        Some(Self {
            bucket_path: fields.optional("bucketPath"),
            access_key_id: fields.optional("accessKeyId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "GCP");
        fields.optional("bucketPath", &self.bucket_path);
        fields.optional("accessKeyId", &self.access_key_id);
    }
}

json_object!(GcpBackupBucketProperties);
