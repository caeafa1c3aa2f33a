// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMongoDbPipeSettings, ClickPipeMongoDbPipeTableMapping,
    ClickPipeMongoDbReadPreference, ClickPipePlainCredentials,
};

/// Schema `ClickPipeMutateMongoDBSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateMongoDbSource {
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: Option<ClickPipePlainCredentials>,
    /// MongoDB connection URI. Supports both standard URIs (mongodb://...) and SRV URIs (mongodb+srv://...). Embedded
    /// credentials are redacted from API responses, so the returned value can differ from what was submitted.
    ///
    /// Example: `"mongodb+srv://cluster0.example.mongodb.net/mydb"`.
    pub uri: Secret,
    /// MongoDB read preference for replica set reads.
    ///
    /// Example: `"secondaryPreferred"`.
    pub read_preference: ClickPipeMongoDbReadPreference,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"cluster0.example.mongodb.net"`.
    pub tls_host: Option<String>,
    /// Disable TLS for the MongoDB connection. Defaults to false (TLS enabled).
    ///
    /// Default: `false`. Example: `false`.
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
    pub settings: ClickPipeMongoDbPipeSettings,
    /// List of collection mappings defining which MongoDB collections to replicate and how they map to ClickHouse
    /// tables.
    pub table_mappings: Vec<ClickPipeMongoDbPipeTableMapping>,
}

impl ClickPipeMutateMongoDbSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        read_preference: impl Into<ClickPipeMongoDbReadPreference>,
        settings: ClickPipeMongoDbPipeSettings,
        table_mappings: impl IntoIterator<Item = ClickPipeMongoDbPipeTableMapping>,
        uri: impl Into<Secret>,
    ) -> Self {
        Self {
            credentials: None,
            uri: uri.into(),
            read_preference: read_preference.into(),
            tls_host: None,
            disable_tls: None,
            skip_cert_verification: None,
            ca_certificate: None,
            settings,
            table_mappings: table_mappings.into_iter().collect(),
        }
    }
}

setters! {
    ClickPipeMutateMongoDbSource {
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sets `disableTls`: Disable TLS for the MongoDB connection.
        disable_tls(optional exact bool),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the MongoDB connection.
        skip_cert_verification(optional exact bool),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the MongoDB server certificate.
        ca_certificate(optional into String),
    }
}

json_object! {
    ClickPipeMutateMongoDbSource {
        credentials: optional "credentials",
        uri: required "uri",
        read_preference: required "readPreference",
        tls_host: optional "tlsHost",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        ca_certificate: optional "caCertificate",
        settings: required "settings",
        table_mappings: required "tableMappings",
    }
}
