// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{PostgresIpAccessListEntry, PostgresIpAccessListRuleReference};

/// Schema `PostgresIpAccessListPatch` of the API.
///
/// Part of [`PostgresServicePatchRequest`](crate::postgres::PostgresServicePatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresIpAccessListPatch {
    /// Rules to create or edit after removals. Omit id to create a TCP rule, or include the returned id to edit an
    /// existing rule. Updates can partially succeed; read the current list before retrying.
    pub add: Option<Vec<PostgresIpAccessListEntry>>,
    /// Rules to remove by their returned IDs before creating or editing rules.
    pub remove: Option<Vec<PostgresIpAccessListRuleReference>>,
}

impl PostgresIpAccessListPatch {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresIpAccessListPatch {
        /// Sets `add`: Rules to create or edit after removals.
        add(optional each PostgresIpAccessListEntry),
        /// Sets `remove`: Rules to remove by their returned IDs before creating or editing rules.
        remove(optional each PostgresIpAccessListRuleReference),
    }
}

json_object! {
    PostgresIpAccessListPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
