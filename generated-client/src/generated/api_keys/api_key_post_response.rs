// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ApiKey;

/// Schema `ApiKeyPostResponse` of the API.
///
/// Given by [`ApiKeys::create`](crate::api_keys::ApiKeys::create).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostResponse {
    /// `key` in JSON; the API does not describe it.
    pub key: Option<ApiKey>,
    /// Generated key ID. Provided only if there was no 'hashData' in the request.
    pub key_id: Option<String>,
    /// Generated key secret. Provided only if there was no 'hashData' in the request.
    pub key_secret: Option<Secret>,
}

json_object! {
    ApiKeyPostResponse {
        key: optional "key",
        key_id: optional "keyId",
        key_secret: optional "keySecret",
    }
}
