// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureBackupBucket` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureBackupBucket {
    /// Unique backup bucket ID.
    pub id: Option<String>,
    /// Container Name
    pub container_name: Option<String>,
}

impl Object for AzureBackupBucket {
    const NAME: &'static str = "AzureBackupBucket";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "AZURE");
        Some(Self {
            id: fields.optional("id"),
            container_name: fields.optional("containerName"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "AZURE");
        fields.optional("id", &self.id);
        fields.optional("containerName", &self.container_name);
    }
}

json_object!(AzureBackupBucket);
