// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ApiKeyHashData, ApiKeyRole, ApiKeyState, IpAccessListEntry};

/// Schema `ApiKeyPostRequest` of the API.
///
/// Taken by [`ApiKeys::create`](crate::api_keys::ApiKeys::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostRequest {
    /// Name of the key.
    pub name: String,
    /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
    pub expire_at: Option<Timestamp>,
    /// Initial state of the key: 'enabled', 'disabled'. If not provided the new key will be 'enabled'.
    pub state: Option<ApiKeyState>,
    /// `hashData` in JSON; the API does not describe it.
    pub hash_data: Option<ApiKeyHashData>,
    /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key. Contains at least 1 element.
    #[deprecated = "the API deprecates this field"]
    pub roles: Option<Vec<ApiKeyRole>>,
    /// Array of role UUIDs to assign to the API key
    pub assigned_role_ids: Option<Vec<String>>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
    nulls: Nulls,
}

impl ApiKeyPostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            name: name.into(),
            expire_at: None,
            state: None,
            hash_data: None,
            roles: None,
            assigned_role_ids: None,
            ip_access_list: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ApiKeyPostRequest {
        /// Sets `expireAt`: Timestamp the key expires.
        expire_at(optional into Timestamp),
        /// Sends `null` for `expireAt`, which clears it where the API allows that.
        clear_expire_at(null expire_at "expireAt"),
        /// Sets `state`: Initial state of the key: 'enabled', 'disabled'.
        state(optional into ApiKeyState),
        /// Sets `hashData`.
        hash_data(optional exact ApiKeyHashData),
        /// Sets `roles`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        roles(optional each_into ApiKeyRole),
        /// Sets `assignedRoleIds`: Array of role UUIDs to assign to the API key
        assigned_role_ids(optional each_into String),
        /// Sets `ipAccessList`: List of IP addresses allowed to access the API using this key
        ip_access_list(optional each IpAccessListEntry),
    }
}

json_object! {
    ApiKeyPostRequest {
        name: required "name",
        expire_at: nullable "expireAt",
        state: optional "state",
        hash_data: optional "hashData",
        roles: optional "roles",
        assigned_role_ids: optional "assignedRoleIds",
        ip_access_list: optional "ipAccessList",
        ..nulls,
    }
}
