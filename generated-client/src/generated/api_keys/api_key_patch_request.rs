// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ApiKeyRole, ApiKeyState, IpAccessListEntry};

/// Schema `ApiKeyPatchRequest` of the API.
///
/// Taken by [`ApiKeys::update`](crate::api_keys::ApiKeys::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPatchRequest {
    /// Name of the key
    pub name: Option<String>,
    /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key.
    #[deprecated = "the API deprecates this field"]
    pub roles: Option<Vec<ApiKeyRole>>,
    /// Array of role UUIDs to assign to the API key
    pub assigned_role_ids: Option<Vec<String>>,
    /// Timestamp the key expires. If `null` or is empty the key never expires. ISO-8601.
    pub expire_at: Option<Timestamp>,
    /// State of the key: 'enabled', 'disabled'.
    pub state: Option<ApiKeyState>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
    nulls: Nulls,
}

impl ApiKeyPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ApiKeyPatchRequest {
        /// Sets `name`: Name of the key
        name(optional into String),
        /// Sets `roles`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        roles(optional each_into ApiKeyRole),
        /// Sets `assignedRoleIds`: Array of role UUIDs to assign to the API key
        assigned_role_ids(optional each_into String),
        /// Sets `expireAt`: Timestamp the key expires.
        expire_at(optional into Timestamp),
        /// Sends `null` for `expireAt`, which clears it where the API allows that.
        clear_expire_at(null expire_at "expireAt"),
        /// Sets `state`: State of the key: 'enabled', 'disabled'.
        state(optional into ApiKeyState),
        /// Sets `ipAccessList`: List of IP addresses allowed to access the API using this key
        ip_access_list(optional each IpAccessListEntry),
    }
}

json_object! {
    ApiKeyPatchRequest {
        name: optional "name",
        roles: optional "roles",
        assigned_role_ids: optional "assignedRoleIds",
        expire_at: nullable "expireAt",
        state: optional "state",
        ip_access_list: optional "ipAccessList",
        ..nulls,
    }
}
