// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucketPostRequestV1` of the API.
///
/// Part of [`BackupBucketPostRequest`](crate::backups::BackupBucketPostRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketPostRequest {
    /// Container Name
    pub container_name: Option<String>,
    /// Connection String
    pub connection_string: Option<Secret>,
}

impl AzureBackupBucketPostRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AzureBackupBucketPostRequest {
        /// Sets `containerName`: Container Name
        container_name(optional into String),
        /// Sets `connectionString`: Connection String
        connection_string(optional into Secret),
    }
}

json_object! {
    AzureBackupBucketPostRequest {
        container_name: optional "containerName",
        connection_string: optional "connectionString",
        "bucketProvider": constant "AZURE",
    }
}
