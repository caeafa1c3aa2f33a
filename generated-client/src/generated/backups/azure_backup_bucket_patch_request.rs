// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucketPatchRequestV1` of the API.
///
/// Part of [`BackupBucketPatchRequest`](crate::backups::BackupBucketPatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketPatchRequest {
    /// Container Name
    pub container_name: Option<String>,
    /// Connection String
    pub connection_string: Option<Secret>,
}

impl AzureBackupBucketPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AzureBackupBucketPatchRequest {
        /// Sets `containerName`: Container Name
        container_name(optional into String),
        /// Sets `connectionString`: Connection String
        connection_string(optional into Secret),
    }
}

json_object! {
    AzureBackupBucketPatchRequest {
        container_name: optional "containerName",
        connection_string: optional "connectionString",
        "bucketProvider": constant "AZURE",
    }
}
