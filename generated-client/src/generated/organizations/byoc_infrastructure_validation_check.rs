// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ByocInfrastructureValidationCheck` of the API.
///
/// Part of [`ByocInfrastructureValidation`](crate::organizations::ByocInfrastructureValidation).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureValidationCheck {
    /// Human readable name of the check
    ///
    /// Example: `"Create EKS cluster"`.
    pub name: Option<String>,
    /// Cloud permission or action the check simulated
    ///
    /// Example: `"eks:CreateCluster"`.
    pub action: Option<String>,
    /// Whether the account allowed the simulated action
    pub allowed: Option<bool>,
    /// Cloud-provider detail for a denied check, e.g. an IAM decision reason
    ///
    /// Example: `"implicitDeny"`.
    pub reason: Option<String>,
    /// Free-form grouping of related checks, e.g. base or vpc-write. Groupings may change as validations evolve
    pub group: Option<String>,
}

json_object! {
    ByocInfrastructureValidationCheck {
        name: optional "name",
        action: optional "action",
        allowed: optional "allowed",
        reason: optional "reason",
        group: optional "group",
    }
}
