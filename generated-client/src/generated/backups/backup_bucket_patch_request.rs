// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsBackupBucketPatchRequest, AzureBackupBucketPatchRequest,
    GcpBackupBucketPatchRequest,
};

union! {
    /// Schema `BackupBucketPatchRequest` of the API.
    ///
    /// Taken by [`Backups::update_bucket`](crate::backups::Backups::update_bucket).
    pub enum BackupBucketPatchRequest {
        /// `bucketProvider` is `AWS`.
        Aws(AwsBackupBucketPatchRequest),
        /// `bucketProvider` is `GCP`.
        Gcp(GcpBackupBucketPatchRequest),
        /// `bucketProvider` is `AZURE`.
        Azure(AzureBackupBucketPatchRequest),
    }
}

impl Dispatch for BackupBucketPatchRequest {
    const TABLE: Table = Table::Tag {
        property: "bucketProvider",
        values: &[("AWS", "Aws"), ("GCP", "Gcp"), ("AZURE", "Azure")],
        absent: None,
    };
}

impl From<AwsBackupBucketPatchRequest> for BackupBucketPatchRequest {
    fn from(value: AwsBackupBucketPatchRequest) -> Self {
        Self::Aws(value)
    }
}

impl From<GcpBackupBucketPatchRequest> for BackupBucketPatchRequest {
    fn from(value: GcpBackupBucketPatchRequest) -> Self {
        Self::Gcp(value)
    }
}

impl From<AzureBackupBucketPatchRequest> for BackupBucketPatchRequest {
    fn from(value: AzureBackupBucketPatchRequest) -> Self {
        Self::Azure(value)
    }
}
