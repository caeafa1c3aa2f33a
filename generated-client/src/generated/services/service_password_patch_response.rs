// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServicePasswordPatchResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePasswordPatchResponse {
    /// New service password. Provided only if there was no 'newPasswordHash' in the request
    pub password: Option<Secret>,
}

impl Object for ServicePasswordPatchResponse {
    const NAME: &'static str = "ServicePasswordPatchResponse";
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

json_object!(ServicePasswordPatchResponse);
