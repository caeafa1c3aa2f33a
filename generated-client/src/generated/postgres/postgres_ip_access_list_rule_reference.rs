// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresIpAccessListRuleReference` of the API.
///
/// Part of [`PostgresIpAccessListPatch`](crate::postgres::PostgresIpAccessListPatch).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListRuleReference {
    /// Rule ID returned by the service.
    pub id: String,
}

impl PostgresIpAccessListRuleReference {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

json_object! {
    PostgresIpAccessListRuleReference {
        id: required "id",
    }
}
