// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PublicSavedQueryRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQueryRequest {
    /// Name of the saved query.
    ///
    /// At least 1 characters.
    pub name: String,
    /// Saved SQL query.
    ///
    /// At most 4194304 characters.
    pub sql: String,
    /// Database used by the saved query.
    pub database: String,
    /// Default query parameters.
    ///
    /// Default: `{}`.
    pub parameters: Option<BTreeMap<String, String>>,
}

impl PublicSavedQueryRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        database: impl Into<String>,
        name: impl Into<String>,
        sql: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            sql: sql.into(),
            database: database.into(),
            parameters: None,
        }
    }

    /// Sets `parameters`: Default query parameters.
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Object for PublicSavedQueryRequest {
    const NAME: &'static str = "PublicSavedQueryRequest";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.required("name")?,
            sql: fields.required("sql")?,
            database: fields.required("database")?,
            parameters: fields.optional("parameters"),
        })
    }

    fn write(&self, fields: &mut FieldWriter) {
        fields.required("name", &self.name);
        fields.required("sql", &self.sql);
        fields.required("database", &self.database);
        fields.optional("parameters", &self.parameters);
    }
}

json_object!(PublicSavedQueryRequest);
