// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceAccount` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GoogleServiceAccount {
    /// Google Cloud service account JSON key file content, base64 encoded.
    pub service_account_file: Secret,
}

impl GoogleServiceAccount {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(service_account_file: impl Into<Secret>) -> Self {
        Self {
            service_account_file: service_account_file.into(),
        }
    }
}

impl Object for GoogleServiceAccount {
    const NAME: &'static str = "GoogleServiceAccount";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            service_account_file: fields.required("serviceAccountFile")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("serviceAccountFile", &self.service_account_file);
    }
}

json_object!(GoogleServiceAccount);
