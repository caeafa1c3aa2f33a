// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDestination, ClickPipeFieldMapping, ClickPipeScaling, ClickPipeSettings,
    ClickPipeSource, ClickPipeState,
};

/// Schema `ClickPipe` of the API.
///
/// Given by [`ClickPipes::create`](crate::clickpipes::ClickPipes::create), [`ClickPipes::get`](crate::clickpipes::ClickPipes::get), [`ClickPipes::list`](crate::clickpipes::ClickPipes::list) and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipe {
    /// Unique ClickPipe ID.
    pub id: String,
    /// ID of the service this ClickPipe belongs to.
    pub service_id: Option<String>,
    /// Name of the ClickPipe.
    ///
    /// From 1 to 255 characters. Example: `"my_postgres_pipe"`.
    pub name: Option<String>,
    /// Current lifecycle state of the ClickPipe. For database pipes: "Provisioning" (initial setup), "Setup"
    /// (configuring replication), "Snapshot" (initial data load), "Running" (actively replicating), "Pausing"
    /// (transitioning to paused state), "Paused" (temporarily paused), "Modifying" (applying configuration updates),
    /// "Resync" (swapping resync tables with original tables), "Failed" (error occurred), "Unknown". For
    /// streaming/object storage pipes (Kafka, Kinesis, S3): "Unknown" (initial state), "Provisioning" (setting up
    /// resources), "Running" (actively ingesting data), "Stopping" (transitioning to stopped state), "Stopped"
    /// (manually stopped, can be restarted), "Completed" (batch ingestion finished for object storage), "Failed"
    /// (error occurred, pipe stopped), "InternalError" (internal system error).
    ///
    /// Example: `"Running"`.
    pub state: Option<ClickPipeState>,
    /// `scaling` in JSON; the API does not describe it.
    pub scaling: Option<ClickPipeScaling>,
    /// `source` in JSON; the API does not describe it.
    pub source: Option<ClickPipeSource>,
    /// `destination` in JSON; the API does not describe it.
    pub destination: Option<ClickPipeDestination>,
    /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
    pub field_mappings: Option<Vec<ClickPipeFieldMapping>>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeSettings>,
    /// Creation timestamp of the ClickPipe in ISO 8601 format.
    pub created_at: Option<Timestamp>,
    /// Last update timestamp of the ClickPipe in ISO 8601 format.
    pub updated_at: Option<Timestamp>,
}

json_object! {
    ClickPipe {
        id: guaranteed "id",
        service_id: optional "serviceId",
        name: optional "name",
        state: optional "state",
        scaling: optional "scaling",
        source: optional "source",
        destination: optional "destination",
        field_mappings: optional "fieldMappings",
        settings: optional "settings",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
    }
}
