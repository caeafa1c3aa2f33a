// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping};

/// Schema `ClickPipeBigQueryWorkloadIdentitySource` of the API.
///
/// Part of [`ClickPipeBigQuerySource`](crate::clickpipes::ClickPipeBigQuerySource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryWorkloadIdentitySource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<Vec<ClickPipeBigQueryPipeTableMapping>>,
    /// GCP project ID that owns the BigQuery resources. Older pipes created outside OpenAPI may omit this field.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: Option<String>,
}

json_object! {
    ClickPipeBigQueryWorkloadIdentitySource {
        snapshot_staging_path: optional "snapshotStagingPath",
        settings: optional "settings",
        table_mappings: optional "tableMappings",
        project_id: optional "projectId",
        "authentication": constant "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
