// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMongoDbPipeSettings, ClickPipeMongoDbPipeTableMapping,
    ClickPipeMongoDbReadPreference,
};

/// Schema `ClickPipeMongoDBSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbSource {
    /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded
    /// credentials are redacted from API responses, so the returned value can differ from what was submitted.
    ///
    /// Example: `"mongodb+srv://cluster0.example.mongodb.net/mydb"`.
    pub uri: Option<String>,
    /// MongoDB read preference for replica set reads.
    ///
    /// Example: `"secondaryPreferred"`.
    pub read_preference: Option<ClickPipeMongoDbReadPreference>,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"cluster0.example.mongodb.net"`.
    pub tls_host: Option<String>,
    /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
    ///
    /// Example: `false`.
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MongoDB connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Option<bool>,
    /// PEM encoded CA certificate to validate the MongoDB server certificate.
    ///
    /// Example: `"-----BEGIN CERTIFICATE-----\n..."`.
    pub ca_certificate: Option<String>,
    /// The member `settings`.
    pub settings: Option<ClickPipeMongoDbPipeSettings>,
    /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse
    /// tables.
    pub table_mappings: Option<Vec<ClickPipeMongoDbPipeTableMapping>>,
}

impl Object for ClickPipeMongoDbSource {
    const NAME: &'static str = "ClickPipeMongoDbSource";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            uri: fields.optional("uri"),
            read_preference: fields.optional("readPreference"),
            tls_host: fields.optional("tlsHost"),
            disable_tls: fields.optional("disableTls"),
            skip_cert_verification: fields.optional("skipCertVerification"),
            ca_certificate: fields.optional("caCertificate"),
            settings: fields.optional("settings"),
            table_mappings: fields.optional("tableMappings"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("uri", &self.uri);
        fields.optional("readPreference", &self.read_preference);
        fields.optional("tlsHost", &self.tls_host);
        fields.optional("disableTls", &self.disable_tls);
        fields.optional("skipCertVerification", &self.skip_cert_verification);
        fields.optional("caCertificate", &self.ca_certificate);
        fields.optional("settings", &self.settings);
        fields.optional("tableMappings", &self.table_mappings);
    }
}

json_object!(ClickPipeMongoDbSource);
