// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipePubSubAuthentication, GoogleServiceAccount};

/// Schema `ClickPipePatchPubSubSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPubSubSource {
    /// Authentication method to use with GCP Pub/Sub. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview.
    /// ClickPipes uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with
    /// operationId clickPipesServiceContextGet; grant it access to the source resources.
    ///
    /// Example: `"SERVICE_ACCOUNT"`.
    pub authentication: Option<ClickPipePubSubAuthentication>,
    /// Acknowledgement deadline for messages, in seconds. Must be between 10 and 600.
    ///
    /// From 10 to 600.
    pub ack_deadline: Nullable<i64>,
    /// The member `serviceAccountKey`.
    pub service_account_key: Nullable<GoogleServiceAccount>,
}

impl ClickPipePatchPubSubSource {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(authentication: Option<ClickPipePubSubAuthentication>) -> Self {
        Self {
            authentication,
            ack_deadline: Nullable::Absent,
            service_account_key: Nullable::Absent,
        }
    }

    /// Sets `ackDeadline`: Acknowledgement deadline for messages, in seconds.
    #[must_use]
    pub fn ack_deadline(mut self, value: i64) -> Self {
        self.ack_deadline = Nullable::Value(value);
        self
    }

    /// Sends `null` for `ackDeadline`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_ack_deadline(mut self) -> Self {
        self.ack_deadline = Nullable::Null;
        self
    }

    /// Sets `serviceAccountKey`.
    #[must_use]
    pub fn service_account_key(mut self, value: GoogleServiceAccount) -> Self {
        self.service_account_key = Nullable::Value(value);
        self
    }

    /// Sends `null` for `serviceAccountKey`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_service_account_key(mut self) -> Self {
        self.service_account_key = Nullable::Null;
        self
    }
}

json_object! {
    ClickPipePatchPubSubSource {
        authentication: required_or_null "authentication",
        ack_deadline: nullable "ackDeadline",
        service_account_key: nullable "serviceAccountKey",
    }
}
