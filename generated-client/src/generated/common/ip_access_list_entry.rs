// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `IpAccessListEntry` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListEntry {
    /// IP or CIDR
    pub source: Option<String>,
    /// Optional description of IPv4 address or IPv4 CIDR to allow access from
    pub description: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl IpAccessListEntry {
    /// Creates one with nothing set.
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
