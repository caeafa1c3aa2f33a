// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeSchemaDiscoveryField` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryField {
    /// Name of the inferred field.
    ///
    /// Example: `"user_id"`.
    pub name: Option<String>,
    /// Inferred ClickHouse data type of the field.
    ///
    /// Example: `"Int64"`.
    pub r#type: Option<String>,
    /// Whether the field is optional (nullable) in the source.
    pub optional: Option<bool>,
}

impl Object for ClickPipeSchemaDiscoveryField {
    const NAME: &'static str = "ClickPipeSchemaDiscoveryField";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            r#type: fields.optional("type"),
            optional: fields.optional("optional"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("type", &self.r#type);
        fields.optional("optional", &self.optional);
    }
}

json_object!(ClickPipeSchemaDiscoveryField);
