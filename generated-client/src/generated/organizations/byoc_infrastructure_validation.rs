// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocInfrastructureValidationCheck, Provider};

/// Schema `ByocInfrastructureValidation` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureValidation {
    /// Cloud provider of the requested region
    pub cloud_provider: Option<Provider>,
    /// True when every check passed
    pub all_passed: Option<bool>,
    /// True when at least one check passed
    pub any_passed: Option<bool>,
    /// Whether preflight validation is implemented for the requested cloud and configuration. When false, an empty
    /// check list means nothing was verified rather than everything passed
    pub supported: Option<bool>,
    /// Individual permission checks with their outcomes
    pub checks: Option<Vec<ByocInfrastructureValidationCheck>>,
}

impl Object for ByocInfrastructureValidation {
    const NAME: &'static str = "ByocInfrastructureValidation";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            cloud_provider: fields.optional("cloudProvider"),
            all_passed: fields.optional("allPassed"),
            any_passed: fields.optional("anyPassed"),
            supported: fields.optional("supported"),
            checks: fields.optional("checks"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("cloudProvider", &self.cloud_provider);
        fields.optional("allPassed", &self.all_passed);
        fields.optional("anyPassed", &self.any_passed);
        fields.optional("supported", &self.supported);
        fields.optional("checks", &self.checks);
    }
}

json_object!(ByocInfrastructureValidation);
