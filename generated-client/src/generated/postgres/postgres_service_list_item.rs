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

impl Object for PostgresServiceListItem {
    const NAME: &'static str = "PostgresServiceListItem";
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
            id: fields.guaranteed("id"),
            state: fields.optional("state"),
            created_at: fields.optional("createdAt"),
            is_primary: fields.optional("isPrimary"),
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
        fields.required("id", &self.id);
        fields.optional("state", &self.state);
        fields.optional("createdAt", &self.created_at);
        fields.optional("isPrimary", &self.is_primary);
    }
}

json_object!(PostgresServiceListItem);
