// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PgBouncerConfig, PostgresConfig, PostgresName, PostgresTags, ResourceTag};

/// Schema `PostgresServiceReadReplicaRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceReadReplicaRequest {
    /// The member `name`.
    pub name: PostgresName,
    /// The member `pgConfig`.
    pub pg_config: Option<PostgresConfig>,
    /// The member `pgBouncerConfig`.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// The member `tags`.
    pub tags: Option<PostgresTags>,
}

impl PostgresServiceReadReplicaRequest {
    /// Creates one with what the API requires.
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
        /// Sets `pgConfig`.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`.
        pg_bouncer_config(optional entries_into String),
        /// Sets `tags`.
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
