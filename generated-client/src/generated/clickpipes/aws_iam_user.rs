// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `MskIamUser` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsIamUser {
    /// IAM access key ID.
    pub access_key_id: Option<String>,
    /// IAM secret key.
    pub secret_key: Option<Secret>,
}

impl AwsIamUser {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accessKeyId`: IAM access key ID.
    #[must_use]
    pub fn access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = Some(value.into());
        self
    }

    /// Sets `secretKey`: IAM secret key.
    #[must_use]
    pub fn secret_key(mut self, value: impl Into<Secret>) -> Self {
        self.secret_key = Some(value.into());
        self
    }
}

json_object! {
    AwsIamUser {
        access_key_id: optional "accessKeyId",
        secret_key: optional "secretKey",
    }
}
