// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `WhoamiApiKey` of the API.
///
/// Part of [`Whoami`](crate::members::Whoami).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiApiKey {
    /// Unique ID of the API key.
    pub key_id: Option<String>,
    /// Name of the API key.
    pub name: Option<String>,
    /// ID of the organization that owns the API key.
    pub organization_id: Option<String>,
}

json_object! {
    WhoamiApiKey {
        key_id: optional "keyId",
        name: optional "name",
        organization_id: optional "organizationId",
        "actorType": constant "apiKey",
    }
}
