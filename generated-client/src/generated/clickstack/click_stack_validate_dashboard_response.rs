// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackValidateDashboardError, ClickStackValidateDashboardResponseNormalized,
};

/// Schema `ClickStackValidateDashboardResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateDashboardResponse {
    /// True when the body passes all validation rules.
    pub valid: Option<bool>,
    /// Validation errors. Empty when valid is true.
    pub errors: Option<Vec<ClickStackValidateDashboardError>>,
    /// The member `normalized`.
    pub normalized: Option<ClickStackValidateDashboardResponseNormalized>,
}

impl Object for ClickStackValidateDashboardResponse {
    const NAME: &'static str = "ClickStackValidateDashboardResponse";
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

json_object!(ClickStackValidateDashboardResponse);
