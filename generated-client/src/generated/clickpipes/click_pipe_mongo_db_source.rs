// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMongoDbPipeSettings, ClickPipeMongoDbPipeTableMapping,
    ClickPipeMongoDbReadPreference,
};

/// Schema `ClickPipeMongoDBSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
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
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeMongoDbPipeSettings>,
    /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse
    /// tables.
    pub table_mappings: Option<Vec<ClickPipeMongoDbPipeTableMapping>>,
}

json_object! {
    ClickPipeMongoDbSource {
        uri: optional "uri",
        read_preference: optional "readPreference",
        tls_host: optional "tlsHost",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        ca_certificate: optional "caCertificate",
        settings: optional "settings",
        table_mappings: optional "tableMappings",
    }
}
