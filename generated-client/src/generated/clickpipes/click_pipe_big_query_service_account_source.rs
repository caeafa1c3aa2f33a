// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping};

/// Schema `ClickPipeBigQueryServiceAccountSource` of the API.
///
/// Part of [`ClickPipeBigQuerySource`](crate::clickpipes::ClickPipeBigQuerySource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeBigQueryServiceAccountSource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: Option<String>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeBigQueryPipeSettings>,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Option<Vec<ClickPipeBigQueryPipeTableMapping>>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: Option<String>,
}

json_object! {
    ClickPipeBigQueryServiceAccountSource {
        snapshot_staging_path: optional "snapshotStagingPath",
        settings: optional "settings",
        table_mappings: optional "tableMappings",
        project_id: optional "projectId",
        "authentication": constant "SERVICE_ACCOUNT",
    }
}
