// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackValidateDashboardError, ClickStackValidateDashboardResponseNormalized,
};

/// Schema `ClickStackValidateDashboardResponse` of the API.
///
/// Given by [`ClickStack::validate_dashboard`](crate::clickstack::ClickStack::validate_dashboard).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateDashboardResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<Vec<ClickStackValidateDashboardError>>,
    /// `normalized` in JSON; the API does not describe it.
    pub normalized: Option<ClickStackValidateDashboardResponseNormalized>,
}

json_object! {
    ClickStackValidateDashboardResponse {
        valid: optional "valid",
        errors: optional "errors",
        normalized: optional "normalized",
    }
}
