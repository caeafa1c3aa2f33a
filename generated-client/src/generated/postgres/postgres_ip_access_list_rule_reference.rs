// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresIpAccessListRuleReference` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListRuleReference {
    /// Rule ID returned by the service.
    pub id: String,
}

impl PostgresIpAccessListRuleReference {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Object for PostgresIpAccessListRuleReference {
    const NAME: &'static str = "PostgresIpAccessListRuleReference";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self { id: fields.required("id")? })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
    }
}

json_object!(PostgresIpAccessListRuleReference);
