// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipePlainCredentials,
    ClickPipePostgresPipeSettings, ClickPipePostgresPipeTableMapping,
    ClickPipePostgresType,
};

/// Schema `ClickPipeMutatePostgresSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutatePostgresSource {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub r#type: Option<ClickPipePostgresType>,
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
    /// `settings` in JSON; the API does not describe it.
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
    nulls: Nulls,
}

impl ClickPipeMutatePostgresSource {
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
    ClickPipeMutatePostgresSource {
        /// Sets `type`: Type of the Postgres source.
        r#type(optional into ClickPipePostgresType),
        /// Sends `null` for `type`, which clears it where the API allows that.
        clear_type(null r#type "type"),
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `host`: PostgreSQL server hostname or IP address.
        host(optional into String),
        /// Sets `port`: PostgreSQL server port.
        port(optional exact i64),
        /// Sets `database`: PostgreSQL database name to replicate from.
        database(optional into String),
        /// Sets `settings`.
        settings(optional exact ClickPipePostgresPipeSettings),
        /// Sets `authentication`: Authentication method for Postgres connection.
        authentication(optional into ClickPipeDatabaseAuthentication),
        /// Sets `iamRole`: IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        iam_role(optional into String),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the Postgres server certificate.
        ca_certificate(optional into String),
        /// Sets `disableTls`: Disable TLS for the Postgres connection.
        disable_tls(optional exact bool),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the Postgres connection.
        skip_cert_verification(optional exact bool),
        /// Sets `tableMappings`: List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
        table_mappings(optional each ClickPipePostgresPipeTableMapping),
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
        ..nulls,
    }
}
