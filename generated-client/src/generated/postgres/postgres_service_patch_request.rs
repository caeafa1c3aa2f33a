// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresHaType, PostgresIpAccessListPatch, PostgresName, PostgresSize, PostgresTags,
    ResourceTag,
};

/// Schema `PostgresServicePatchRequest` of the API.
///
/// Taken by [`Postgres::update`](crate::postgres::Postgres::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresServicePatchRequest {
    /// `ipAccessList` in JSON; the API does not describe it.
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
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresServicePatchRequest {
        /// Sets `ipAccessList`.
        ip_access_list(optional exact PostgresIpAccessListPatch),
        /// Sets `name`: Name of the Postgres service.
        name(optional into PostgresName),
        /// Sets `size`: The VM size for a Postgres service.
        size(optional into PostgresSize),
        /// Sets `haType`: Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
        ha_type(optional into PostgresHaType),
        /// Sets `tags`: Tags associated with the Postgres service.
        tags(optional each ResourceTag),
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
