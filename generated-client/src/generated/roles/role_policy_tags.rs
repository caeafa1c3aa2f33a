// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::RolePolicySqlConsoleRole;

/// Schema `RBACPolicyTags` of the API.
///
/// Part of [`RolePolicyCreateRequest`](crate::roles::RolePolicyCreateRequest), [`RolePolicy`](crate::roles::RolePolicy).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RolePolicyTags {
    /// Optional list of database grants (e.g., database names)
    pub grants: Option<Vec<String>>,
    /// Optional SQL console role type
    pub role_v2: Option<RolePolicySqlConsoleRole>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl RolePolicyTags {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    RolePolicyTags {
        /// Sets `grants`: Optional list of database grants (e.g., database names)
        grants(optional each_into String),
        /// Sets `roleV2`: Optional SQL console role type
        role_v2(optional into RolePolicySqlConsoleRole),
    }
}

json_object! {
    RolePolicyTags {
        grants: optional "grants",
        role_v2: optional "roleV2",
        ..extra,
    }
}
