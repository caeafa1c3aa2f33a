// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeKafkaSchemaRegistryCredentials` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaSchemaRegistryCredentials {
    /// Username for the schema registry.
    pub username: Option<String>,
    /// Password for the schema registry.
    pub password: Option<Secret>,
}

impl ClickPipeKafkaSchemaRegistryCredentials {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `username`: Username for the schema registry.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `password`: Password for the schema registry.
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
}

json_object! {
    ClickPipeKafkaSchemaRegistryCredentials {
        username: optional "username",
        password: optional "password",
    }
}
