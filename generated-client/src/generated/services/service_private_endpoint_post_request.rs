// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServicPrivateEndpointePostRequest` of the API.
///
/// Taken by [`Services::create_private_endpoint`](crate::services::Services::create_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServicePrivateEndpointPostRequest {
    /// Private endpoint identifier
    pub id: String,
    /// Description of private endpoint
    pub description: Option<String>,
}

impl ServicePrivateEndpointPostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            description: None,
        }
    }
}

setters! {
    ServicePrivateEndpointPostRequest {
        /// Sets `description`: Description of private endpoint
        description(optional into String),
    }
}

json_object! {
    ServicePrivateEndpointPostRequest {
        id: required "id",
        description: optional "description",
    }
}
