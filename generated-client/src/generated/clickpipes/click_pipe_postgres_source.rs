// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipePostgresPipeSettings,
    ClickPipePostgresPipeTableMapping, ClickPipePostgresType,
};

/// Schema `ClickPipePostgresSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresSource {
    /// Type of the Postgres source. Defaults to "postgres" if not specified.
    pub r#type: Option<ClickPipePostgresType>,
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
    /// Disable TLS for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the Postgres connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Option<bool>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipePostgresPipeSettings>,
    /// List of table mappings defining which PostgreSQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<Vec<ClickPipePostgresPipeTableMapping>>,
}

json_object! {
    ClickPipePostgresSource {
        r#type: optional "type",
        host: optional "host",
        port: optional "port",
        database: optional "database",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        tls_host: optional "tlsHost",
        ca_certificate: optional "caCertificate",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        settings: optional "settings",
        table_mappings: optional "tableMappings",
    }
}
