//! The schema of a text or a number → a value of that kind.

use serde_json::{Value, json};

use crate::shape::Maker;

/// A value that nobody gave: a link to what the path names, an id, a time, what the document gives as an example, or the least
/// that it allows.
pub(crate) fn scalar(maker: &mut Maker<'_>, schema: &Value, kind: &str, name: &str) -> Value {
    if let Some(link) = maker.links.get(name).filter(|link| link.is_string() == (kind == "string")) {
        return link.clone();
    }
    let said = schema.get("default").or(schema.get("example")).filter(|said| said.is_string() == (kind == "string"));
    match kind {
        "string" => text(maker, schema, said, name),
        "boolean" => schema.get("default").filter(|said| said.is_boolean()).cloned().unwrap_or(json!(false)),
        "integer" | "number" => said.cloned().unwrap_or_else(|| number(schema)),
        _ => Value::Null,
    }
}

fn text(maker: &mut Maker<'_>, schema: &Value, said: Option<&Value>, name: &str) -> Value {
    let lower = name.to_ascii_lowercase();
    let is_id = lower == "id" || name.ends_with("Id") || lower.ends_with("_id") || name.ends_with("Ids");
    let example = said.and_then(Value::as_str);
    let is_hex = example.is_some_and(|text| text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit()));
    Value::from(match schema["format"].as_str() {
        Some("uuid") => maker.seed.uuid(),
        Some("date-time") => maker.now.clone(),
        Some("date") => maker.now.get(..10).unwrap_or_default().to_owned(),
        Some("time") => maker.now.get(11..).unwrap_or_default().to_owned(),
        Some("duration") if example.is_none() => "PT1H".to_owned(),
        Some("byte") if example.is_none() => "Ynl0ZXM=".to_owned(),
        Some("password") => maker.seed.password(),
        Some("email") => "someone@example.com".to_owned(),
        Some("boolean") => "true".to_owned(),
        _ if is_id && is_hex => maker.seed.hex(24),
        _ if is_id && example.is_none() => maker.seed.uuid(),
        _ if ["password", "secret", "token"].iter().any(|word| lower.contains(word)) => maker.seed.password(),
        _ if example.is_some() => example.unwrap_or_default().to_owned(),
        Some("uri") => "https://example.com/".to_owned(),
        _ => padded(schema, if name.is_empty() { "text" } else { name }),
    })
}

/// A text that is long enough and not too long.
pub(crate) fn padded(schema: &Value, name: &str) -> String {
    let bound = |keyword: &str| schema[keyword].as_u64().and_then(|bound| usize::try_from(bound).ok());
    let mut text = name.to_owned();
    while text.chars().count() < bound("minLength").unwrap_or(0) {
        text.push('x');
    }
    text.chars().take(bound("maxLength").unwrap_or(usize::MAX)).collect()
}

fn number(schema: &Value) -> Value {
    let least = schema["minimum"].as_i64().or(schema["exclusiveMinimum"].as_i64().map(|bound| bound + 1));
    let step = schema["multipleOf"].as_i64();
    json!(least.or(step).unwrap_or(0))
}
