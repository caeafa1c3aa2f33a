// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AwsBackupBucket, AzureBackupBucket, GcpBackupBucket};

union! {
    /// Schema `BackupBucket` of the API.
    ///
    /// Given by [`Backups::create_bucket`](crate::backups::Backups::create_bucket), [`Backups::get_bucket`](crate::backups::Backups::get_bucket), [`Backups::update_bucket`](crate::backups::Backups::update_bucket).
    pub enum BackupBucket {
        /// `bucketProvider` is `AWS`.
        Aws(AwsBackupBucket),
        /// `bucketProvider` is `GCP`.
        Gcp(GcpBackupBucket),
        /// `bucketProvider` is `AZURE`.
        Azure(AzureBackupBucket),
    }
}

impl Dispatch for BackupBucket {
    const TABLE: Table = Table::Tag {
        property: "bucketProvider",
        values: &[("AWS", "Aws"), ("GCP", "Gcp"), ("AZURE", "Azure")],
        absent: None,
    };
}

impl From<AwsBackupBucket> for BackupBucket {
    fn from(value: AwsBackupBucket) -> Self {
        Self::Aws(value)
    }
}

impl From<GcpBackupBucket> for BackupBucket {
    fn from(value: GcpBackupBucket) -> Self {
        Self::Gcp(value)
    }
}

impl From<AzureBackupBucket> for BackupBucket {
    fn from(value: AzureBackupBucket) -> Self {
        Self::Azure(value)
    }
}
