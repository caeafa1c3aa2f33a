// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PgBouncerConfig, PostgresConfig, PostgresName, PostgresTags, ResourceTag};

/// Schema `PostgresServiceReadReplicaRequest` of the API.
///
/// Taken by [`Postgres::create_read_replica`](crate::postgres::Postgres::create_read_replica).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceReadReplicaRequest {
    /// Name of the Postgres service.
    pub name: PostgresName,
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    pub pg_config: Option<PostgresConfig>,
    /// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// Tags associated with the Postgres service.
    pub tags: Option<PostgresTags>,
}

impl PostgresServiceReadReplicaRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<PostgresName>) -> Self {
        Self {
            name: name.into(),
            pg_config: None,
            pg_bouncer_config: None,
            tags: None,
        }
    }
}

setters! {
    PostgresServiceReadReplicaRequest {
        /// Sets `pgConfig`: Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`: PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
        pg_bouncer_config(optional entries_into String),
        /// Sets `tags`: Tags associated with the Postgres service.
        tags(optional each ResourceTag),
    }
}

json_object! {
    PostgresServiceReadReplicaRequest {
        name: required "name",
        pg_config: optional "pgConfig",
        pg_bouncer_config: optional "pgBouncerConfig",
        tags: optional "tags",
    }
}
