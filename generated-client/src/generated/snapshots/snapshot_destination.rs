// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsBackupBucketProperties, AzureBackupBucketProperties, GcpBackupBucketProperties,
};

union! {
    /// Backup bucket where the snapshot is stored.
    pub enum SnapshotDestination {
        /// `bucketProvider` is `AWS`.
        Aws(AwsBackupBucketProperties),
        /// `bucketProvider` is `GCP`.
        Gcp(GcpBackupBucketProperties),
        /// `bucketProvider` is `AZURE`.
        Azure(AzureBackupBucketProperties),
    }
}

impl Dispatch for SnapshotDestination {
    const TABLE: Table = Table::Tag {
        property: "bucketProvider",
        values: &[("AWS", "Aws"), ("GCP", "Gcp"), ("AZURE", "Azure")],
        absent: None,
    };
}

impl From<AwsBackupBucketProperties> for SnapshotDestination {
    fn from(value: AwsBackupBucketProperties) -> Self {
        Self::Aws(value)
    }
}

impl From<GcpBackupBucketProperties> for SnapshotDestination {
    fn from(value: GcpBackupBucketProperties) -> Self {
        Self::Gcp(value)
    }
}

impl From<AzureBackupBucketProperties> for SnapshotDestination {
    fn from(value: AzureBackupBucketProperties) -> Self {
        Self::Azure(value)
    }
}
