// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PgBouncerConfig, PostgresConfig, PostgresName, PostgresRestoreTarget, PostgresTags,
    ResourceTag,
};

/// Schema `PostgresServiceRestoreRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceRestoreRequest {
    /// The member `name`.
    pub name: PostgresName,
    /// The member `restoreTarget`.
    pub restore_target: PostgresRestoreTarget,
    /// The member `pgConfig`.
    pub pg_config: Option<PostgresConfig>,
    /// The member `pgBouncerConfig`.
    pub pg_bouncer_config: Option<PgBouncerConfig>,
    /// The member `tags`.
    pub tags: Option<PostgresTags>,
}

impl PostgresServiceRestoreRequest {
    /// Creates one with what the API requires.
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
        /// Sets `pgConfig`.
        pg_config(optional exact PostgresConfig),
        /// Sets `pgBouncerConfig`.
        pg_bouncer_config(optional entries_into String),
        /// Sets `tags`.
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
