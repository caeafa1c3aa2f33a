// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaConfluentSchemaRegistryAuthentication,
    ClickPipeKafkaConfluentSchemaRegistryType,
};

/// Schema `ClickPipeKafkaConfluentSchemaRegistry` of the API.
///
/// Part of [`ClickPipeKafkaSchemaRegistry`](crate::clickpipes::ClickPipeKafkaSchemaRegistry).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaConfluentSchemaRegistry {
    /// Type of the schema registry. Defaults to 'confluent' (a Confluent-compatible REST registry).
    pub r#type: Option<ClickPipeKafkaConfluentSchemaRegistryType>,
    /// Schema URL. HTTPS required.
    ///
    /// Example: `"https://psrc-aa00.us-east-2.aws.confluent.cloud/schemas/ids/100004"`.
    pub url: Option<String>,
    /// Authentication type of the schema registry.
    pub authentication: Option<ClickPipeKafkaConfluentSchemaRegistryAuthentication>,
    /// PEM encoded CA certificates to validate the schema registry's certificate.
    pub ca_certificate: Option<String>,
}

json_object! {
    ClickPipeKafkaConfluentSchemaRegistry {
        r#type: optional "type",
        url: optional "url",
        authentication: optional "authentication",
        ca_certificate: optional "caCertificate",
    }
}
