// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeBigQueryPipeSettings, ClickPipeBigQueryPipeTableMapping,
    ClickPipePostBigQueryServiceAccountSourceAuthentication, GoogleServiceAccount,
};

/// Schema `ClickPipePostBigQueryServiceAccountSource` of the API.
///
/// Part of [`ClickPipeMutateBigQuerySource`](crate::clickpipes::ClickPipeMutateBigQuerySource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostBigQueryServiceAccountSource {
    /// GCS bucket path for staging snapshot data (e.g., gs://my-bucket/staging/). Data will be automatically cleaned
    /// up after initial load.
    pub snapshot_staging_path: String,
    /// `settings` in JSON; the API does not describe it.
    pub settings: ClickPipeBigQueryPipeSettings,
    /// Table mappings for BigQuery pipe.
    pub table_mappings: Vec<ClickPipeBigQueryPipeTableMapping>,
    /// Authenticate with a Google Cloud service account JSON key. Defaults to SERVICE_ACCOUNT when omitted.
    pub authentication: Option<ClickPipePostBigQueryServiceAccountSourceAuthentication>,
    /// GCP project ID that owns the BigQuery resources.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: Option<String>,
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: GoogleServiceAccount,
}

impl ClickPipePostBigQueryServiceAccountSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        credentials: GoogleServiceAccount,
        settings: ClickPipeBigQueryPipeSettings,
        snapshot_staging_path: impl Into<String>,
        table_mappings: impl IntoIterator<Item = ClickPipeBigQueryPipeTableMapping>,
    ) -> Self {
        Self {
            snapshot_staging_path: snapshot_staging_path.into(),
            settings,
            table_mappings: table_mappings.into_iter().collect(),
            authentication: None,
            project_id: None,
            credentials,
        }
    }
}

setters! {
    ClickPipePostBigQueryServiceAccountSource {
        /// Sets `authentication`: Authenticate with a Google Cloud service account JSON key.
        authentication(optional into ClickPipePostBigQueryServiceAccountSourceAuthentication),
        /// Sets `projectId`: GCP project ID that owns the BigQuery resources.
        project_id(optional into String),
    }
}

json_object! {
    ClickPipePostBigQueryServiceAccountSource {
        snapshot_staging_path: required "snapshotStagingPath",
        settings: required "settings",
        table_mappings: required "tableMappings",
        authentication: optional "authentication",
        project_id: optional "projectId",
        credentials: required "credentials",
    }
}
