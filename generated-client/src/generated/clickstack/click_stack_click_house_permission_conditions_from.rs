// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackClickHouseCASLPermissionConditionsFrom` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermissionConditionsFrom {
    /// The member `databaseName`.
    ///
    /// Example: `"default"`.
    pub database_name: Option<String>,
    /// The member `tableName`.
    ///
    /// Example: `"otel_logs"`.
    pub table_name: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackClickHousePermissionConditionsFrom {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(database_name: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            extra: Default::default(),
        }
    }
}

impl Object for ClickStackClickHousePermissionConditionsFrom {
    const NAME: &'static str = "ClickStackClickHousePermissionConditionsFrom";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            database_name: fields.optional("databaseName"),
            table_name: fields.optional("tableName"),
            extra: fields.extra(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("databaseName", &self.database_name);
        fields.optional("tableName", &self.table_name);
        fields.extra(&self.extra);
    }
}

json_object!(ClickStackClickHousePermissionConditionsFrom);
