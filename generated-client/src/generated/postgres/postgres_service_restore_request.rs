// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PgBouncerConfig, PostgresConfig, PostgresName, PostgresRestoreTarget, PostgresTags,
    ResourceTag,
};

/// Schema `PostgresServiceRestoreRequest` of the API.
///
/// Taken by [`Postgres::restore`](crate::postgres::Postgres::restore).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceRestoreRequest {
    /// Name of the Postgres service.
    pub name: PostgresName,
    /// The point in time at which to recover, as either date/time, named restore point, or a specific transaction ID.
    pub restore_target: PostgresRestoreTarget,
    /// Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
    pub pg_config: Option<PostgresConfig>,
    /// PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// Tags associated with the Postgres service.
    pub tags: Option<PostgresTags>,
}

impl PostgresServiceRestoreRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<PostgresName>,
        restore_target: impl Into<PostgresRestoreTarget>,
    ) -> Self {
        Self {
            name: name.into(),
            restore_target: restore_target.into(),
            pg_config: None,
            pg_bouncer_config: None,
            tags: None,
        }
    }
}

setters! {
    PostgresServiceRestoreRequest {
        /// Sets `pgConfig`: Postgres [runtime configuration](https://www.postgresql.org/docs/current/runtime-config.html) configuration.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`: PgBouncer [runtime configuration](https://www.pgbouncer.org/config.html) configuration.
        pg_bouncer_config(optional entries_into String),
        /// Sets `tags`: Tags associated with the Postgres service.
        tags(optional each ResourceTag),
    }
}

json_object! {
    PostgresServiceRestoreRequest {
        name: required "name",
        restore_target: required "restoreTarget",
        pg_config: optional "pgConfig",
        pg_bouncer_config: optional "pgBouncerConfig",
        tags: optional "tags",
    }
}
