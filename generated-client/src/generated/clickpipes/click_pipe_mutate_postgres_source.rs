// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipePlainCredentials,
    ClickPipePostgresPipeSettings, ClickPipePostgresPipeTableMapping,
    ClickPipePostgresType,
};

/// Schema `ClickPipeMutatePostgresSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutatePostgresSource {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub r#type: Nullable<ClickPipePostgresType>,
    /// The member `credentials`.
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
    /// The member `settings`.
    pub settings: Option<ClickPipePostgresPipeSettings>,
    /// Authentication method for Postgres connection. IAM_ROLE is only available for services on AWS.
    ///
    /// Example: `"IAM_ROLE"`.
    pub authentication: Option<ClickPipeDatabaseAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyApplicationRole"`.
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"my-postgres-server.example.com"`.
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the Postgres server certificate.
    ///
    /// Example: `"-----BEGIN CERTIFICATE-----\n..."`.
    pub ca_certificate: Option<String>,
    /// Disable TLS for the Postgres connection. Use with caution in production environments. Defaults to false when
    /// omitted.
    ///
    /// Default: `false`. Example: `false`.
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Option<bool>,
    /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<Vec<ClickPipePostgresPipeTableMapping>>,
}

impl ClickPipeMutatePostgresSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`: Type of the Postgres source.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<ClickPipePostgresType>) -> Self {
        self.r#type = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `type`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_type(mut self) -> Self {
        self.r#type = Nullable::Null;
        self
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
        self.host = Some(value.into());
        self
    }

    /// Sets `port`: PostgreSQL server port.
    #[must_use]
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }

    /// Sets `database`: PostgreSQL database name to replicate from.
    #[must_use]
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: ClickPipePostgresPipeSettings) -> Self {
        self.settings = Some(value);
        self
    }

    /// Sets `authentication`: Authentication method for Postgres connection.
    #[must_use]
    pub fn authentication(
        mut self,
        value: impl Into<ClickPipeDatabaseAuthentication>,
    ) -> Self {
        self.authentication = Some(value.into());
        self
    }

    /// Sets `iamRole`: IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    #[must_use]
    pub fn iam_role(mut self, value: impl Into<String>) -> Self {
        self.iam_role = Some(value.into());
        self
    }

    /// Sets `tlsHost`: TLS/SSL host for secure connections.
    #[must_use]
    pub fn tls_host(mut self, value: impl Into<String>) -> Self {
        self.tls_host = Some(value.into());
        self
    }

    /// Sets `caCertificate`: PEM encoded CA certificate to validate the Postgres server certificate.
    #[must_use]
    pub fn ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate = Some(value.into());
        self
    }

    /// Sets `disableTls`: Disable TLS for the Postgres connection.
    #[must_use]
    pub fn disable_tls(mut self, value: bool) -> Self {
        self.disable_tls = Some(value);
        self
    }

    /// Sets `skipCertVerification`: Skip TLS certificate verification for the Postgres connection.
    #[must_use]
    pub fn skip_cert_verification(mut self, value: bool) -> Self {
        self.skip_cert_verification = Some(value);
        self
    }

    /// Sets `tableMappings`: List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
    #[must_use]
    pub fn table_mappings(
        mut self,
        value: impl IntoIterator<Item = ClickPipePostgresPipeTableMapping>,
    ) -> Self {
        self.table_mappings = Some(value.into_iter().collect());
        self
    }
}

json_object! {
    ClickPipeMutatePostgresSource {
        r#type: nullable "type",
        credentials: optional "credentials",
        host: optional "host",
        port: optional "port",
        database: optional "database",
        settings: optional "settings",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        tls_host: optional "tlsHost",
        ca_certificate: optional "caCertificate",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        table_mappings: optional "tableMappings",
    }
}
