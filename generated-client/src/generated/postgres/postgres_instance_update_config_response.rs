// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PgBouncerConfig, PostgresConfig};

/// Schema `postgresInstanceUpdateConfigResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresInstanceUpdateConfigResponse {
    /// The member `pgConfig`.
    pub pg_config: Option<PostgresConfig>,
    /// The member `pgBouncerConfig`.
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
