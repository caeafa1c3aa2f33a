// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ResourceTag;

/// Schema `InstanceTagsPatch` of the API.
///
/// Part of [`ServicePatchRequest`](crate::services::ServicePatchRequest).
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
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    InstanceTagsPatch {
        /// Sets `add`: Elements to add.
        add(optional each ResourceTag),
        /// Sets `remove`: Elements to remove.
        remove(optional each ResourceTag),
    }
}

json_object! {
    InstanceTagsPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
