// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::QueryEndpointRole;

/// Schema `InstanceServiceQueryApiEndpointsPostRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceQueryApiEndpointPostRequest {
    /// The roles
    pub roles: Vec<QueryEndpointRole>,
    /// The version of the service query endpoint
    pub open_api_keys: Vec<String>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
}

impl ServiceQueryApiEndpointPostRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        open_api_keys: impl IntoIterator<Item = impl Into<String>>,
        roles: impl IntoIterator<Item = impl Into<QueryEndpointRole>>,
    ) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
            open_api_keys: open_api_keys.into_iter().map(Into::into).collect(),
            allowed_origins: None,
        }
    }

    /// Sets `allowedOrigins`: The allowed origins as comma separated list of domains
    #[must_use]
    pub fn allowed_origins(mut self, value: impl Into<String>) -> Self {
        self.allowed_origins = Some(value.into());
        self
    }
}

impl Object for ServiceQueryApiEndpointPostRequest {
    const NAME: &'static str = "ServiceQueryApiEndpointPostRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            roles: fields.required("roles")?,
            open_api_keys: fields.required("openApiKeys")?,
            allowed_origins: fields.optional("allowedOrigins"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("roles", &self.roles);
        fields.required("openApiKeys", &self.open_api_keys);
        fields.optional("allowedOrigins", &self.allowed_origins);
    }
}

json_object!(ServiceQueryApiEndpointPostRequest);
