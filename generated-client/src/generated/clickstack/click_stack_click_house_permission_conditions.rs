// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackClickHousePermissionConditionsFrom, ClickStackQueryLanguage};

/// Schema `ClickStackClickHouseCASLPermissionConditions` of the API.
///
/// Part of [`ClickStackClickHousePermission`](crate::clickstack::ClickStackClickHousePermission).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermissionConditions {
    /// ID of the connection the row policy applies to.
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub connection: Option<String>,
    /// `from` in JSON; the API does not describe it.
    pub from: Option<ClickStackClickHousePermissionConditionsFrom>,
    /// The row-policy predicate, expressed in `whereLanguage`.
    ///
    /// Example: `"ServiceName = 'checkout'"`.
    pub r#where: Option<String>,
    /// The language of a search or filter.
    ///
    /// Example: `"sql"`.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackClickHousePermissionConditions {
    /// Creates a request with the required fields.
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

json_object! {
    ClickStackClickHousePermissionConditions {
        connection: optional "connection",
        from: optional "from",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        ..extra,
    }
}
