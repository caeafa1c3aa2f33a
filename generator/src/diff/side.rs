//! One of the two documents, compiled where it compiles.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::reach;
use crate::compile::{Compiled, Settings, compile_parsed};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::inputs::Inputs;
use crate::model::names;
use crate::policy::Policy;

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// The one before.
    Old,
    /// The one after.
    New,
}

/// A document that cannot be compared: it is not OpenAPI, or the overlay or the policy cannot be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{findings}")]
pub struct Unreadable {
    /// Which one.
    pub which: Which,
    /// Why.
    pub findings: Diagnostics,
}

/// A document that does not compile: what it does to Rust callers is not known.
#[derive(Clone, Debug, PartialEq)]
pub struct Uncompiled {
    /// Which one.
    pub which: Which,
    /// Why, in the order of the stages; errors only.
    pub errors: Diagnostics,
}

/// A document that reads.
pub(super) enum Side {
    /// It compiles.
    Compiled(Box<Compiled>),
    /// It does not, but what it says can be compared.
    Uncompiled {
        /// The errors.
        errors: Diagnostics,
        /// The resource of each operation: the one that policy gives its tag, or the words of the tag, as in the model.
        resources: BTreeMap<String, String>,
    },
}

impl Side {
    /// Compiles a document, leniently.
    ///
    /// # Errors
    ///
    /// All findings, where it is no OpenAPI document.
    pub(super) fn read(document: &Arc<Value>, settings: &Settings, inputs: &Inputs<'_>) -> Result<Self, Diagnostics> {
        match compile_parsed(document, settings, &Inputs { strict: false, ..*inputs }, false) {
            Ok(compiled) => Ok(Self::Compiled(Box::new(compiled))),
            Err(findings) if is_openapi(document) => {
                let is_error = |finding: &Diagnostic| finding.severity == Severity::Error;
                let errors = Diagnostics(findings.0.into_iter().filter(is_error).collect());
                Ok(Self::Uncompiled { errors, resources: resources(document, &settings.policy) })
            }
            Err(findings) => Err(findings),
        }
    }

    pub(super) fn compiled(&self) -> Option<&Compiled> {
        match self {
            Self::Compiled(compiled) => Some(compiled),
            Self::Uncompiled { .. } => None,
        }
    }

    pub(super) fn errors(&self) -> Option<&Diagnostics> {
        match self {
            Self::Compiled(_) => None,
            Self::Uncompiled { errors, .. } => Some(errors),
        }
    }

    /// The resource of each operation.
    pub(super) fn resources(&self) -> BTreeMap<String, String> {
        match self {
            Self::Compiled(compiled) => {
                let methods = super::methods::methods([&**compiled]);
                methods.into_iter().map(|(id, method)| (id, method.resource)).collect()
            }
            Self::Uncompiled { resources, .. } => resources.clone(),
        }
    }
}

/// Whether a document is OpenAPI, whatever is wrong with it.
fn is_openapi(document: &Value) -> bool {
    document.get("openapi").and_then(Value::as_str).is_some_and(|version| version.starts_with("3."))
        && document.get("paths").is_some_and(Value::is_object)
}

/// The resource of each operation.
fn resources(document: &Value, policy: &Policy) -> BTreeMap<String, String> {
    let resource =
        |tag: &str| policy.resources.peek(tag).map_or_else(|| names::resource(tag), |known| known.module.clone());
    reach::operations(document)
        .into_iter()
        .filter_map(|operation| Some((operation.id.to_owned(), resource(operation.tags.first()?))))
        .collect()
}
