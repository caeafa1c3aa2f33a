//! One bad input: its parts, what the generator must say about it, and documents so small that only the defect is in them.

use clickhouse_cloud_generator::diagnostic::{Diagnostics, Input};
use clickhouse_cloud_generator::{Inputs, generate};
use serde_json::{Map, Value, json};

/// The policy of every case: the tag of its operations has a resource.
pub(crate) const RESOURCE: &str =
    "resources:\n  Things: { module: things, singular: thing, plural: things, drop: [thing], doc: Things. }\n";

/// A bad input and the findings it must have.
pub(crate) struct Case {
    /// What is bad, in words.
    pub(crate) name: &'static str,
    pub(crate) spec: String,
    pub(crate) overlay: String,
    pub(crate) policy: String,
    pub(crate) strict: bool,
    /// Code and pointer of every finding, in order.
    pub(crate) expected: Vec<(&'static str, &'static str)>,
    /// What a person writes for the `…` of an entry that the help proposes.
    pub(crate) fill: &'static str,
}

impl Case {
    pub(crate) fn new(name: &'static str, spec: impl Into<String>, expected: &[(&'static str, &'static str)]) -> Self {
        Self {
            name,
            spec: spec.into(),
            overlay: String::new(),
            policy: RESOURCE.to_owned(),
            strict: true,
            expected: expected.to_vec(),
            fill: "Other",
        }
    }

    pub(crate) fn overlay(mut self, actions: &str) -> Self {
        self.overlay = format!("overlay: 1.0.0\ninfo: {{ title: Mends, version: 1.0.0 }}\nactions:\n{actions}");
        self
    }

    /// With more entries than the resource of the tag.
    pub(crate) fn policy(mut self, entries: &str) -> Self {
        self.policy = format!("{RESOURCE}{entries}");
        self
    }

    pub(crate) fn lenient(mut self) -> Self {
        self.strict = false;
        self
    }

    pub(crate) fn fill(mut self, fill: &'static str) -> Self {
        self.fill = fill;
        self
    }

    pub(crate) fn inputs(&self) -> Inputs<'_> {
        Inputs { spec: &self.spec, overlay: &self.overlay, policy: &self.policy, lock: "", strict: self.strict }
    }

    /// Everything that the generator says, and whether it made files all the same.
    pub(crate) fn run(&self) -> (Diagnostics, bool) {
        match generate(&self.inputs()) {
            Ok(output) => (output.warnings, true),
            Err(findings) => (findings, false),
        }
    }

    /// Whether a finding about this input must say a line and a column.
    pub(crate) fn has_lines(&self, input: Input) -> bool {
        input == Input::Spec && self.spec.starts_with('{')
    }
}

/// A document with these paths and schemas.
pub(crate) fn document(paths: &Value, schemas: &Value) -> String {
    text(&json!({
        "openapi": "3.1.1",
        "info": { "title": "Things", "version": "1.0" },
        "paths": paths,
        "components": { "schemas": schemas },
    }))
}

/// A document whose only operation sends the schema `Thing`.
pub(crate) fn schemas(schemas: &Value) -> String {
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } });
    document(&json!({ "/things": { "post": operation("thingCreate", &json!({ "requestBody": body })) } }), schemas)
}

/// A document whose only schema, `Thing`, is sent.
pub(crate) fn thing(schema: &Value) -> String {
    schemas(&json!({ "Thing": schema }))
}

/// A document whose only operation, `GET /things`, is this one.
pub(crate) fn get(fields: &Value) -> String {
    document(&json!({ "/things": { "get": operation("thingList", fields) } }), &json!({}))
}

/// An operation that answers nothing, with these fields instead of its own; a field that is null is left out.
pub(crate) fn operation(id: &str, fields: &Value) -> Value {
    let mut operation = Map::new();
    operation.insert("operationId".to_owned(), json!(id));
    operation.insert("tags".to_owned(), json!(["Things"]));
    operation.insert("responses".to_owned(), json!({ "200": { "description": "Done." } }));
    for (name, value) in fields.as_object().unwrap() {
        operation.insert(name.clone(), value.clone());
    }
    operation.retain(|_, value| !value.is_null());
    Value::Object(operation)
}

/// A JSON response.
pub(crate) fn response(schema: &Value) -> Value {
    json!({ "description": "Done.", "content": { "application/json": { "schema": schema } } })
}

pub(crate) fn text(document: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(document).unwrap())
}
