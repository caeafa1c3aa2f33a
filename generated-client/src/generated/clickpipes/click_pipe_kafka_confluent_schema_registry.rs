// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaConfluentSchemaRegistryAuthentication,
    ClickPipeKafkaConfluentSchemaRegistryType,
};

/// Schema `ClickPipeKafkaConfluentSchemaRegistry` of the API.
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

impl Object for ClickPipeKafkaConfluentSchemaRegistry {
    const NAME: &'static str = "ClickPipeKafkaConfluentSchemaRegistry";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            r#type: fields.optional("type"),
            url: fields.optional("url"),
            authentication: fields.optional("authentication"),
            ca_certificate: fields.optional("caCertificate"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("type", &self.r#type);
        fields.optional("url", &self.url);
        fields.optional("authentication", &self.authentication);
        fields.optional("caCertificate", &self.ca_certificate);
    }
}

json_object!(ClickPipeKafkaConfluentSchemaRegistry);
