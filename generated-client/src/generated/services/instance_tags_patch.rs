// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ResourceTag;

/// Schema `InstanceTagsPatch` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTagsPatch {
    /// Elements to add. Executed after "remove" part is processed.
    ///
    /// At most 50 items.
    pub add: Option<Vec<ResourceTag>>,
    /// Elements to remove. Executed before "add" part is processed.
    ///
    /// At most 50 items.
    pub remove: Option<Vec<ResourceTag>>,
}

impl InstanceTagsPatch {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`: Elements to add.
    #[must_use]
    pub fn add(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.add = Some(value.into_iter().collect());
        self
    }

    /// Sets `remove`: Elements to remove.
    #[must_use]
    pub fn remove(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.remove = Some(value.into_iter().collect());
        self
    }
}

json_object! {
    InstanceTagsPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
