// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{Role, RolePolicyCreateRequest};

/// Schema `RoleUpdateRequest` of the API.
///
/// Taken by [`Roles::update`](crate::roles::Roles::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleUpdateRequest {
    /// New name for the role
    pub name: Option<String>,
    /// New list of actor resource IDs (replaces existing actors)
    pub actors: Option<Vec<String>>,
    /// New list of policies (replaces existing policies)
    pub policies: Option<Vec<RolePolicyCreateRequest>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl RoleUpdateRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RoleUpdateRequest {
        /// Sets `name`: New name for the role
        name(optional into String),
        /// Sets `actors`: New list of actor resource IDs (replaces existing actors)
        actors(optional each_into String),
        /// Sets `policies`: New list of policies (replaces existing policies)
        policies(optional each RolePolicyCreateRequest),
    }
}

json_object! {
    RoleUpdateRequest {
        name: optional "name",
        actors: optional "actors",
        policies: optional "policies",
        ..extra,
    }
}

impl TryFrom<Role> for RoleUpdateRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: Role) -> Result<Self, Error> {
        value.extra.whole("Role", "policies")?;
        Ok(Self {
            name: value.name,
            actors: value.actors,
            policies: value
                .policies
                .map(|list| {
                    list.into_iter().map(TryInto::try_into).collect::<Result<_, Error>>()
                })
                .transpose()?,
            extra: value.extra,
        })
    }
}
