// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackValidateWebhookResponseErrorsItem,
    ClickStackValidateWebhookResponseNormalized,
};

/// Schema `ClickStackValidateWebhookResponse` of the API.
///
/// Given by [`ClickStack::validate_webhook`](crate::clickstack::ClickStack::validate_webhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<Vec<ClickStackValidateWebhookResponseErrorsItem>>,
    /// `normalized` in JSON; the API does not describe it.
    pub normalized: Option<ClickStackValidateWebhookResponseNormalized>,
}

json_object! {
    ClickStackValidateWebhookResponse {
        valid: optional "valid",
        errors: optional "errors",
        normalized: optional "normalized",
    }
}
