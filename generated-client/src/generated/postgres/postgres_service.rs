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

impl Object for PostgresService {
    const NAME: &'static str = "PostgresService";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            provider: fields.optional("provider"),
            region: fields.optional("region"),
            postgres_version: fields.optional("postgresVersion"),
            size: fields.optional("size"),
            ha_type: fields.optional("haType"),
            tags: fields.optional("tags"),
            ip_access_list: fields.optional("ipAccessList"),
            id: fields.guaranteed("id"),
            storage_size: fields.optional("storageSize"),
            state: fields.optional("state"),
            created_at: fields.optional("createdAt"),
            is_primary: fields.optional("isPrimary"),
            connection_string: fields.optional("connectionString"),
            username: fields.optional("username"),
            password: fields.optional("password"),
            hostname: fields.optional("hostname"),
            earliest_restore_time: fields.optional("earliestRestoreTime"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("provider", &self.provider);
        fields.optional("region", &self.region);
        fields.optional("postgresVersion", &self.postgres_version);
        fields.optional("size", &self.size);
        fields.optional("haType", &self.ha_type);
        fields.optional("tags", &self.tags);
        fields.optional("ipAccessList", &self.ip_access_list);
        fields.required("id", &self.id);
        fields.optional("storageSize", &self.storage_size);
        fields.optional("state", &self.state);
        fields.optional("createdAt", &self.created_at);
        fields.optional("isPrimary", &self.is_primary);
        fields.optional("connectionString", &self.connection_string);
        fields.optional("username", &self.username);
        fields.optional("password", &self.password);
        fields.optional("hostname", &self.hostname);
        fields.optional("earliestRestoreTime", &self.earliest_restore_time);
    }
}

json_object!(PostgresService);
