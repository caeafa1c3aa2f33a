//! The vocabulary of a schema: which keywords there are, what each may hold, and which of them a type understands.

use serde_json::{Map, Value};

use super::context::Context;
use crate::diagnostic::Severity;

/// What a keyword may hold.
#[derive(Clone, Copy)]
enum Shape {
    Anything,
    Text,
    Flag,
    Number,
    /// A whole number that is not negative.
    Count,
    /// A number (3.1) or a flag (3.0).
    Bound,
    Texts,
    Values,
    Choices,
    Object,
    Schema,
    SchemaMap,
    Schemas,
    /// A type name, or a list of them (3.1).
    TypeNames,
}

impl Shape {
    fn of(keyword: &str) -> Option<Self> {
        Some(match keyword {
            "const" | "default" | "example" => Self::Anything,
            "$ref" | "title" | "description" | "format" | "pattern" | "contentEncoding" => Self::Text,
            "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => Self::Flag,
            "multipleOf" | "minimum" | "maximum" => Self::Number,
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => Self::Count,
            "exclusiveMinimum" | "exclusiveMaximum" => Self::Bound,
            "required" => Self::Texts,
            "examples" => Self::Values,
            "enum" => Self::Choices,
            "discriminator" | "externalDocs" => Self::Object,
            "items" | "not" | "additionalProperties" | "propertyNames" => Self::Schema,
            "properties" => Self::SchemaMap,
            "oneOf" | "anyOf" | "allOf" => Self::Schemas,
            "type" => Self::TypeNames,
            _ => return None,
        })
    }

    fn fits(self, value: &Value) -> bool {
        let list = |fits: fn(&Value) -> bool| value.as_array().is_some_and(|values| values.iter().all(fits));
        match self {
            Self::Anything => true,
            Self::Text => value.is_string(),
            Self::Flag => value.is_boolean(),
            Self::Number => value.is_number(),
            Self::Count => value.as_f64().is_some_and(|number| number >= 0.0 && number.fract() == 0.0),
            Self::Bound => value.is_number() || value.is_boolean(),
            Self::Texts => list(Value::is_string),
            Self::Values => value.is_array(),
            Self::Choices => value.as_array().is_some_and(|values| !values.is_empty()),
            Self::Object | Self::SchemaMap => value.is_object(),
            Self::Schema => value.is_object() || value.is_boolean(),
            Self::Schemas => list(|arm| arm.is_object() || arm.is_boolean()) && value != &Value::Array(Vec::new()),
            Self::TypeNames => is_type_name(value) || (list(is_type_name) && value != &Value::Array(Vec::new())),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Anything => "anything",
            Self::Text => "a string",
            Self::Flag => "true or false",
            Self::Number => "a number",
            Self::Count => "a whole number that is not negative",
            Self::Bound => "a number, or true or false",
            Self::Texts => "a list of strings",
            Self::Values => "a list",
            Self::Choices => "a list with at least one value",
            Self::Object => "an object",
            Self::Schema => "a schema",
            Self::SchemaMap => "an object of schemas",
            Self::Schemas => "a list of schemas with at least one element",
            Self::TypeNames => "a type name, or a list of them",
        }
    }
}

fn is_type_name(value: &Value) -> bool {
    matches!(value.as_str(), Some("string" | "number" | "integer" | "boolean" | "array" | "object" | "null"))
}

/// Keywords that say something about the schema without constraining its values.
pub(super) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-")
        || matches!(
            keyword,
            "title"
                | "description"
                | "default"
                | "example"
                | "deprecated"
                | "readOnly"
                | "writeOnly"
                | "nullable"
                | "externalDocs"
        )
}

/// Keywords that apply schemas to the very same value.
pub(super) const COMBINATORS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// Keywords without which a client would not have the right type.
pub(super) fn is_structural(keyword: &str) -> bool {
    matches!(keyword, "properties" | "additionalProperties" | "items")
}

/// Keywords that only some types understand; `None` for the others.
pub(super) fn types_of(keyword: &str) -> Option<&'static [&'static str]> {
    Some(match keyword {
        "enum" => &["string", "number", "integer", "boolean"],
        "format" => &["string", "number", "integer"],
        "pattern" | "minLength" | "maxLength" => &["string"],
        "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => &["number", "integer"],
        "items" | "minItems" | "maxItems" | "uniqueItems" => &["array"],
        "properties" | "required" | "additionalProperties" | "minProperties" | "maxProperties" => &["object"],
        _ => return None,
    })
}

/// Reports and removes keywords of the wrong shape, and those that are neither of 3.0 nor handled by a rule.
pub(super) fn check(schema: &mut Map<String, Value>, cx: &mut Context) {
    let mut wrong = Vec::new();
    let mut is_told_apart = false;
    for (keyword, value) in &*schema {
        if keyword.starts_with("x-") {
            continue;
        }
        is_told_apart |= keyword == "discriminator";
        let Some(shape) = Shape::of(keyword) else {
            unsupported(keyword, cx);
            wrong.push(keyword.clone());
            continue;
        };
        if !shape.fits(value) {
            let message = format!("`{keyword}` must be {}, but is {}", shape.name(), excerpt(value));
            if says_nothing(keyword, value) {
                let message = format!("{message}: it was dropped");
                cx.report(Severity::Warning, "schema-shape", &[keyword], message, "nothing to do");
            } else {
                let help = "mend the keyword with an overlay action on this schema";
                cx.report(Severity::Error, "schema-shape", &[keyword], message, help);
            }
            wrong.push(keyword.clone());
        }
    }
    for keyword in wrong {
        schema.shift_remove(&keyword);
    }
    let has = |keyword| schema.contains_key(keyword);
    if is_told_apart && has("discriminator") && !has("oneOf") && !has("anyOf") {
        let message = "a `discriminator` without `oneOf` or `anyOf` beside it tells nothing apart";
        cx.report(Severity::Warning, "unsupported-keyword", &["discriminator"], message, "nothing to do");
    }
}

/// Whether a keyword of the wrong shape changes no type: programs write null and empty lists where nothing is meant, and people say
/// in a property that it is required.
fn says_nothing(keyword: &str, value: &Value) -> bool {
    let is_empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    is_empty
        || matches!(keyword, "title" | "description" | "examples" | "externalDocs" | "deprecated")
        || (keyword == "required" && value.is_boolean())
}

/// Reports a keyword that 3.0 does not have: a warning where a client is the same without it.
fn unsupported(keyword: &str, cx: &mut Context) {
    let (severity, code, message) = match keyword {
        "xml" | "$schema" | "$comment" | "$anchor" | "$defs" | "definitions" | "contains" | "minContains"
        | "maxContains" | "dependentRequired" | "dependentSchemas" | "if" | "then" | "else" | "contentMediaType"
        | "contentSchema" => {
            (Severity::Warning, "unsupported-keyword", format!("`{keyword}` does not affect a client and was dropped"))
        }
        "$id"
        | "$dynamicAnchor"
        | "$recursiveAnchor"
        | "$vocabulary"
        | "unevaluatedProperties"
        | "unevaluatedItems"
        | "additionalItems" => {
            (Severity::Warning, "unsupported-keyword", format!("`{keyword}` does not affect a client and was dropped"))
        }
        "$dynamicRef" | "$recursiveRef" | "patternProperties" | "prefixItems" => (
            Severity::Error,
            "unsupported-keyword",
            format!("`{keyword}` changes what a client has to send or read, and the generator cannot express it"),
        ),
        _ => (Severity::Error, "unknown-keyword", format!("`{keyword}` is not a keyword of a schema")),
    };
    let help = match severity {
        Severity::Warning => "nothing to do".to_owned(),
        Severity::Error => {
            format!("remove `{keyword}` with an overlay action, or teach it to generator/src/normalize/keywords.rs")
        }
    };
    cx.report(severity, code, &[keyword], message, help);
}

/// A value as a person wants to see it in a sentence.
pub(super) fn excerpt(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 { text } else { text.chars().take(57).chain("...".chars()).collect() }
}
