// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::RolePolicyCreateRequest;

/// Schema `RoleCreateRequest` of the API.
///
/// Taken by [`Roles::create`](crate::roles::Roles::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleCreateRequest {
    /// Name of the role
    pub name: String,
    /// List of actor resource IDs to assign to this role (e.g., \["user/uuid", "apiKey/uuid"\])
    pub actors: Vec<String>,
    /// List of policies to create for this role
    pub policies: Vec<RolePolicyCreateRequest>,
}

impl RoleCreateRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        actors: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        policies: impl IntoIterator<Item = RolePolicyCreateRequest>,
    ) -> Self {
        Self {
            name: name.into(),
            actors: actors.into_iter().map(Into::into).collect(),
            policies: policies.into_iter().collect(),
        }
    }
}

json_object! {
    RoleCreateRequest {
        name: required "name",
        actors: required "actors",
        policies: required "policies",
    }
}
