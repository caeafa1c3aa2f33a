// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::QueryEndpointRole;

/// Schema `ServiceQueryAPIEndpoint` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceQueryApiEndpoint {
    /// The id of the service query endpoint
    pub id: Option<String>,
    /// List of OpenAPI keys that can access the service query endpoint
    pub open_api_keys: Option<Vec<String>>,
    /// List of roles that can access the service query endpoint
    pub roles: Option<Vec<QueryEndpointRole>>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
}

impl Object for ServiceQueryApiEndpoint {
    const NAME: &'static str = "ServiceQueryApiEndpoint";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            open_api_keys: fields.optional("openApiKeys"),
            roles: fields.optional("roles"),
            allowed_origins: fields.optional("allowedOrigins"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("openApiKeys", &self.open_api_keys);
        fields.optional("roles", &self.roles);
        fields.optional("allowedOrigins", &self.allowed_origins);
    }
}

json_object!(ServiceQueryApiEndpoint);
