// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresServicePasswordResource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresPasswordPatchResponse {
    /// New Postgres superuser password. Provided only if there was no 'password' in the request.
    pub password: Option<Secret>,
}

impl Object for PostgresPasswordPatchResponse {
    const NAME: &'static str = "PostgresPasswordPatchResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            password: fields.optional("password"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("password", &self.password);
    }
}

json_object!(PostgresPasswordPatchResponse);
