// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocInfrastructureValidationCheck, Provider};

/// Schema `ByocInfrastructureValidation` of the API.
///
/// Given by [`Organizations::validate_byoc_infrastructure`](crate::organizations::Organizations::validate_byoc_infrastructure).
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

json_object! {
    ByocInfrastructureValidation {
        cloud_provider: optional "cloudProvider",
        all_passed: optional "allPassed",
        any_passed: optional "anyPassed",
        supported: optional "supported",
        checks: optional "checks",
    }
}
