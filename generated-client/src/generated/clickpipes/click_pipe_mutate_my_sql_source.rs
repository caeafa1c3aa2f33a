// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipeMySqlPipeSettings,
    ClickPipeMySqlPipeTableMapping, ClickPipeMySqlType, ClickPipePlainCredentials,
};

/// Schema `ClickPipeMutateMySQLSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateMySqlSource {
    /// Type of the MySQL source. Defaults to "mysql" if not specified.
    pub r#type: Option<ClickPipeMySqlType>,
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: Option<ClickPipePlainCredentials>,
    /// MySQL server hostname or IP address. To use a reverse private endpoint, pass the endpoint hostname here. For
    /// Cloud SQL with SERVICE_ACCOUNT_WORKLOAD_IDENTITY authentication, pass the instance connection name
    /// (project:region:instance).
    ///
    /// Example: `"my-mysql-server.example.com"`.
    pub host: String,
    /// MySQL server port.
    ///
    /// From 1 to 65535. Example: `3306`.
    pub port: i64,
    /// `settings` in JSON; the API does not describe it.
    pub settings: ClickPipeMySqlPipeSettings,
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
    /// Disable TLS for the MySQL connection. Use with caution in production environments. Defaults to false when
    /// omitted.
    ///
    /// Default: `false`. Example: `false`.
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
    /// List of table mappings defining which MySQL tables to replicate and how they map to ClickHouse tables.
    pub table_mappings: Vec<ClickPipeMySqlPipeTableMapping>,
    nulls: Nulls,
}

impl ClickPipeMutateMySqlSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        host: impl Into<String>,
        port: i64,
        settings: ClickPipeMySqlPipeSettings,
        table_mappings: impl IntoIterator<Item = ClickPipeMySqlPipeTableMapping>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            r#type: None,
            credentials: None,
            host: host.into(),
            port,
            settings,
            authentication: None,
            iam_role: None,
            tls_host: None,
            ca_certificate: None,
            disable_tls: None,
            skip_cert_verification: None,
            server_id: None,
            table_mappings: table_mappings.into_iter().collect(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipeMutateMySqlSource {
        /// Sets `type`: Type of the MySQL source.
        r#type(optional into ClickPipeMySqlType),
        /// Sends `null` for `type`, which clears it where the API allows that.
        clear_type(null r#type "type"),
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `authentication`: Authentication method for MySQL connection.
        authentication(optional into ClickPipeDatabaseAuthentication),
        /// Sets `iamRole`: IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        iam_role(optional into String),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the MySQL server certificate.
        ca_certificate(optional into String),
        /// Sets `disableTls`: Disable TLS for the MySQL connection.
        disable_tls(optional exact bool),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the MySQL connection.
        skip_cert_verification(optional exact bool),
        /// Sets `serverId`: Optional MySQL server_id the pipe declares itself as in the MySQL replication topology.
        server_id(optional exact i64),
    }
}

json_object! {
    ClickPipeMutateMySqlSource {
        r#type: nullable "type",
        credentials: optional "credentials",
        host: required "host",
        port: required "port",
        settings: required "settings",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        tls_host: optional "tlsHost",
        ca_certificate: optional "caCertificate",
        disable_tls: optional "disableTls",
        skip_cert_verification: optional "skipCertVerification",
        server_id: optional "serverId",
        table_mappings: required "tableMappings",
        ..nulls,
    }
}
