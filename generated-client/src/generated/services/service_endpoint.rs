// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceEndpointProtocol;

/// Schema `ServiceEndpoint` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEndpoint {
    /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
    ///
    /// Example: `"mysql"`.
    pub protocol: Option<ServiceEndpointProtocol>,
    /// Service host name
    pub host: Option<String>,
    /// Numeric port
    pub port: Option<i64>,
    /// Optional username for the endpoint
    pub username: Option<String>,
}

impl Object for ServiceEndpoint {
    const NAME: &'static str = "ServiceEndpoint";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            protocol: fields.optional("protocol"),
            host: fields.optional("host"),
            port: fields.optional("port"),
            username: fields.optional("username"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("protocol", &self.protocol);
        fields.optional("host", &self.host);
        fields.optional("port", &self.port);
        fields.optional("username", &self.username);
    }
}

json_object!(ServiceEndpoint);
