// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackValidateWebhookResponseErrorsItem,
    ClickStackValidateWebhookResponseNormalized,
};

/// Schema `ClickStackValidateWebhookResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<Vec<ClickStackValidateWebhookResponseErrorsItem>>,
    /// The member `normalized`.
    pub normalized: Option<ClickStackValidateWebhookResponseNormalized>,
}

impl Object for ClickStackValidateWebhookResponse {
    const NAME: &'static str = "ClickStackValidateWebhookResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            valid: fields.optional("valid"),
            errors: fields.optional("errors"),
            normalized: fields.optional("normalized"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("valid", &self.valid);
        fields.optional("errors", &self.errors);
        fields.optional("normalized", &self.normalized);
    }
}

json_object!(ClickStackValidateWebhookResponse);
