// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    PostgresCreatedAt, PostgresHaType, PostgresId, PostgresIpAccessListEntry,
    PostgresIsPrimary, PostgresName, PostgresRegion, PostgresSize, PostgresState,
    PostgresStorageSize, PostgresTags, PostgresVersion, Provider,
};

/// Schema `PostgresService` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresService {
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
    /// IPv4 access rules shown in the console. IPv6 rules are not included. Returned when reading or configuring
    /// access; omitted from other service updates.
    pub ip_access_list: Option<Vec<PostgresIpAccessListEntry>>,
    /// The member `id`.
    pub id: PostgresId,
    /// The member `storageSize`.
    pub storage_size: Option<PostgresStorageSize>,
    /// The member `state`.
    pub state: Option<PostgresState>,
    /// The member `createdAt`.
    pub created_at: Option<PostgresCreatedAt>,
    /// The member `isPrimary`.
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
