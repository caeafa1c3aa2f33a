// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ApiKeyHashData` of the API.
///
/// Part of [`ApiKeyPostRequest`](crate::api_keys::ApiKeyPostRequest).
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
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ApiKeyHashData {
        /// Sets `keyIdHash`: Hash of the key ID.
        key_id_hash(optional into Secret),
        /// Sets `keyIdSuffix`: Last 4 digits of the key ID.
        key_id_suffix(optional into String),
        /// Sets `keySecretHash`: Hash of the key secret.
        key_secret_hash(optional into Secret),
    }
}

json_object! {
    ApiKeyHashData {
        key_id_hash: optional "keyIdHash",
        key_id_suffix: optional "keyIdSuffix",
        key_secret_hash: optional "keySecretHash",
    }
}
