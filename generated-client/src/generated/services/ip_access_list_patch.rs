// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::IpAccessListEntry;

/// Schema `IpAccessListPatch` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAccessListPatch {
    /// Elements to add. Executed after "remove" part is processed.
    pub add: Option<Vec<IpAccessListEntry>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<Vec<IpAccessListEntry>>,
}

impl IpAccessListPatch {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`: Elements to add.
    #[must_use]
    pub fn add(mut self, value: impl IntoIterator<Item = IpAccessListEntry>) -> Self {
        self.add = Some(value.into_iter().collect());
        self
    }

    /// Sets `remove`: Elements to remove.
    #[must_use]
    pub fn remove(mut self, value: impl IntoIterator<Item = IpAccessListEntry>) -> Self {
        self.remove = Some(value.into_iter().collect());
        self
    }
}

json_object! {
    IpAccessListPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
