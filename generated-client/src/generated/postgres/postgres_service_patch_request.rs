// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresHaType, PostgresIpAccessListPatch, PostgresName, PostgresSize, PostgresTags,
    ResourceTag,
};

/// Schema `PostgresServicePatchRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePatchRequest {
    /// The member `ipAccessList`.
    pub ip_access_list: Option<PostgresIpAccessListPatch>,
    /// Name of the Postgres service.
    pub name: Option<PostgresName>,
    /// The VM size for a Postgres service.
    pub size: Option<PostgresSize>,
    /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    pub ha_type: Option<PostgresHaType>,
    /// Tags associated with the Postgres service.
    pub tags: Option<PostgresTags>,
}

impl PostgresServicePatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ipAccessList`.
    #[must_use]
    pub fn ip_access_list(mut self, value: PostgresIpAccessListPatch) -> Self {
        self.ip_access_list = Some(value);
        self
    }

    /// Sets `name`: Name of the Postgres service.
    #[must_use]
    pub fn name(mut self, value: impl Into<PostgresName>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `size`: The VM size for a Postgres service.
    #[must_use]
    pub fn size(mut self, value: impl Into<PostgresSize>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `haType`: Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    #[must_use]
    pub fn ha_type(mut self, value: impl Into<PostgresHaType>) -> Self {
        self.ha_type = Some(value.into());
        self
    }

    /// Sets `tags`: Tags associated with the Postgres service.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self
    }
}

json_object! {
    PostgresServicePatchRequest {
        ip_access_list: optional "ipAccessList",
        name: optional "name",
        size: optional "size",
        ha_type: optional "haType",
        tags: optional "tags",
    }
}
