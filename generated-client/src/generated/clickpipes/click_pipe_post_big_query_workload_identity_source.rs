// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping};

/// Schema `ClickPipePostBigQueryWorkloadIdentitySource` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: String,
    /// The member `settings`.
    pub settings: ClickPipeBigQueryPipeSettings,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Vec<ClickPipeBigQueryPipeTableMapping>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: String,
}

impl ClickPipePostBigQueryWorkloadIdentitySource {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        settings: ClickPipeBigQueryPipeSettings,
        snapshot_staging_path: impl Into<String>,
        table_mappings: impl IntoIterator<Item = ClickPipeBigQueryPipeTableMapping>,
    ) -> Self {
        Self {
            snapshot_staging_path: snapshot_staging_path.into(),
            settings,
            table_mappings: table_mappings.into_iter().collect(),
            project_id: project_id.into(),
        }
    }
}

impl Object for ClickPipePostBigQueryWorkloadIdentitySource {
    const NAME: &'static str = "ClickPipePostBigQueryWorkloadIdentitySource";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("authentication", "SERVICE_ACCOUNT_WORKLOAD_IDENTITY");
        Some(Self {
            snapshot_staging_path: fields.required("snapshotStagingPath")?,
            settings: fields.required("settings")?,
            table_mappings: fields.required("tableMappings")?,
            project_id: fields.required("projectId")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("authentication", "SERVICE_ACCOUNT_WORKLOAD_IDENTITY");
        fields.required("snapshotStagingPath", &self.snapshot_staging_path);
        fields.required("settings", &self.settings);
        fields.required("tableMappings", &self.table_mappings);
        fields.required("projectId", &self.project_id);
    }
}

json_object!(ClickPipePostBigQueryWorkloadIdentitySource);
