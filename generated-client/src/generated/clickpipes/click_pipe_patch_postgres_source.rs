// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePatchPostgresPipeRemoveTableMapping, ClickPipePatchPostgresPipeSettings,
    ClickPipePlainCredentials, ClickPipePostgresPipeTableMapping,
};

/// Schema `ClickPipePatchPostgresSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresSource {
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: Option<ClickPipePlainCredentials>,
    /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here.
    /// For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name
    /// (project:region:instance).
    ///
    /// Example: `"my-postgres-server.example.com"`.
    pub host: Option<String>,
    /// PostgreSQL server port.
    ///
    /// From 1 to 65535. Example: `5432`.
    pub port: Option<i64>,
    /// PostgreSQL database name to replicate from.
    ///
    /// Example: `"production_db"`.
    pub database: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"my-postgres-server.example.com"`.
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// Example: `"-----BEGIN CERTIFICATE-----\n..."`.
    pub ca_certificate: Option<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Option<bool>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipePatchPostgresPipeSettings>,
    /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
    pub table_mappings_to_add: Option<Vec<ClickPipePostgresPipeTableMapping>>,
    /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for
    /// removal.
    pub table_mappings_to_remove: Option<
        Vec<ClickPipePatchPostgresPipeRemoveTableMapping>,
    >,
    nulls: Nulls,
}

impl ClickPipePatchPostgresSource {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchPostgresSource {
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `host`: PostgreSQL server hostname or IP address.
        host(optional into String),
        /// Sends `null` for `host`, which clears it where the API allows that.
        clear_host(null host "host"),
        /// Sets `port`: PostgreSQL server port.
        port(optional exact i64),
        /// Sends `null` for `port`, which clears it where the API allows that.
        clear_port(null port "port"),
        /// Sets `database`: PostgreSQL database name to replicate from.
        database(optional into String),
        /// Sends `null` for `database`, which clears it where the API allows that.
        clear_database(null database "database"),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sends `null` for `tlsHost`, which clears it where the API allows that.
        clear_tls_host(null tls_host "tlsHost"),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the Postgres server certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
        /// Sets `disableTls`: Disable TLS for the Postgres connection.
        disable_tls(optional exact bool),
        /// Sends `null` for `disableTls`, which clears it where the API allows that.
        clear_disable_tls(null disable_tls "disableTls"),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the Postgres connection.
        skip_cert_verification(optional exact bool),
        /// Sends `null` for `skipCertVerification`, which clears it where the API allows that.
        clear_skip_cert_verification(null skip_cert_verification "skipCertVerification"),
        /// Sets `settings`.
        settings(optional exact ClickPipePatchPostgresPipeSettings),
        /// Sets `tableMappingsToAdd`: Table mappings to add to the pipe.
        table_mappings_to_add(optional each ClickPipePostgresPipeTableMapping),
        /// Sets `tableMappingsToRemove`: Table mappings to remove from the pipe.
        table_mappings_to_remove(optional each ClickPipePatchPostgresPipeRemoveTableMapping),
    }
}

json_object! {
    ClickPipePatchPostgresSource {
        credentials: optional "credentials",
        host: nullable "host",
        port: nullable "port",
        database: nullable "database",
        tls_host: nullable "tlsHost",
        ca_certificate: nullable "caCertificate",
        disable_tls: nullable "disableTls",
        skip_cert_verification: nullable "skipCertVerification",
        settings: optional "settings",
        table_mappings_to_add: optional "tableMappingsToAdd",
        table_mappings_to_remove: optional "tableMappingsToRemove",
        ..nulls,
    }
}
