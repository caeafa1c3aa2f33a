// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsBackupBucketProperties, AzureBackupBucketProperties, GcpBackupBucketProperties,
};

union! {
    /// Backup bucket where the backup is stored.
    pub enum BackupDestination {
        /// `bucketProvider` is `AWS`.
        Aws(AwsBackupBucketProperties),
        /// `bucketProvider` is `GCP`.
        Gcp(GcpBackupBucketProperties),
        /// `bucketProvider` is `AZURE`.
        Azure(AzureBackupBucketProperties),
    }
}

impl Dispatch for BackupDestination {
    const TABLE: Table = Table::Tag {
        property: "bucketProvider",
        values: &[("AWS", "Aws"), ("GCP", "Gcp"), ("AZURE", "Azure")],
        absent: None,
    };
}

impl From<AwsBackupBucketProperties> for BackupDestination {
    fn from(value: AwsBackupBucketProperties) -> Self {
        Self::Aws(value)
    }
}

impl From<GcpBackupBucketProperties> for BackupDestination {
    fn from(value: GcpBackupBucketProperties) -> Self {
        Self::Gcp(value)
    }
}

impl From<AzureBackupBucketProperties> for BackupDestination {
    fn from(value: AzureBackupBucketProperties) -> Self {
        Self::Azure(value)
    }
}
