// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresIpAccessListEntry` of the API.
///
/// Part of [`PostgresIpAccessListPatch`](crate::postgres::PostgresIpAccessListPatch), [`PostgresServicePostRequest`](crate::postgres::PostgresServicePostRequest), [`PostgresService`](crate::postgres::PostgresService).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListEntry {
    /// Rule ID returned by the service. Include it when editing an existing rule; omit it when creating a rule.
    pub id: Option<String>,
    /// IPv4 address or CIDR allowed to connect. Returned as a canonical CIDR.
    ///
    /// Example: `"203.0.113.0/24"`.
    pub source: Option<String>,
    /// Port or inclusive range, from 1 to 65535. Use "5432" for Postgres, "6432" for PgBouncer, or a range such as
    /// "5432..6432".
    ///
    /// Example: `"5432"`.
    pub port_range: Option<String>,
    /// Optional description of the access list entry.
    pub description: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl PostgresIpAccessListEntry {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(port_range: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            id: None,
            source: Some(source.into()),
            port_range: Some(port_range.into()),
            description: None,
            extra: Default::default(),
        }
    }
}

setters! {
    PostgresIpAccessListEntry {
        /// Sets `id`: Rule ID returned by the service.
        id(optional into String),
        /// Sets `description`: Optional description of the access list entry.
        description(optional into String),
    }
}

json_object! {
    PostgresIpAccessListEntry {
        id: optional "id",
        source: optional "source",
        port_range: optional "portRange",
        description: optional "description",
        ..extra,
    }
}
