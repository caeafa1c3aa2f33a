//! The published document, closed, and its schemas as validators: a value → every place where it is not as a schema says.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, LazyLock, Mutex};

use clickhouse_cloud_tests::published;
use jsonschema::{Draft, Registry, Validator};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::closing::close;

/// The name under which validators know the document.
const DOCUMENT: &str = "contract:document";

/// What a JSON pointer may have and the fragment of a URI may not.
const ESCAPED: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'%').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}');

/// A place where a request is not as the document says.
#[derive(Clone, Debug)]
pub(super) struct Violation {
    /// Where in the request, as a JSON pointer that begins with the part of the request.
    pub(super) instance: String,
    /// Where in the document.
    pub(super) schema: String,
    /// What is wrong.
    pub(super) message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {} ({})", self.instance, self.message, self.schema)
    }
}

struct Contract {
    document: Value,
    rules: BTreeMap<String, usize>,
}

fn contract() -> &'static Contract {
    static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
        let mut document = published().clone();
        let rules = close(&mut document);
        Contract { document, rules }
    });
    &CONTRACT
}

/// The document that requests are judged by.
pub(super) fn document() -> &'static Value {
    &contract().document
}

/// How often each rule of `closing.yaml` changed something.
pub(super) fn rules() -> &'static BTreeMap<String, usize> {
    &contract().rules
}

/// What is wrong with a value, by the schema at a pointer.
pub(super) fn violations(place: &str, schema: &str, value: &Value) -> Vec<Violation> {
    let validator = validator(schema);
    let found = validator.iter_errors(value).map(|error| Violation {
        instance: format!("{place}{}", error.instance_path()),
        schema: error.absolute_keyword_location().map_or_else(
            || format!("{schema}{}", error.evaluation_path()),
            |location| {
                let fragment = location.as_str().split_once('#').unwrap_or_default().1;
                percent_decode_str(fragment).decode_utf8_lossy().into_owned()
            },
        ),
        message: error.masked().to_string(),
    });
    found.collect()
}

/// The validator of the schema at a pointer, made when it is first needed: most are needed thousands of times.
fn validator(schema: &str) -> Arc<Validator> {
    static REGISTRY: LazyLock<Registry<'static>> = LazyLock::new(|| {
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, document());
        registry.unwrap().prepare().unwrap()
    });
    static VALIDATORS: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);
    if let Some(known) = VALIDATORS.lock().unwrap().get(schema) {
        return Arc::clone(known);
    }
    let made = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(&REGISTRY)
        .should_validate_formats(true)
        // The one format of the document that is not JSON Schema's own and says what a text must be.
        .with_format("boolean", |text: &str| matches!(text, "true" | "false"))
        .build(&serde_json::json!({"$ref": format!("{DOCUMENT}#{}", utf8_percent_encode(schema, ESCAPED))}));
    let made = Arc::new(made.unwrap_or_else(|error| panic!("{schema}: {error}")));
    VALIDATORS.lock().unwrap().insert(schema.to_owned(), Arc::clone(&made));
    made
}

/// The text of a parameter as the type that its schema says; as text where it cannot be.
pub(super) fn typed(schema: &Value, text: &str) -> Value {
    let value = match schema["type"].as_str() {
        Some("integer" | "number" | "boolean") => serde_json::from_str(text).ok(),
        _ => None,
    };
    value.unwrap_or_else(|| Value::from(text))
}
