// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackValidateWebhookResponseErrorsItem` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponseErrorsItem {
    /// Dot-separated field path, or empty string for top-level errors.
    pub path: Option<String>,
    /// Human-readable error description.
    pub message: Option<String>,
}

impl Object for ClickStackValidateWebhookResponseErrorsItem {
    const NAME: &'static str = "ClickStackValidateWebhookResponseErrorsItem";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            path: fields.optional("path"),
            message: fields.optional("message"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("path", &self.path);
        fields.optional("message", &self.message);
    }
}

json_object!(ClickStackValidateWebhookResponseErrorsItem);
