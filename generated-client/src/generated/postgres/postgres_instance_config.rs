// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PgBouncerConfig, PostgresConfig};

/// Schema `postgresInstanceConfig` of the API.
///
/// Given by [`Postgres::get_config`](crate::postgres::Postgres::get_config). Taken by [`Postgres::replace_config`](crate::postgres::Postgres::replace_config), [`Postgres::update_config`](crate::postgres::Postgres::update_config).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresInstanceConfig {
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    pub pg_config: Option<PostgresConfig>,
    /// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl PostgresInstanceConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        pg_bouncer_config: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
        pg_config: PostgresConfig,
    ) -> Self {
        Self {
            pg_config: Some(pg_config),
            pg_bouncer_config: Some(
                pg_bouncer_config
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            ),
            extra: Default::default(),
        }
    }
}

json_object! {
    PostgresInstanceConfig {
        pg_config: optional "pgConfig",
        pg_bouncer_config: optional "pgBouncerConfig",
        ..extra,
    }
}
