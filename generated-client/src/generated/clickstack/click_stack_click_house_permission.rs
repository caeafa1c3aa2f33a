// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackClickHousePermissionConditions, ClickStackPermissionAction,
    ClickStackPermissionSubject,
};

/// Schema `ClickStackClickHouseCASLPermission` of the API.
///
/// Part of [`ClickStackPermission`](crate::clickstack::ClickStackPermission).
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
    /// `conditions` in JSON; the API does not describe it.
    pub conditions: Option<ClickStackClickHousePermissionConditions>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackClickHousePermission {
    /// Creates a request with the required fields.
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
}

setters! {
    ClickStackClickHousePermission {
        /// Sets `fields`: Optional CASL field restriction limiting the rule to specific fields.
        fields(optional each_into String),
        /// Sets `inverted`: When true, the rule denies rather than grants the action.
        inverted(optional exact bool),
        /// Sets `conditions`.
        conditions(optional exact ClickStackClickHousePermissionConditions),
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
        ..extra,
    }
}
