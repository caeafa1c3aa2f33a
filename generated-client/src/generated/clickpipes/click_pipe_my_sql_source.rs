// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipeMySqlPipeSettings,
    ClickPipeMySqlPipeTableMapping, ClickPipeMySqlType,
};

/// Schema `ClickPipeMySQLSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMySqlSource {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub r#type: Option<ClickPipeMySqlType>,
    /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For
    /// Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name
    /// (project:region:instance).
    ///
    /// Example: `"my-mysql-server.example.com"`.
    pub host: Option<String>,
    /// MySQL server port.
    ///
    /// From 1 to 65535. Example: `3306`.
    pub port: Option<i64>,
    /// Authentication method for MySQL connection. IAM_ROLE is only available for services on AWS.
    ///
    /// Example: `"basic"`.
    pub authentication: Option<ClickPipeDatabaseAuthentication>,
    /// IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyApplicationRole"`.
    pub iam_role: Option<String>,
    /// TLS/SSL host for secure connections.
    ///
    /// Example: `"my-mysql-server.example.com"`.
    pub tls_host: Option<String>,
    /// PEM encoded CA certificate to validate the MySQL server certificate.
    ///
    /// Example: `"-----BEGIN CERTIFICATE-----\n..."`.
    pub ca_certificate: Option<String>,
    /// Disable TLS for the MySQL connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub disable_tls: Option<bool>,
    /// Skip TLS certificate verification for the MySQL connection. Use with caution in production environments.
    ///
    /// Example: `false`.
    pub skip_cert_verification: Option<bool>,
    /// Optional MySQL server_id the pipe declares itself as in the MySQL replication topology. Must be unique across
    /// replicas connected to the source. If omitted, one is assigned automatically.
    ///
    /// From 1 to 4294967295. Example: `4242`.
    pub server_id: Option<i64>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeMySqlPipeSettings>,
    /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Option<Vec<ClickPipeMySqlPipeTableMapping>>,
}

json_object! {
    ClickPipeMySqlSource {
        r#type: optional "type",
        host: optional "host",
        port: optional "port",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        tls_host: optional "tlsHost",
        ca_certificate: optional "caCertificate",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        server_id: optional "serverId",
        settings: optional "settings",
        table_mappings: optional "tableMappings",
    }
}
