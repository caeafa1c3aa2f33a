// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ApiKeyHashData` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyHashData {
    /// Hash of the key ID.
    pub key_id_hash: Option<Secret>,
    /// Last 4 digits of the key ID. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64
    pub key_id_suffix: Option<String>,
    /// Hash of the key secret. Algorithm: echo -n "yourpassword" | sha256sum | tr -d '-' | xxd -r -p | base64
    pub key_secret_hash: Option<Secret>,
}

impl ApiKeyHashData {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `keyIdHash`: Hash of the key ID.
    #[must_use]
    pub fn key_id_hash(mut self, value: impl Into<Secret>) -> Self {
        self.key_id_hash = Some(value.into());
        self
    }

    /// Sets `keyIdSuffix`: Last 4 digits of the key ID.
    #[must_use]
    pub fn key_id_suffix(mut self, value: impl Into<String>) -> Self {
        self.key_id_suffix = Some(value.into());
        self
    }

    /// Sets `keySecretHash`: Hash of the key secret.
    #[must_use]
    pub fn key_secret_hash(mut self, value: impl Into<Secret>) -> Self {
        self.key_secret_hash = Some(value.into());
        self
    }
}

json_object! {
    ApiKeyHashData {
        key_id_hash: optional "keyIdHash",
        key_id_suffix: optional "keyIdSuffix",
        key_secret_hash: optional "keySecretHash",
    }
}
