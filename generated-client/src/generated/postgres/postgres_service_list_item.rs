// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresCreatedAt, PostgresHaType, PostgresId, PostgresIsPrimary, PostgresName,
    PostgresRegion, PostgresSize, PostgresState, PostgresTags, PostgresVersion, Provider,
};

/// Schema `PostgresServiceListItem` of the API.
///
/// Given by [`Postgres::list`](crate::postgres::Postgres::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresServiceListItem {
    /// Name of the Postgres service.
    pub name: Option<PostgresName>,
    /// A cloud provider.
    pub provider: Option<Provider>,
    /// The cloud region for a Postgres service.
    pub region: Option<PostgresRegion>,
    /// Postgres major version
    pub postgres_version: Option<PostgresVersion>,
    /// The VM size for a Postgres service.
    pub size: Option<PostgresSize>,
    /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single standby, and “sync” for synchronous replication to two standbys.
    pub ha_type: Option<PostgresHaType>,
    /// Tags associated with the Postgres service.
    pub tags: Option<PostgresTags>,
    /// Unique Postgres service ID
    pub id: PostgresId,
    /// Current state of the service
    pub state: Option<PostgresState>,
    /// Postgres Service creation timestamp
    pub created_at: Option<PostgresCreatedAt>,
    /// True if this service is the primary service in the data warehouse
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
