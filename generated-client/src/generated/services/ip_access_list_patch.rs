// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::IpAccessListEntry;

/// Schema `IpAccessListPatch` of the API.
///
/// Part of [`ServicePatchRequest`](crate::services::ServicePatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListPatch {
    /// Elements to add. Executed after "remove" part is processed.
    pub add: Option<Vec<IpAccessListEntry>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<Vec<IpAccessListEntry>>,
}

impl IpAccessListPatch {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    IpAccessListPatch {
        /// Sets `add`: Elements to add.
        add(optional each IpAccessListEntry),
        /// Sets `remove`: Elements to remove.
        remove(optional each IpAccessListEntry),
    }
}

json_object! {
    IpAccessListPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
