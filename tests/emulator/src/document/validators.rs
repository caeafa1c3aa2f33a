//! The schemas of the document as validators, each made when it is first needed.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::{Draft, Registry, Validator};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

/// The name under which validators know the document.
const DOCUMENT: &str = "emulator:document";

/// What a JSON pointer may have and the fragment of a URI may not.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}');

pub(super) type Compiled = Arc<Validator>;

type MakeRegistry = Box<dyn FnOnce() -> Option<Registry<'static>> + Send>;

/// Validators by the pointer of their schema.
pub(super) struct Validators {
    registry: LazyLock<Option<Registry<'static>>, MakeRegistry>,
    known: Mutex<HashMap<String, Compiled>>,
    /// Whether formats count; by the letter of JSON Schema they are remarks.
    formats: bool,
}

impl fmt::Debug for Validators {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Validators").finish_non_exhaustive()
    }
}

impl Validators {
    pub(super) fn new(document: &'static Value, formats: bool) -> Self {
        let make = move || {
            let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, document);
            registry.ok()?.prepare().ok()
        };
        Self { registry: LazyLock::new(Box::new(make)), known: Mutex::default(), formats }
    }

    /// The validator of the schema at a pointer; `None` if it is not a schema, which a test reports.
    pub(super) fn get(&self, schema: &str) -> Option<Compiled> {
        if let Some(known) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(schema) {
            return Some(Arc::clone(known));
        }
        let made = Arc::new(self.make(schema)?);
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(schema.to_owned(), Arc::clone(&made));
        Some(made)
    }

    /// A validator that is not kept.
    pub(super) fn make(&self, schema: &str) -> Option<Validator> {
        let made = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(self.registry.as_ref()?)
            .should_validate_formats(self.formats)
            // The one format of the document that is not JSON Schema's own and says what a text must be.
            .with_format("boolean", |text: &str| matches!(text, "true" | "false"))
            .build(&json!({"$ref": format!("{DOCUMENT}#{}", utf8_percent_encode(schema, ESCAPED))}));
        made.ok()
    }
}
