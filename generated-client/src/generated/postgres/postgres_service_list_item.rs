// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresCreatedAt, PostgresHaType, PostgresId, PostgresIsPrimary, PostgresName,
    PostgresRegion, PostgresSize, PostgresState, PostgresTags, PostgresVersion, Provider,
};

/// Schema `PostgresServiceListItem` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceListItem {
    /// The member `name`.
    pub name: Option<PostgresName>,
    /// The member `provider`.
    pub provider: Option<Provider>,
    /// The member `region`.
    pub region: Option<PostgresRegion>,
    /// The member `postgresVersion`.
    pub postgres_version: Option<PostgresVersion>,
    /// The member `size`.
    pub size: Option<PostgresSize>,
    /// The member `haType`.
    pub ha_type: Option<PostgresHaType>,
    /// The member `tags`.
    pub tags: Option<PostgresTags>,
    /// The member `id`.
    pub id: PostgresId,
    /// The member `state`.
    pub state: Option<PostgresState>,
    /// The member `createdAt`.
    pub created_at: Option<PostgresCreatedAt>,
    /// The member `isPrimary`.
    pub is_primary: Option<PostgresIsPrimary>,
}

json_object! {
    PostgresServiceListItem {
        name: optional "name",
        provider: optional "provider",
        region: optional "region",
        postgres_version: optional "postgresVersion",
        size: optional "size",
        ha_type: optional "haType",
        tags: optional "tags",
        id: guaranteed "id",
        state: optional "state",
        created_at: optional "createdAt",
        is_primary: optional "isPrimary",
    }
}
