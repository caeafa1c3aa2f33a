// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsBackupBucketPostRequest, AzureBackupBucketPostRequest, GcpBackupBucketPostRequest,
};

union! {
    /// Schema `BackupBucketPostRequest` of the API.
    ///
    /// Taken by [`Backups::create_bucket`](crate::backups::Backups::create_bucket).
    pub enum BackupBucketPostRequest {
        /// `bucketProvider` is `AWS`.
        Aws(AwsBackupBucketPostRequest),
        /// `bucketProvider` is `GCP`.
        Gcp(GcpBackupBucketPostRequest),
        /// `bucketProvider` is `AZURE`.
        Azure(AzureBackupBucketPostRequest),
    }
}

impl Dispatch for BackupBucketPostRequest {
    const TABLE: Table = Table::Tag {
        property: "bucketProvider",
        values: &[("AWS", "Aws"), ("GCP", "Gcp"), ("AZURE", "Azure")],
        absent: None,
    };
}

impl From<AwsBackupBucketPostRequest> for BackupBucketPostRequest {
    fn from(value: AwsBackupBucketPostRequest) -> Self {
        Self::Aws(value)
    }
}

impl From<GcpBackupBucketPostRequest> for BackupBucketPostRequest {
    fn from(value: GcpBackupBucketPostRequest) -> Self {
        Self::Gcp(value)
    }
}

impl From<AzureBackupBucketPostRequest> for BackupBucketPostRequest {
    fn from(value: AzureBackupBucketPostRequest) -> Self {
        Self::Azure(value)
    }
}
