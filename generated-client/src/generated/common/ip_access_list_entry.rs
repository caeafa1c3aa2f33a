// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `IpAccessListEntry` of the API.
///
/// Part of [`ApiKeyPatchRequest`](crate::api_keys::ApiKeyPatchRequest), [`ApiKeyPostRequest`](crate::api_keys::ApiKeyPostRequest), [`ApiKey`](crate::api_keys::ApiKey) and 4 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListEntry {
    /// IP or CIDR
    pub source: Option<String>,
    /// Optional description of IPv4 address or IPv4 CIDR to allow access from
    pub description: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl IpAccessListEntry {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IpAccessListEntry {
        /// Sets `source`: IP or CIDR
        source(optional into String),
        /// Sets `description`: Optional description of IPv4 address or IPv4 CIDR to allow access from
        description(optional into String),
    }
}

json_object! {
    IpAccessListEntry {
        source: optional "source",
        description: optional "description",
        ..extra,
    }
}
