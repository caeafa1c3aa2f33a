// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeKafkaSchemaRegistryCredentials` of the API.
///
/// Part of [`ClickPipeMutateKafkaConfluentSchemaRegistry`](crate::clickpipes::ClickPipeMutateKafkaConfluentSchemaRegistry).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaSchemaRegistryCredentials {
    /// Username for the schema registry.
    pub username: Option<String>,
    /// Password for the schema registry.
    pub password: Option<Secret>,
}

impl ClickPipeKafkaSchemaRegistryCredentials {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeKafkaSchemaRegistryCredentials {
        /// Sets `username`: Username for the schema registry.
        username(optional into String),
        /// Sets `password`: Password for the schema registry.
        password(optional into Secret),
    }
}

json_object! {
    ClickPipeKafkaSchemaRegistryCredentials {
        username: optional "username",
        password: optional "password",
    }
}
