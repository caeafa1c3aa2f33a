//! OpenAPI 3.1 (or 3.0) `Value` → a `Value` of 3.0 shape → `openapiv3::OpenAPI`.
//!
//! The rewrite is a list of named rules ([`RULES`]), each counted and idempotent. It walks schema *positions* only: properties are
//! literally named `type`, `required`, `enum` or `$ref`. Children are rewritten before their parent, so that every finding carries
//! the pointer of the document as it was written; a schema that moves afterwards keeps that pointer in `x-source-pointer`.

mod bounds;
mod compose;
mod constraints;
mod context;
mod convert;
mod cycles;
mod document;
mod exchange;
mod fields;
mod hoist;
mod infer;
mod inspect;
mod keywords;
mod null;
mod paths;
mod references;
mod rules;
mod schema;
mod unions;
mod values;
mod walk;
mod webhooks;

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

pub use rules::{RULES, Rule};

use crate::diagnostic::Diagnostics;
use crate::threads::discard;
use context::Context;

/// A document of 3.0 shape, and what it took to get there.
#[derive(Clone, Debug)]
pub struct Normalized {
    /// The document; what 3.0 cannot say is in its `x-` extensions.
    pub document: openapiv3::OpenAPI,
    /// The operations of methods that 3.0 does not have.
    pub additional: Vec<Additional>,
    /// How often each rule applied, by its name in [`RULES`].
    pub counts: BTreeMap<&'static str, usize>,
    /// What was dropped because it does not affect a client.
    pub warnings: Diagnostics,
    /// Schemas that became components: the pointer of the component, and the place in the document.
    pub moved: Moved,
}

/// An operation of a method that 3.0 does not have.
#[derive(Clone, Debug)]
pub struct Additional {
    /// Its path.
    pub path: String,
    /// The method, as it is sent.
    pub method: String,
    /// The way to it from the path.
    pub way: Vec<String>,
    /// What it says.
    pub operation: openapiv3::Operation,
}

/// Pointers of components, each with the place in the document that it was moved from.
pub type Moved = Vec<(String, String)>;

/// Gives findings the places in the document again that they had before schemas moved.
pub fn back(findings: &mut Diagnostics, moved: &[(String, String)]) {
    let places: HashMap<&str, &str> = moved.iter().map(|(now, was)| (now.as_str(), was.as_str())).collect();
    for pointer in findings.0.iter_mut().map(|finding| &mut finding.pointer) {
        // A schema that moved may have moved inside of another.
        for _ in 0..moved.len() {
            // The pointer of a component has three words.
            let end = pointer.match_indices('/').nth(3).map_or(pointer.len(), |(index, _)| index);
            let Some(place) = pointer.get(..end).and_then(|component| places.get(component)) else { break };
            *pointer = format!("{place}{}", pointer.get(end..).unwrap_or_default());
        }
    }
}

/// Rewrites a document to 3.0 shape and reads it into `openapiv3` types.
///
/// # Errors
///
/// All findings, where the document says something that neither 3.0 nor an extension of ours can say.
pub fn normalize(mut document: Value) -> Result<Normalized, Diagnostics> {
    let mut cx = Context::default();
    document::visit(&mut document, &mut cx);
    let moved = std::mem::take(&mut cx.moved);
    let methods = cx.methods;
    let (counts, mut findings) = cx.finish();
    back(&mut findings, &moved);
    let mut warnings = findings.into_result()?;
    let converted = convert::convert(&document, methods);
    discard(document);
    match converted {
        Ok((document, additional)) => Ok(Normalized { document, additional, counts, warnings, moved }),
        Err(mut errors) => {
            back(&mut errors, &moved);
            warnings.extend(errors);
            Err(warnings)
        }
    }
}

/// The `Value` → `Value` part: applies [`RULES`] in place; how often each applied, and the findings.
pub fn rewrite(document: &mut Value) -> (BTreeMap<&'static str, usize>, Diagnostics) {
    let mut cx = Context::default();
    document::visit(document, &mut cx);
    cx.finish()
}
