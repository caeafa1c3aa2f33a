// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `MskIamUser` of the API.
///
/// Part of [`ClickPipePatchKafkaSourceCredentials`](crate::clickpipes::ClickPipePatchKafkaSourceCredentials), [`ClickPipePatchKinesisSource`](crate::clickpipes::ClickPipePatchKinesisSource), [`ClickPipePatchObjectStorageSource`](crate::clickpipes::ClickPipePatchObjectStorageSource) and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamUser {
    /// IAM access key ID.
    pub access_key_id: Option<String>,
    /// IAM secret key.
    pub secret_key: Option<Secret>,
}

impl AwsIamUser {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AwsIamUser {
        /// Sets `accessKeyId`: IAM access key ID.
        access_key_id(optional into String),
        /// Sets `secretKey`: IAM secret key.
        secret_key(optional into Secret),
    }
}

json_object! {
    AwsIamUser {
        access_key_id: optional "accessKeyId",
        secret_key: optional "secretKey",
    }
}
