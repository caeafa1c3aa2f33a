// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ApiKey;

/// Schema `ApiKeyPostResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostResponse {
    /// The member `key`.
    pub key: Option<ApiKey>,
    /// Generated key ID. Provided only if there was no 'hashData' in the request.
    pub key_id: Option<String>,
    /// Generated key secret. Provided only if there was no 'hashData' in the request.
    pub key_secret: Option<Secret>,
}

impl Object for ApiKeyPostResponse {
    const NAME: &'static str = "ApiKeyPostResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            key: fields.optional("key"),
            key_id: fields.optional("keyId"),
            key_secret: fields.optional("keySecret"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("key", &self.key);
        fields.optional("keyId", &self.key_id);
        fields.optional("keySecret", &self.key_secret);
    }
}

json_object!(ApiKeyPostResponse);
