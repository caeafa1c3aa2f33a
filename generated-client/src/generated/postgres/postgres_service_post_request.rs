// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PgBouncerConfig, PostgresConfig, PostgresHaType, PostgresIpAccessListEntry,
    PostgresName, PostgresRegion, PostgresSize, PostgresTags, PostgresVersion, Provider,
    ResourceTag,
};

/// Schema `PostgresServicePostRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePostRequest {
    /// The member `name`.
    pub name: PostgresName,
    /// The member `provider`.
    pub provider: Provider,
    /// The member `region`.
    pub region: PostgresRegion,
    /// The member `postgresVersion`.
    pub postgres_version: Option<PostgresVersion>,
    /// The member `size`.
    pub size: PostgresSize,
    /// The member `haType`.
    pub ha_type: Option<PostgresHaType>,
    /// The member `tags`.
    pub tags: Option<PostgresTags>,
    /// IPv4 TCP access rules to apply when creating the service. Omit to allow all IPv4 and IPv6 addresses on
    /// Postgres (5432) and PgBouncer (6432). Provide an empty list to block public access. When provided, only these
    /// rules are allowed; include separate rules for each required port.
    pub ip_access_list: Option<Vec<PostgresIpAccessListEntry>>,
    /// The member `pgConfig`.
    pub pg_config: Option<PostgresConfig>,
    /// The member `pgBouncerConfig`.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
}

impl PostgresServicePostRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        name: impl Into<PostgresName>,
        provider: impl Into<Provider>,
        region: impl Into<PostgresRegion>,
        size: impl Into<PostgresSize>,
    ) -> Self {
        Self {
            name: name.into(),
            provider: provider.into(),
            region: region.into(),
            postgres_version: None,
            size: size.into(),
            ha_type: None,
            tags: None,
            ip_access_list: None,
            pg_config: None,
            pg_bouncer_config: None,
        }
    }
}

setters! {
    PostgresServicePostRequest {
        /// Sets `postgresVersion`.
        postgres_version(optional into PostgresVersion),
        /// Sets `haType`.
        ha_type(optional into PostgresHaType),
        /// Sets `tags`.
        tags(optional each ResourceTag),
        /// Sets `ipAccessList`: IPv4 TCP access rules to apply when creating the service.
        ip_access_list(optional each PostgresIpAccessListEntry),
        /// Sets `pgConfig`.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`.
        pg_bouncer_config(optional entries_into String),
    }
}

json_object! {
    PostgresServicePostRequest {
        name: required "name",
        provider: required "provider",
        region: required "region",
        postgres_version: optional "postgresVersion",
        size: required "size",
        ha_type: optional "haType",
        tags: optional "tags",
        ip_access_list: optional "ipAccessList",
        pg_config: optional "pgConfig",
        pg_bouncer_config: optional "pgBouncerConfig",
    }
}
