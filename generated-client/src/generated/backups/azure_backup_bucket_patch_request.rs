// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucketPatchRequestV1` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketPatchRequest {
    /// Container Name
    pub container_name: Option<String>,
    /// Connection String
    pub connection_string: Option<Secret>,
}

impl AzureBackupBucketPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `containerName`: Container Name
    #[must_use]
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }

    /// Sets `connectionString`: Connection String
    #[must_use]
    pub fn connection_string(mut self, value: impl Into<Secret>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
}

json_object! {
    AzureBackupBucketPatchRequest {
        container_name: optional "containerName",
        connection_string: optional "connectionString",
        "bucketProvider": constant "AZURE",
    }
}
