//! Models → the method of the client behind each operation id.

use std::collections::BTreeMap;
use std::fmt;

use crate::compile::Compiled;

/// A method of the client.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Method {
    /// The resource it belongs to, as the client calls it: `services`.
    pub resource: String,
    /// Its name: `create`.
    pub name: String,
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "client.{}().{}", self.resource, self.name)
    }
}

/// The method of each operation of the documents; that of the last one that has it.
pub(super) fn methods<'a>(documents: impl IntoIterator<Item = &'a Compiled>) -> BTreeMap<String, Method> {
    let resources = documents.into_iter().flat_map(|compiled| &compiled.model.resources);
    let operations =
        resources.flat_map(|resource| resource.operations.iter().map(move |operation| (resource, operation)));
    operations
        .map(|(resource, operation)| {
            (operation.id.clone(), Method { resource: resource.module.clone(), name: operation.method.clone() })
        })
        .collect()
}
