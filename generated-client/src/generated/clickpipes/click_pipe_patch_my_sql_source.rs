// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeDatabaseAuthentication, ClickPipeMySqlPipeTableMapping,
    ClickPipePatchMySqlPipeRemoveTableMapping, ClickPipePatchMySqlPipeSettings,
    ClickPipePlainCredentials,
};

/// Schema `ClickPipePatchMySQLSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlSource {
    /// `credentials` in JSON; the API does not describe it.
    pub credentials: Option<ClickPipePlainCredentials>,
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
    pub settings: Option<ClickPipePatchMySqlPipeSettings>,
    /// Table mappings to add to the pipe. Can be an empty array if no tables are being added.
    pub table_mappings_to_add: Option<Vec<ClickPipeMySqlPipeTableMapping>>,
    /// Table mappings to remove from the pipe. Only sourceSchemaName, sourceTable, and targetTable are required for
    /// removal.
    pub table_mappings_to_remove: Option<Vec<ClickPipePatchMySqlPipeRemoveTableMapping>>,
    nulls: Nulls,
}

impl ClickPipePatchMySqlSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(host: Option<String>, port: Option<i64>) -> Self {
        Self {
            nulls: Nulls::default(),
            credentials: None,
            host,
            port,
            authentication: None,
            iam_role: None,
            tls_host: None,
            ca_certificate: None,
            disable_tls: None,
            skip_cert_verification: None,
            server_id: None,
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
    ClickPipePatchMySqlSource {
        /// Sets `credentials`.
        credentials(optional exact ClickPipePlainCredentials),
        /// Sets `authentication`: Authentication method for MySQL connection.
        authentication(optional into ClickPipeDatabaseAuthentication),
        /// Sends `null` for `authentication`, which clears it where the API allows that.
        clear_authentication(null authentication "authentication"),
        /// Sets `iamRole`: IAM role ARN for IAM authentication (required for IAM_ROLE authentication, services on AWS only).
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `tlsHost`: TLS/SSL host for secure connections.
        tls_host(optional into String),
        /// Sends `null` for `tlsHost`, which clears it where the API allows that.
        clear_tls_host(null tls_host "tlsHost"),
        /// Sets `caCertificate`: PEM encoded CA certificate to validate the MySQL server certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
        /// Sets `disableTls`: Disable TLS for the MySQL connection.
        disable_tls(optional exact bool),
        /// Sends `null` for `disableTls`, which clears it where the API allows that.
        clear_disable_tls(null disable_tls "disableTls"),
        /// Sets `skipCertVerification`: Skip TLS certificate verification for the MySQL connection.
        skip_cert_verification(optional exact bool),
        /// Sends `null` for `skipCertVerification`, which clears it where the API allows that.
        clear_skip_cert_verification(null skip_cert_verification "skipCertVerification"),
        /// Sets `serverId`: Optional MySQL server_id the pipe declares itself as in the MySQL replication topology.
        server_id(optional exact i64),
        /// Sends `null` for `serverId`, which clears it where the API allows that.
        clear_server_id(null server_id "serverId"),
        /// Sets `settings`.
        settings(optional exact ClickPipePatchMySqlPipeSettings),
        /// Sets `tableMappingsToAdd`: Table mappings to add to the pipe.
        table_mappings_to_add(optional each ClickPipeMySqlPipeTableMapping),
        /// Sets `tableMappingsToRemove`: Table mappings to remove from the pipe.
        table_mappings_to_remove(optional each ClickPipePatchMySqlPipeRemoveTableMapping),
    }
}

json_object! {
    ClickPipePatchMySqlSource {
        credentials: optional "credentials",
        host: required_or_null "host",
        port: required_or_null "port",
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        tls_host: nullable "tlsHost",
        ca_certificate: nullable "caCertificate",
        disable_tls: nullable "disableTls",
        skip_cert_verification: nullable "skipCertVerification",
        server_id: nullable "serverId",
        settings: optional "settings",
        table_mappings_to_add: optional "tableMappingsToAdd",
        table_mappings_to_remove: optional "tableMappingsToRemove",
        ..nulls,
    }
}
