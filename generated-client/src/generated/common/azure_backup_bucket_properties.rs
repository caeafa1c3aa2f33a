// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucketProperties` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucketProperties {
    /// Container Name
    pub container_name: Option<String>,
}

impl Object for AzureBackupBucketProperties {
    const NAME: &'static str = "AzureBackupBucketProperties";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "AZURE");
        Some(Self {
            container_name: fields.optional("containerName"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "AZURE");
        fields.optional("containerName", &self.container_name);
    }
}

json_object!(AzureBackupBucketProperties);
