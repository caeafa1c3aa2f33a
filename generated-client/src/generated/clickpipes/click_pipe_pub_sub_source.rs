// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePubSubAuthentication, ClickPipePubSubSeekType, ClickPipeStreamFormat,
};

/// Schema `ClickPipePubSubSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePubSubSource {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to
    /// enable this feature for your organization.
    ///
    /// Example: `"JSONEachRow"`.
    pub format: Option<ClickPipeStreamFormat>,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: Option<String>,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// Example: `"my-topic"`.
    pub topic: Option<String>,
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview.
    /// ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with
    /// operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// Example: `"SERVICE_ACCOUNT"`.
    pub authentication: Option<ClickPipePubSubAuthentication>,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when
    /// seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// Example: `"earliest"`.
    pub seek_type: Option<ClickPipePubSubSeekType>,
    /// RFC 3339 / ISO 8601 timestamp to seek to. Required when seekType is "timestamp"; must be omitted otherwise.
    ///
    /// Example: `"2026-04-10T12:00:00Z"`.
    pub seek_timestamp: Option<Timestamp>,
    /// Optional Pub/Sub subscription filter expression (CEL). Maximum 256 characters.
    ///
    /// At most 256 characters.
    pub filter: Option<String>,
    /// Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
    pub enable_ordering: Option<bool>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// From 10 to 600.
    pub ack_deadline: Option<i64>,
}

json_object! {
    ClickPipePubSubSource {
        format: optional "format",
        project_id: optional "projectId",
        topic: optional "topic",
        authentication: optional "authentication",
        seek_type: optional "seekType",
        seek_timestamp: optional "seekTimestamp",
        filter: optional "filter",
        enable_ordering: optional "enableOrdering",
        ack_deadline: optional "ackDeadline",
    }
}
