// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipePubSubAuthentication, GoogleServiceAccount};

/// Schema `ClickPipePatchPubSubSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
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
    pub ack_deadline: Option<i64>,
    /// `serviceAccountKey` in JSON; the API does not describe it.
    pub service_account_key: Option<GoogleServiceAccount>,
    nulls: Nulls,
}

impl ClickPipePatchPubSubSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(authentication: Option<ClickPipePubSubAuthentication>) -> Self {
        Self {
            nulls: Nulls::default(),
            authentication,
            ack_deadline: None,
            service_account_key: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchPubSubSource {
        /// Sets `ackDeadline`: Acknowledgement deadline for messages, in seconds.
        ack_deadline(optional exact i64),
        /// Sends `null` for `ackDeadline`, which clears it where the API allows that.
        clear_ack_deadline(null ack_deadline "ackDeadline"),
        /// Sets `serviceAccountKey`.
        service_account_key(optional exact GoogleServiceAccount),
        /// Sends `null` for `serviceAccountKey`, which clears it where the API allows that.
        clear_service_account_key(null service_account_key "serviceAccountKey"),
    }
}

json_object! {
    ClickPipePatchPubSubSource {
        authentication: required_or_null "authentication",
        ack_deadline: nullable "ackDeadline",
        service_account_key: nullable "serviceAccountKey",
        ..nulls,
    }
}
