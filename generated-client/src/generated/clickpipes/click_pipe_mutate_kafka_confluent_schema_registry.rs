// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaSchemaRegistryCredentials,
    ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
    ClickPipeMutateKafkaConfluentSchemaRegistryType,
};

/// Schema `ClickPipeMutateKafkaConfluentSchemaRegistry` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateKafkaConfluentSchemaRegistry {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub r#type: Option<ClickPipeMutateKafkaConfluentSchemaRegistryType>,
    /// Schema URL. HTTPS required.
    ///
    /// Example: `"https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004"`.
    pub url: String,
    /// Authentication type of the schema registry.
    pub authentication: ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
    /// PEM encoded CA certificates to validate the schema registry's certificate.
    pub ca_certificate: Nullable<String>,
    /// The member `credentials`.
    pub credentials: ClickPipeKafkaSchemaRegistryCredentials,
}

impl ClickPipeMutateKafkaConfluentSchemaRegistry {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        authentication: impl Into<
            ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
        >,
        credentials: ClickPipeKafkaSchemaRegistryCredentials,
        url: impl Into<String>,
    ) -> Self {
        Self {
            r#type: None,
            url: url.into(),
            authentication: authentication.into(),
            ca_certificate: Nullable::Absent,
            credentials,
        }
    }

    /// Sets `type`: Type of the schema registry.
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<ClickPipeMutateKafkaConfluentSchemaRegistryType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `caCertificate`: PEM encoded CA certificates to validate the schema registry's certificate.
    #[must_use]
    pub fn ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `caCertificate`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_ca_certificate(mut self) -> Self {
        self.ca_certificate = Nullable::Null;
        self
    }
}

json_object! {
    ClickPipeMutateKafkaConfluentSchemaRegistry {
        r#type: optional "type",
        url: required "url",
        authentication: required "authentication",
        ca_certificate: nullable "caCertificate",
        credentials: required "credentials",
    }
}
