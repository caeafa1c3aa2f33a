// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackClickHousePermissionConditions, ClickStackPermissionAction,
    ClickStackPermissionSubject,
};

/// Schema `ClickStackClickHouseCASLPermission` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermission {
    /// The action this permission grants or denies.
    ///
    /// Example: `"read"`.
    pub action: Option<ClickStackPermissionAction>,
    /// The resource the action applies to.
    ///
    /// Example: `"Dashboard"`.
    pub subject: Option<ClickStackPermissionSubject>,
    /// Optional CASL field restriction limiting the rule to specific fields.
    pub fields: Option<Vec<String>>,
    /// When true, the rule denies rather than grants the action.
    ///
    /// Example: `false`.
    pub inverted: Option<bool>,
    /// The member `conditions`.
    pub conditions: Option<ClickStackClickHousePermissionConditions>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackClickHousePermission {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        action: impl Into<ClickStackPermissionAction>,
        subject: impl Into<ClickStackPermissionSubject>,
    ) -> Self {
        Self {
            action: Some(action.into()),
            subject: Some(subject.into()),
            fields: None,
            inverted: None,
            conditions: None,
            extra: Default::default(),
        }
    }

    /// Sets `fields`: Optional CASL field restriction limiting the rule to specific fields.
    #[must_use]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `inverted`: When true, the rule denies rather than grants the action.
    #[must_use]
    pub fn inverted(mut self, value: bool) -> Self {
        self.inverted = Some(value);
        self
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        value: ClickStackClickHousePermissionConditions,
    ) -> Self {
        self.conditions = Some(value);
        self
    }
}

json_object! {
    ClickStackClickHousePermission {
        action: optional "action",
        subject: optional "subject",
        fields: optional "fields",
        inverted: optional "inverted",
        conditions: optional "conditions",
        "integration": constant "clickhouse",
        ..extra
    }
}
