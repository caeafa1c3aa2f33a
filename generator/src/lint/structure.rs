//! A schema → a text that is the same for two schemas that allow the same values in the same words.

use std::fmt::Write;

use serde_json::Value;

/// Keywords that say something about a schema without deciding what it allows.
const PROSE: [&str; 7] = ["title", "description", "example", "examples", "externalDocs", "deprecated", "default"];

/// The structure of a schema: members in alphabetical order, without what is only documentation, lists that are sets sorted.
pub(super) fn structure(schema: &Value) -> String {
    let mut text = String::new();
    write_schema(schema, &mut text);
    text
}

fn write_schema(schema: &Value, text: &mut String) {
    let Value::Object(object) = schema else {
        push(schema, text);
        return;
    };
    let mut keywords: Vec<(&String, &Value)> =
        object.iter().filter(|(key, _)| !PROSE.contains(&key.as_str()) && !key.starts_with("x-")).collect();
    keywords.sort_by_key(|(keyword, _)| *keyword);
    text.push('{');
    for (keyword, value) in keywords {
        let _ = write!(text, "{keyword}:");
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                let mut properties: Vec<_> = properties.iter().collect();
                properties.sort_by_key(|(name, _)| *name);
                for (name, property) in properties {
                    let _ = write!(text, "{name:?}=");
                    write_schema(property, text);
                }
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(arms)) => arms.iter().for_each(|arm| write_schema(arm, text)),
            ("items" | "additionalProperties" | "not" | "propertyNames", part) => write_schema(part, text),
            ("required" | "enum" | "type", Value::Array(values)) => {
                let mut values: Vec<String> = values.iter().map(Value::to_string).collect();
                values.sort_unstable();
                text.push_str(&values.join(","));
            }
            (_, value) => push(value, text),
        }
        text.push(';');
    }
    text.push('}');
}

fn push(value: &Value, text: &mut String) {
    let _ = write!(text, "{value}");
}
