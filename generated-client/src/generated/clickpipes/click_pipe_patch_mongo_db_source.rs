// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMongoDbPipeTableMapping, ClickPipeMongoDbReadPreference,
    ClickPipePatchMongoDbPipeRemoveTableMapping, ClickPipePatchMongoDbPipeSettings,
    ClickPipePlainCredentials,
};

/// Schema `ClickPipePatchMongoDBSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMongoDbSource {
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: Option<ClickPipePlainCredentials>,
    /// MongoDB connection URI (mongodb:// or mongodb+srv://). Credentials are redacted in responses; a masked value
    /// is never saved as a credential, so a real credential equal to \[REDACTED\] cannot be set. To change the
    /// connection, send the full URI with real credentials; omit this field or resend the redacted value to leave it
    /// unchanged.
    ///
    /// Example: `"mongodb+srv://cluster0.example.mongodb.net/mydb"`.
    pub uri: Option<Secret>,
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
    pub settings: Option<ClickPipePatchMongoDbPipeSettings>,
    /// Collection mappings to add to the pipe. Can be an empty array if no collections are being added.
    pub table_mappings_to_add: Option<Vec<ClickPipeMongoDbPipeTableMapping>>,
    /// Collection mappings to remove from the pipe. Only sourceDatabaseName, sourceCollection, and targetTable are
    /// required for removal.
    pub table_mappings_to_remove: Option<
        Vec<ClickPipePatchMongoDbPipeRemoveTableMapping>,
    >,
    nulls: Nulls,
}

impl ClickPipePatchMongoDbSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        read_preference: Option<ClickPipeMongoDbReadPreference>,
        uri: Option<Secret>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            credentials: None,
            uri,
            read_preference,
            tls_host: None,
            disable_tls: None,
            skip_cert_verification: None,
            ca_certificate: None,
            settings: None,
            table_mappings_to_add: None,
            table_mappings_to_remove: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchMongoDbSource {
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sends `null` for `tlsHost`, which clears it where the API allows that.
        clear_tls_host(null tls_host "tlsHost"),
        /// Sets `disableTls`: Disable TLS for the MongoDB connection.
        disable_tls(optional exact bool),
        /// Sends `null` for `disableTls`, which clears it where the API allows that.
        clear_disable_tls(null disable_tls "disableTls"),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the MongoDB connection.
        skip_cert_verification(optional exact bool),
        /// Sends `null` for `skipCertVerification`, which clears it where the API allows that.
        clear_skip_cert_verification(null skip_cert_verification "skipCertVerification"),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the MongoDB server certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
        /// Sets `settings`.
        settings(optional exact ClickPipePatchMongoDbPipeSettings),
        /// Sets `tableMappingsToAdd`: Collection mappings to add to the pipe.
        table_mappings_to_add(optional each ClickPipeMongoDbPipeTableMapping),
        /// Sets `tableMappingsToRemove`: Collection mappings to remove from the pipe.
        table_mappings_to_remove(optional each ClickPipePatchMongoDbPipeRemoveTableMapping),
    }
}

json_object! {
    ClickPipePatchMongoDbSource {
        credentials: optional "credentials",
        uri: required_or_null "uri",
        read_preference: required_or_null "readPreference",
        tls_host: nullable "tlsHost",
        disable_tls: nullable "disableTls",
        skip_cert_verification: nullable "skipCertVerification",
        ca_certificate: nullable "caCertificate",
        settings: optional "settings",
        table_mappings_to_add: optional "tableMappingsToAdd",
        table_mappings_to_remove: optional "tableMappingsToRemove",
        ..nulls,
    }
}
