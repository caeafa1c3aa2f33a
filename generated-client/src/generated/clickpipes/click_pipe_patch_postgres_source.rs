// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePatchPostgresPipeRemoveTableMapping, ClickPipePatchPostgresPipeSettings,
    ClickPipePlainCredentials, ClickPipePostgresPipeTableMapping,
};

/// Schema `ClickPipePatchPostgresSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresSource {
    /// The member `credentials`.
    pub credentials: Option<ClickPipePlainCredentials>,
    /// PostgreSQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here.
    /// For Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name
    /// (project:region:instance).
    ///
    /// Example: `"my-postgres-server.example.com"`.
    pub host: Nullable<String>,
    /// PostgreSQL server port.
    ///
    /// From 1 to 65535. Example: `5432`.
    pub port: Nullable<i64>,
    /// PostgreSQL database name to replicate from.
    ///
    /// Example: `"production_db"`.
    pub database: Nullable<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"my-postgres-server.example.com"`.
    pub tls_host: Nullable<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// Example: `"-----BEGIN CERTIFICATE-----\n..."`.
    pub ca_certificate: Nullable<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub disable_tls: Nullable<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Nullable<bool>,
    /// The member `settings`.
    pub settings: Option<ClickPipePatchPostgresPipeSettings>,
    /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
    pub table_mappings_to_add: Option<Vec<ClickPipePostgresPipeTableMapping>>,
    /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for
    /// removal.
    pub table_mappings_to_remove: Option<
        Vec<ClickPipePatchPostgresPipeRemoveTableMapping>,
    >,
}

impl ClickPipePatchPostgresSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `credentials`.
    #[must_use]
    pub fn credentials(mut self, value: ClickPipePlainCredentials) -> Self {
        self.credentials = Some(value);
        self
    }

    /// Sets `host`: PostgreSQL server hostname or IP address.
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `host`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_host(mut self) -> Self {
        self.host = Nullable::Null;
        self
    }

    /// Sets `port`: PostgreSQL server port.
    #[must_use]
    pub fn port(mut self, value: i64) -> Self {
        self.port = Nullable::Value(value);
        self
    }

    /// Sends `null` for `port`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_port(mut self) -> Self {
        self.port = Nullable::Null;
        self
    }

    /// Sets `database`: PostgreSQL database name to replicate from.
    #[must_use]
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `database`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_database(mut self) -> Self {
        self.database = Nullable::Null;
        self
    }

    /// Sets `tlsHost`: TLS/SSL host for secure connections.
    #[must_use]
    pub fn tls_host(mut self, value: impl Into<String>) -> Self {
        self.tls_host = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `tlsHost`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_tls_host(mut self) -> Self {
        self.tls_host = Nullable::Null;
        self
    }

    /// Sets `caCertificate`: PEM encoded CA certificate to validate the Postgres server certificate.
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

    /// Sets `disableTls`: Disable TLS for the Postgres connection.
    #[must_use]
    pub fn disable_tls(mut self, value: bool) -> Self {
        self.disable_tls = Nullable::Value(value);
        self
    }

    /// Sends `null` for `disableTls`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_disable_tls(mut self) -> Self {
        self.disable_tls = Nullable::Null;
        self
    }

    /// Sets `skipCertVerification`: Skip TLS certificate verification for the Postgres connection.
    #[must_use]
    pub fn skip_cert_verification(mut self, value: bool) -> Self {
        self.skip_cert_verification = Nullable::Value(value);
        self
    }

    /// Sends `null` for `skipCertVerification`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_skip_cert_verification(mut self) -> Self {
        self.skip_cert_verification = Nullable::Null;
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: ClickPipePatchPostgresPipeSettings) -> Self {
        self.settings = Some(value);
        self
    }

    /// Sets `tableMappingsToAdd`: Table mappings to add to the pipe.
    #[must_use]
    pub fn table_mappings_to_add(
        mut self,
        value: impl IntoIterator<Item = ClickPipePostgresPipeTableMapping>,
    ) -> Self {
        self.table_mappings_to_add = Some(value.into_iter().collect());
        self
    }

    /// Sets `tableMappingsToRemove`: Table mappings to remove from the pipe.
    #[must_use]
    pub fn table_mappings_to_remove(
        mut self,
        value: impl IntoIterator<Item = ClickPipePatchPostgresPipeRemoveTableMapping>,
    ) -> Self {
        self.table_mappings_to_remove = Some(value.into_iter().collect());
        self
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
    }
}
