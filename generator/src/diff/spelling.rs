//! A document → the same document with every `$ref` in one spelling.

use std::borrow::Cow;

use serde_json::Value;

use crate::pointer::{join, push, push_index};

/// The document with its references decoded, and where one was.
pub(super) fn respelled(document: &Value) -> (Cow<'_, Value>, Vec<String>) {
    let mut places = Vec::new();
    encoded(document, &mut String::new(), &mut places);
    let mut document = Cow::Borrowed(document);
    for place in &places {
        if let Some(Value::String(reference)) = document.to_mut().pointer_mut(place) {
            *reference = decoded(reference);
        }
    }
    (document, places)
}

/// The places of references with a percent sign in them.
fn encoded(value: &Value, at: &mut String, places: &mut Vec<String>) {
    let length = at.len();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match (name.as_str(), member) {
                    ("$ref", Value::String(reference)) if reference.starts_with('#') && reference.contains('%') => {
                        places.push(join(at, name));
                    }
                    // Values, not schemas.
                    ("example" | "examples" | "default" | "enum" | "const", _) => {}
                    (_, Value::Object(_) | Value::Array(_)) => {
                        push(at, name);
                        encoded(member, at, places);
                        at.truncate(length);
                    }
                    _ => {}
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                if element.is_object() || element.is_array() {
                    push_index(at, index);
                    encoded(element, at, places);
                    at.truncate(length);
                }
            }
        }
        _ => {}
    }
}

/// RFC 3986: `%41` is `A`; any other text stays.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let digits = others.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { others.get(2..).unwrap_or_default() } else { others };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
