// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackClickHousePermissionConditionsFrom, ClickStackQueryLanguage};

/// Schema `ClickStackClickHouseCASLPermissionConditions` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermissionConditions {
    /// ID of the connection the row policy applies to.
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub connection: Option<String>,
    /// The member `from`.
    pub from: Option<ClickStackClickHousePermissionConditionsFrom>,
    /// The row-policy predicate, expressed in `whereLanguage`.
    ///
    /// Example: `"ServiceName = 'checkout'"`.
    pub r#where: Option<String>,
    /// The member `whereLanguage`.
    ///
    /// Example: `"sql"`.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackClickHousePermissionConditions {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        from: ClickStackClickHousePermissionConditionsFrom,
        r#where: impl Into<String>,
        where_language: impl Into<ClickStackQueryLanguage>,
    ) -> Self {
        Self {
            connection: Some(connection.into()),
            from: Some(from),
            r#where: Some(r#where.into()),
            where_language: Some(where_language.into()),
            extra: Default::default(),
        }
    }
}

impl Object for ClickStackClickHousePermissionConditions {
    const NAME: &'static str = "ClickStackClickHousePermissionConditions";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            connection: fields.optional("connection"),
            from: fields.optional("from"),
            r#where: fields.optional("where"),
            where_language: fields.optional("whereLanguage"),
            extra: fields.extra(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("connection", &self.connection);
        fields.optional("from", &self.from);
        fields.optional("where", &self.r#where);
        fields.optional("whereLanguage", &self.where_language);
        fields.extra(&self.extra);
    }
}

json_object!(ClickStackClickHousePermissionConditions);
