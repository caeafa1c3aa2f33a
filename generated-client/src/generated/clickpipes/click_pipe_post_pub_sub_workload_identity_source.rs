// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipePubSubSeekType, ClickPipeStreamFormat};

/// Schema `ClickPipePostPubSubWorkloadIdentitySource` of the API.
///
/// Part of [`ClickPipePostPubSubSource`](crate::clickpipes::ClickPipePostPubSubSource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostPubSubWorkloadIdentitySource {
    /// Format of messages in the Pub/Sub topic. GCP Pub/Sub ClickPipes are in private preview — contact support to
    /// enable this feature for your organization.
    ///
    /// Example: `"JSONEachRow"`.
    pub format: ClickPipeStreamFormat,
    /// GCP project ID that owns the Pub/Sub topic.
    ///
    /// Example: `"my-gcp-project"`.
    pub project_id: String,
    /// Pub/Sub topic name (not the fully-qualified path).
    ///
    /// Example: `"my-topic"`.
    pub topic: String,
    /// Starting position strategy for consuming the subscription. The seekTimestamp companion is required only when
    /// seekType is "timestamp"; setting it for a mismatched seek type is rejected.
    ///
    /// Example: `"earliest"`.
    pub seek_type: ClickPipePubSubSeekType,
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
    nulls: Nulls,
}

impl ClickPipePostPubSubWorkloadIdentitySource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        format: impl Into<ClickPipeStreamFormat>,
        project_id: impl Into<String>,
        seek_type: impl Into<ClickPipePubSubSeekType>,
        topic: impl Into<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            format: format.into(),
            project_id: project_id.into(),
            topic: topic.into(),
            seek_type: seek_type.into(),
            seek_timestamp: None,
            filter: None,
            enable_ordering: None,
            ack_deadline: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePostPubSubWorkloadIdentitySource {
        /// Sets `seekTimestamp`: RFC 3339 / ISO 8601 timestamp to seek to.
        seek_timestamp(optional into Timestamp),
        /// Sends `null` for `seekTimestamp`, which clears it where the API allows that.
        clear_seek_timestamp(null seek_timestamp "seekTimestamp"),
        /// Sets `filter`: Optional Pub/Sub subscription filter expression (CEL).
        filter(optional into String),
        /// Sends `null` for `filter`, which clears it where the API allows that.
        clear_filter(null filter "filter"),
        /// Sets `enableOrdering`: Whether to enable ordered delivery of messages (requires messages to be published with ordering keys).
        enable_ordering(optional exact bool),
        /// Sends `null` for `enableOrdering`, which clears it where the API allows that.
        clear_enable_ordering(null enable_ordering "enableOrdering"),
        /// Sets `ackDeadline`: Acknowledgement deadline for messages, in seconds.
        ack_deadline(optional exact i64),
        /// Sends `null` for `ackDeadline`, which clears it where the API allows that.
        clear_ack_deadline(null ack_deadline "ackDeadline"),
    }
}

json_object! {
    ClickPipePostPubSubWorkloadIdentitySource {
        format: required "format",
        project_id: required "projectId",
        topic: required "topic",
        seek_type: required "seekType",
        seek_timestamp: nullable "seekTimestamp",
        filter: nullable "filter",
        enable_ordering: nullable "enableOrdering",
        ack_deadline: nullable "ackDeadline",
        "authentication": constant "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
        ..nulls,
    }
}
