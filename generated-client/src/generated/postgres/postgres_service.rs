// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresCreatedAt, PostgresHaType, PostgresId, PostgresIpAccessListEntry,
    PostgresIsPrimary, PostgresName, PostgresRegion, PostgresSize, PostgresState,
    PostgresStorageSize, PostgresTags, PostgresVersion, Provider,
};

/// Schema `PostgresService` of the API.
///
/// Given by [`Postgres::create_read_replica`](crate::postgres::Postgres::create_read_replica), [`Postgres::create`](crate::postgres::Postgres::create), [`Postgres::get`](crate::postgres::Postgres::get) and 3 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresService {
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
    /// IPv4 access rules shown in the console. IPv6 rules are not included. Returned when reading or configuring
    /// access; omitted from other service updates.
    pub ip_access_list: Option<Vec<PostgresIpAccessListEntry>>,
    /// Unique Postgres service ID
    pub id: PostgresId,
    /// The storage size, in GiB, which must be supported by the specified `size`.
    pub storage_size: Option<PostgresStorageSize>,
    /// Current state of the service
    pub state: Option<PostgresState>,
    /// Postgres Service creation timestamp
    pub created_at: Option<PostgresCreatedAt>,
    /// True if this service is the primary service in the data warehouse
    pub is_primary: Option<PostgresIsPrimary>,
    /// Connection string to the Postgres service. Embeds the service password, so it is only returned when the
    /// service is created or its password is reset. Omitted from every other response when Postgres credential
    /// redaction is enabled for the organization. Not guaranteed to be present — treat as optional.
    pub connection_string: Option<Secret>,
    /// Username for the Postgres service
    pub username: Option<String>,
    /// Password for the Postgres service. Only returned when the service is created or its password is reset. Omitted
    /// from every other response when Postgres credential redaction is enabled for the organization. Not guaranteed
    /// to be present — treat as optional.
    pub password: Option<Secret>,
    /// Hostname for the Postgres service
    pub hostname: Option<String>,
    /// Earliest point in time the service can be restored to with the restore endpoint. ISO-8601. Only present for a
    /// primary service once its first backup has completed.
    pub earliest_restore_time: Option<Timestamp>,
}

json_object! {
    PostgresService {
        name: optional "name",
        provider: optional "provider",
        region: optional "region",
        postgres_version: optional "postgresVersion",
        size: optional "size",
        ha_type: optional "haType",
        tags: optional "tags",
        ip_access_list: optional "ipAccessList",
        id: guaranteed "id",
        storage_size: optional "storageSize",
        state: optional "state",
        created_at: optional "createdAt",
        is_primary: optional "isPrimary",
        connection_string: optional "connectionString",
        username: optional "username",
        password: optional "password",
        hostname: optional "hostname",
        earliest_restore_time: optional "earliestRestoreTime",
    }
}
