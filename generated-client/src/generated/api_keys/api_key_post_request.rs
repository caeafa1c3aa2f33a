// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ApiKeyHashData, ApiKeyRole, ApiKeyState, IpAccessListEntry};

/// Schema `ApiKeyPostRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyPostRequest {
    /// Name of the key.
    pub name: String,
    /// Timestamp the key expires. If not present, `null` or is empty the key never expires. ISO-8601.
    pub expire_at: Nullable<Timestamp>,
    /// Initial state of the key: 'enabled', 'disabled'. If not provided the new key will be 'enabled'.
    pub state: Option<ApiKeyState>,
    /// The member `hashData`.
    pub hash_data: Option<ApiKeyHashData>,
    /// DEPRECATED. Use `assignedRoleIds` instead. List of roles assigned to the key. Contains at least 1 element.
    #[deprecated = "the API deprecates this field"]
    pub roles: Option<Vec<ApiKeyRole>>,
    /// Array of role UUIDs to assign to the API key
    pub assigned_role_ids: Option<Vec<String>>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
}

impl ApiKeyPostRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            expire_at: Nullable::Absent,
            state: None,
            hash_data: None,
            roles: None,
            assigned_role_ids: None,
            ip_access_list: None,
        }
    }

    /// Sets `expireAt`: Timestamp the key expires.
    #[must_use]
    pub fn expire_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expire_at = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `expireAt`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_expire_at(mut self) -> Self {
        self.expire_at = Nullable::Null;
        self
    }

    /// Sets `state`: Initial state of the key: 'enabled', 'disabled'.
    #[must_use]
    pub fn state(mut self, value: impl Into<ApiKeyState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `hashData`.
    #[must_use]
    pub fn hash_data(mut self, value: ApiKeyHashData) -> Self {
        self.hash_data = Some(value);
        self
    }

    /// Sets `roles`: DEPRECATED.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApiKeyRole>>,
    ) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `assignedRoleIds`: Array of role UUIDs to assign to the API key
    #[must_use]
    pub fn assigned_role_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assigned_role_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ipAccessList`: List of IP addresses allowed to access the API using this key
    #[must_use]
    pub fn ip_access_list(
        mut self,
        value: impl IntoIterator<Item = IpAccessListEntry>,
    ) -> Self {
        self.ip_access_list = Some(value.into_iter().collect());
        self
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
    }
}
