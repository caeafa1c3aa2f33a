// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaSchemaRegistryCredentials,
    ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
    ClickPipeMutateKafkaConfluentSchemaRegistryType,
};

/// Schema `ClickPipeMutateKafkaConfluentSchemaRegistry` of the API.
///
/// Part of [`ClickPipeMutateKafkaSchemaRegistry`](crate::clickpipes::ClickPipeMutateKafkaSchemaRegistry).
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
    pub ca_certificate: Option<String>,
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: ClickPipeKafkaSchemaRegistryCredentials,
    nulls: Nulls,
}

impl ClickPipeMutateKafkaConfluentSchemaRegistry {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        authentication: impl Into<
            ClickPipeMutateKafkaConfluentSchemaRegistryAuthentication,
        >,
        credentials: ClickPipeKafkaSchemaRegistryCredentials,
        url: impl Into<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            r#type: None,
            url: url.into(),
            authentication: authentication.into(),
            ca_certificate: None,
            credentials,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipeMutateKafkaConfluentSchemaRegistry {
        /// Sets `type`: Type of the schema registry.
        r#type(optional into ClickPipeMutateKafkaConfluentSchemaRegistryType),
        /// Sets `caCertificate`: PEM encoded CA certificates to validate the schema registry's certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
    }
}

json_object! {
    ClickPipeMutateKafkaConfluentSchemaRegistry {
        r#type: optional "type",
        url: required "url",
        authentication: required "authentication",
        ca_certificate: nullable "caCertificate",
        credentials: required "credentials",
        ..nulls,
    }
}
