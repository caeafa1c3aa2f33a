// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping};

/// Schema `ClickPipeBigQueryWorkloadIdentitySource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// The member `settings`.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<Vec<ClickPipeBigQueryPipeTableMapping>>,
    /// GCP project ID that owns the BigQuery resources. Older pipes created outside OpenAPI may omit this field.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: Option<String>,
}

impl Object for ClickPipeBigQueryWorkloadIdentitySource {
    const NAME: &'static str = "ClickPipeBigQueryWorkloadIdentitySource";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("authentication", "SERVICE_ACCOUNT_WORKLOAD_IDENTITY");
        Some(Self {
            snapshot_staging_path: fields.optional("snapshotStagingPath"),
            settings: fields.optional("settings"),
            table_mappings: fields.optional("tableMappings"),
            project_id: fields.optional("projectId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("authentication", "SERVICE_ACCOUNT_WORKLOAD_IDENTITY");
        fields.optional("snapshotStagingPath", &self.snapshot_staging_path);
        fields.optional("settings", &self.settings);
        fields.optional("tableMappings", &self.table_mappings);
        fields.optional("projectId", &self.project_id);
    }
}

json_object!(ClickPipeBigQueryWorkloadIdentitySource);
