// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PgBouncerConfig, PostgresConfig, PostgresHaType, PostgresIpAccessListEntry,
    PostgresName, PostgresRegion, PostgresSize, PostgresTags, PostgresVersion, Provider,
    ResourceTag,
};

/// Schema `PostgresServicePostRequest` of the API.
///
/// Taken by [`Postgres::create`](crate::postgres::Postgres::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePostRequest {
    /// Name of the Postgres service.
    pub name: PostgresName,
    /// A cloud provider.
    pub provider: Provider,
    /// The cloud region for a Postgres service.
    pub region: PostgresRegion,
    /// Postgres major version
    pub postgres_version: Option<PostgresVersion>,
    /// The VM size for a Postgres service.
    pub size: PostgresSize,
    /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    pub ha_type: Option<PostgresHaType>,
    /// Tags associated with the Postgres service.
    pub tags: Option<PostgresTags>,
    /// IPv4 TCP access rules to apply when creating the service. Omit to allow all IPv4 and IPv6 addresses on
    /// Postgres (5432) and PgBouncer (6432). Provide an empty list to block public access. When provided, only these
    /// rules are allowed; include separate rules for each required port.
    pub ip_access_list: Option<Vec<PostgresIpAccessListEntry>>,
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    pub pg_config: Option<PostgresConfig>,
    /// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
}

impl PostgresServicePostRequest {
    /// Creates a request with the required fields.
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
        /// Sets `postgresVersion`: Postgres major version
        postgres_version(optional into PostgresVersion),
        /// Sets `haType`: Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        ha_type(optional into PostgresHaType),
        /// Sets `tags`: Tags associated with the Postgres service.
        tags(optional each ResourceTag),
        /// Sets `ipAccessList`: IPv4 TCP access rules to apply when creating the service.
        ip_access_list(optional each PostgresIpAccessListEntry),
        /// Sets `pgConfig`: Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`: PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
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
