// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping};

/// Schema `ClickPipePostBigQueryWorkloadIdentitySource` of the API.
///
/// Part of [`ClickPipeMutateBigQuerySource`](crate::clickpipes::ClickPipeMutateBigQuerySource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: String,
    /// `settings` in JSON; the API does not describe it.
    pub settings: ClickPipeBigQueryPipeSettings,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Vec<ClickPipeBigQueryPipeTableMapping>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: String,
}

impl ClickPipePostBigQueryWorkloadIdentitySource {
    /// Creates a request with the required fields.
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

json_object! {
    ClickPipePostBigQueryWorkloadIdentitySource {
        snapshot_staging_path: required "snapshotStagingPath",
        settings: required "settings",
        table_mappings: required "tableMappings",
        project_id: required "projectId",
        "authentication": constant "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
