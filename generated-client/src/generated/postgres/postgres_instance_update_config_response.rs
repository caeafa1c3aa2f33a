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

impl Object for PostgresInstanceUpdateConfigResponse {
    const NAME: &'static str = "PostgresInstanceUpdateConfigResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            pg_config: fields.optional("pgConfig"),
            pg_bouncer_config: fields.optional("pgBouncerConfig"),
            message: fields.optional("message"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("pgConfig", &self.pg_config);
        fields.optional("pgBouncerConfig", &self.pg_bouncer_config);
        fields.optional("message", &self.message);
    }
}

json_object!(PostgresInstanceUpdateConfigResponse);
