// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{RolePolicy, RolePolicyEffect, RolePolicyTags};

/// Schema `RBACPolicyCreateRequest` of the API.
///
/// Part of [`RoleCreateRequest`](crate::roles::RoleCreateRequest), [`RoleUpdateRequest`](crate::roles::RoleUpdateRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RolePolicyCreateRequest {
    /// Whether this policy allows or denies access
    pub allow_deny: RolePolicyEffect,
    /// List of permissions to grant or deny (e.g., \["control-plane:organization:view"\])
    pub permissions: Vec<String>,
    /// List of resource IDs this policy applies to (e.g., \["instance/uuid", "instance/\*"\])
    pub resources: Vec<String>,
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<RolePolicyTags>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl RolePolicyCreateRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        allow_deny: impl Into<RolePolicyEffect>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            allow_deny: allow_deny.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            resources: resources.into_iter().map(Into::into).collect(),
            tags: None,
            extra: Default::default(),
        }
    }
}

setters! {
    RolePolicyCreateRequest {
        /// Sets `tags`.
        tags(optional exact RolePolicyTags),
    }
}

json_object! {
    RolePolicyCreateRequest {
        allow_deny: required "allowDeny",
        permissions: required "permissions",
        resources: required "resources",
        tags: optional "tags",
        ..extra,
    }
}

impl TryFrom<RolePolicy> for RolePolicyCreateRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: RolePolicy) -> Result<Self, Error> {
        Ok(Self {
            allow_deny: value
                .allow_deny
                .ok_or_else(|| Error::missing("RolePolicy", "allowDeny"))?,
            permissions: value
                .permissions
                .ok_or_else(|| Error::missing("RolePolicy", "permissions"))?,
            resources: value
                .resources
                .ok_or_else(|| Error::missing("RolePolicy", "resources"))?,
            tags: value.tags,
            extra: value.extra,
        })
    }
}
