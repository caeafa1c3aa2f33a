// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ApiKeyRole, ApiKeyState, AssignedRole, IpAccessListEntry};

/// Schema `ApiKey` of the API.
///
/// Given by [`ApiKeys::get`](crate::api_keys::ApiKeys::get), [`ApiKeys::list`](crate::api_keys::ApiKeys::list), [`ApiKeys::update`](crate::api_keys::ApiKeys::update). Part of [`ApiKeyPostResponse`](crate::api_keys::ApiKeyPostResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// Unique API key ID.
    pub id: String,
    /// Name of the key
    pub name: Option<String>,
    /// State of the key: 'enabled', 'disabled'.
    pub state: Option<ApiKeyState>,
    /// DEPRECATED. Use `assignedRoles` instead. List of roles assigned to the key. For organizations that have
    /// migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role
    /// assignments.
    #[deprecated = "the API deprecates this field"]
    pub roles: Option<Vec<ApiKeyRole>>,
    /// Custom roles and System roles assigned to this API key
    pub assigned_roles: Option<Vec<AssignedRole>>,
    /// Last 4 letters of the key.
    pub key_suffix: Option<String>,
    /// Timestamp the key was created. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
    pub expire_at: Option<Timestamp>,
    /// Timestamp the key was used last time, with one-minute precision. If not present the key was never used.
    /// ISO-8601.
    pub used_at: Option<Timestamp>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
}

json_object! {
    ApiKey {
        id: guaranteed "id",
        name: optional "name",
        state: optional "state",
        roles: optional "roles",
        assigned_roles: optional "assignedRoles",
        key_suffix: optional "keySuffix",
        created_at: optional "createdAt",
        expire_at: optional "expireAt",
        used_at: optional "usedAt",
        ip_access_list: optional "ipAccessList",
    }
}
