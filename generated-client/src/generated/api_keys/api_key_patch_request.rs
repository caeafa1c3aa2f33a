// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ApiKeyRole, ApiKeyState, IpAccessListEntry};

/// Schema `ApiKeyPatchRequest` of the API.
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
    pub expire_at: Nullable<Timestamp>,
    /// State of the key: 'enabled', 'disabled'.
    pub state: Option<ApiKeyState>,
    /// List of IP addresses allowed to access the API using this key
    pub ip_access_list: Option<Vec<IpAccessListEntry>>,
}

impl ApiKeyPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`: Name of the key
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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

    /// Sets `state`: State of the key: 'enabled', 'disabled'.
    #[must_use]
    pub fn state(mut self, value: impl Into<ApiKeyState>) -> Self {
        self.state = Some(value.into());
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
    ApiKeyPatchRequest {
        name: optional "name",
        roles: optional "roles",
        assigned_role_ids: optional "assignedRoleIds",
        expire_at: nullable "expireAt",
        state: optional "state",
        ip_access_list: optional "ipAccessList",
    }
}
