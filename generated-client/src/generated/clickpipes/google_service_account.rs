// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceAccount` of the API.
///
/// Part of [`ClickPipePatchPubSubSource`](crate::clickpipes::ClickPipePatchPubSubSource), [`ClickPipePostBigQueryServiceAccountSource`](crate::clickpipes::ClickPipePostBigQueryServiceAccountSource), [`ClickPipePostPubSubServiceAccountSource`](crate::clickpipes::ClickPipePostPubSubServiceAccountSource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleServiceAccount {
    /// Google Cloud service account JSON key file content, base64 encoded.
    pub service_account_file: Secret,
}

impl GoogleServiceAccount {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(service_account_file: impl Into<Secret>) -> Self {
        Self {
            service_account_file: service_account_file.into(),
        }
    }
}

json_object! {
    GoogleServiceAccount {
        service_account_file: required "serviceAccountFile",
    }
}
