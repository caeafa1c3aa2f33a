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

    /// Sets `postgresVersion`: Postgres major version
    #[must_use]
    pub fn postgres_version(mut self, value: impl Into<PostgresVersion>) -> Self {
        self.postgres_version = Some(value.into());
        self
    }

    /// Sets `haType`: Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    #[must_use]
    pub fn ha_type(mut self, value: impl Into<PostgresHaType>) -> Self {
        self.ha_type = Some(value.into());
        self
    }

    /// Sets `tags`: Tags associated with the Postgres service.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self
    }

    /// Sets `ipAccessList`: IPv4 TCP access rules to apply when creating the service.
    #[must_use]
    pub fn ip_access_list(
        mut self,
        value: impl IntoIterator<Item = PostgresIpAccessListEntry>,
    ) -> Self {
        self.ip_access_list = Some(value.into_iter().collect());
        self
    }

    /// Sets `pgConfig`: Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    #[must_use]
    pub fn pg_config(mut self, value: PostgresConfig) -> Self {
        self.pg_config = Some(value);
        self
    }

    /// Sets `pgBouncerConfig`: PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    #[must_use]
    pub fn pg_bouncer_config(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.pg_bouncer_config = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
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
