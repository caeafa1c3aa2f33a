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
    /// The member `name`.
    pub name: Option<PostgresName>,
    /// The member `size`.
    pub size: Option<PostgresSize>,
    /// The member `haType`.
    pub ha_type: Option<PostgresHaType>,
    /// The member `tags`.
    pub tags: Option<PostgresTags>,
}

impl PostgresServicePatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresServicePatchRequest {
        /// Sets `ipAccessList`.
        ip_access_list(optional exact PostgresIpAccessListPatch),
        /// Sets `name`.
        name(optional into PostgresName),
        /// Sets `size`.
        size(optional into PostgresSize),
        /// Sets `haType`.
        ha_type(optional into PostgresHaType),
        /// Sets `tags`.
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
