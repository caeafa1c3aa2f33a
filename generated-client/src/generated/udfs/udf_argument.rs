// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UdfArgument` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfArgument {
    /// Name of the argument. Required for Native and JSONEachRow formats.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub name: String,
    /// ClickHouse data type of the argument.
    pub r#type: String,
}

impl UdfArgument {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}

impl Object for UdfArgument {
    const NAME: &'static str = "UdfArgument";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.required("name")?,
            r#type: fields.required("type")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("name", &self.name);
        fields.required("type", &self.r#type);
    }
}

json_object!(UdfArgument);
