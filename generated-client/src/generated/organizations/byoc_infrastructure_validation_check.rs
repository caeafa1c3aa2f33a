// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ByocInfrastructureValidationCheck` of the API.
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

impl Object for ByocInfrastructureValidationCheck {
    const NAME: &'static str = "ByocInfrastructureValidationCheck";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            action: fields.optional("action"),
            allowed: fields.optional("allowed"),
            reason: fields.optional("reason"),
            group: fields.optional("group"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("action", &self.action);
        fields.optional("allowed", &self.allowed);
        fields.optional("reason", &self.reason);
        fields.optional("group", &self.group);
    }
}

json_object!(ByocInfrastructureValidationCheck);
