// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PgBouncerConfig, PostgresConfig};

/// Schema `postgresInstanceUpdateConfigResponse` of the API.
///
/// Given by [`Postgres::replace_config`](crate::postgres::Postgres::replace_config), [`Postgres::update_config`](crate::postgres::Postgres::update_config).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresInstanceUpdateConfigResponse {
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    pub pg_config: Option<PostgresConfig>,
    /// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// Informational message about the configuration update, such as restart requirements.
    pub message: Option<String>,
}

json_object! {
    PostgresInstanceUpdateConfigResponse {
        pg_config: optional "pgConfig",
        pg_bouncer_config: optional "pgBouncerConfig",
        message: optional "message",
    }
}
