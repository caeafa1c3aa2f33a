// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `InstancePrivateEndpointsPatch` of the API.
///
/// Part of [`ServicePatchRequest`](crate::services::ServicePatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePrivateEndpointsPatch {
    /// Elements to add. Executed after "remove" part is processed.
    pub add: Option<Vec<String>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<Vec<String>>,
}

impl InstancePrivateEndpointsPatch {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    InstancePrivateEndpointsPatch {
        /// Sets `add`: Elements to add.
        add(optional each_into String),
        /// Sets `remove`: Elements to remove.
        remove(optional each_into String),
    }
}

json_object! {
    InstancePrivateEndpointsPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
