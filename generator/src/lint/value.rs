//! Schema × value → whether the value conforms; and a schema → a small value that does.
//!
//! Three answers: what is not looked at (a `pattern`, an unknown `format`, a keyword without a rule here) is neither yes nor no,
//! so that a report never says more than it knows.

use serde_json::{Map, Value, json};

use super::document::{Document, members, types, unions};

/// Deep enough for every schema that has an end.
const DEPTH: usize = 24;

/// Whether a value conforms to a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Fits,
    /// It does not, and why.
    Fails(String),
    Unsure,
}

impl Verdict {
    fn and(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Fails(_) => self,
            Self::Fits => other(),
            Self::Unsure => match other() {
                fails @ Self::Fails(_) => fails,
                _ => Self::Unsure,
            },
        }
    }

    fn when(fits: bool, why: impl FnOnce() -> String) -> Self {
        if fits { Self::Fits } else { Self::Fails(why()) }
    }
}

/// Judges a value by a schema.
pub(super) fn judge(document: &Document<'_>, schema: &Value, value: &Value) -> Verdict {
    schema_of(document, schema, value, DEPTH)
}

fn schema_of(document: &Document<'_>, schema: &Value, value: &Value, depth: usize) -> Verdict {
    let schema = match schema {
        Value::Bool(true) => return Verdict::Fits,
        Value::Bool(false) => return Verdict::Fails("nothing is allowed here".to_owned()),
        Value::Object(schema) if depth > 0 => schema,
        _ => return Verdict::Unsure,
    };
    // What 3.0 says of null.
    if value.is_null() && schema.get("nullable") == Some(&Value::Bool(true)) {
        return Verdict::Fits;
    }
    let mut verdict = Verdict::Fits;
    for (keyword, rule) in schema {
        verdict = verdict.and(|| keyword_of(document, schema, keyword, rule, value, depth - 1));
    }
    verdict
}

fn keyword_of(
    document: &Document<'_>,
    schema: &Map<String, Value>,
    keyword: &str,
    rule: &Value,
    value: &Value,
    depth: usize,
) -> Verdict {
    match keyword {
        "$ref" => match rule.as_str().and_then(|reference| document.named(reference)) {
            Some(target) => schema_of(document, target, value, depth),
            None => Verdict::Unsure,
        },
        "type" => Verdict::when(types(schema).into_iter().any(|name| has_type(value, name)), || {
            format!("{} is not of type {rule}", excerpt(value))
        }),
        "enum" => {
            let listed = rule.as_array().is_some_and(|values| values.iter().any(|known| same(known, value)));
            Verdict::when(listed, || format!("{} is not in the `enum`", excerpt(value)))
        }
        "const" => Verdict::when(same(rule, value), || format!("{} is not {rule}", excerpt(value))),
        "properties" => all(members_of(value).map(|(name, member)| match rule.get(name) {
            Some(schema) => within(name, schema_of(document, schema, member, depth)),
            None => Verdict::Fits,
        })),
        "required" if value.is_object() => {
            let names = rule.as_array().into_iter().flatten().filter_map(Value::as_str);
            all(names.map(|name| Verdict::when(value.get(name).is_some(), || format!("`{name}` is missing"))))
        }
        "additionalProperties" if schema.contains_key("patternProperties") => Verdict::Unsure,
        "additionalProperties" => {
            let known = schema.get("properties");
            let more = members_of(value).filter(|(name, _)| known.and_then(|known| known.get(name.as_str())).is_none());
            all(more.map(|(name, member)| within(name, schema_of(document, rule, member, depth))))
        }
        "items" => {
            let items = value.as_array().into_iter().flatten().enumerate();
            all(items.map(|(index, item)| within(&index.to_string(), schema_of(document, rule, item, depth))))
        }
        "allOf" => all(rule.as_array().into_iter().flatten().map(|part| schema_of(document, part, value, depth))),
        "oneOf" | "anyOf" => arms(document, rule, value, depth),
        "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
        | "maxProperties" | "multipleOf" => bound(keyword, rule, value),
        "format" => format_of(rule, value),
        // Only documentation.
        "title" | "description" | "example" | "examples" | "default" | "deprecated" | "readOnly" | "writeOnly"
        | "externalDocs" | "nullable" | "discriminator" => Verdict::Fits,
        _ if keyword.starts_with("x-") => Verdict::Fits,
        // Of strings only, of objects only: no matter for a value of another type.
        "pattern" if !value.is_string() => Verdict::Fits,
        "required" | "propertyNames" if !value.is_object() => Verdict::Fits,
        "exclusiveMinimum" | "exclusiveMaximum" if !value.is_number() => Verdict::Fits,
        "uniqueItems" if value.as_array().is_none_or(|items| items.len() < 2) => Verdict::Fits,
        _ => Verdict::Unsure,
    }
}

/// A value that fits two arms of a `oneOf` is not judged here: that is the fault of the arms, and a rule of its own.
fn arms(document: &Document<'_>, arms: &Value, value: &Value, depth: usize) -> Verdict {
    let verdicts: Vec<Verdict> =
        arms.as_array().into_iter().flatten().map(|arm| schema_of(document, arm, value, depth)).collect();
    if verdicts.contains(&Verdict::Unsure) {
        return Verdict::Unsure;
    }
    match verdicts.iter().filter(|verdict| **verdict == Verdict::Fits).count() {
        0 => Verdict::Fails(format!("{} fits none of the {} arms", excerpt(value), verdicts.len())),
        1 => Verdict::Fits,
        _ => Verdict::Unsure,
    }
}

fn all(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts.fold(Verdict::Fits, |all, one| all.and(|| one))
}

fn within(name: &str, verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Fails(why) => Verdict::Fails(format!("{name}: {why}")),
        other => other,
    }
}

fn members_of(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Whether a value has a type; `5.0` is an integer in JSON Schema.
pub(super) fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => false,
    }
}

fn same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}

fn bound(keyword: &str, rule: &Value, value: &Value) -> Verdict {
    let Some(limit) = rule.as_f64() else { return Verdict::Unsure };
    let count = |length: usize| u32::try_from(length).map(f64::from).ok();
    let measured = match keyword {
        "minimum" | "maximum" | "multipleOf" => value.as_f64(),
        "minLength" | "maxLength" => value.as_str().and_then(|text| count(text.chars().count())),
        "minItems" | "maxItems" => value.as_array().and_then(|items| count(items.len())),
        _ => value.as_object().and_then(|members| count(members.len())),
    };
    let Some(measured) = measured else { return Verdict::Fits };
    let fits = match keyword {
        // Fractions of fractions are not exact.
        "multipleOf" if limit.fract() != 0.0 || limit == 0.0 => return Verdict::Unsure,
        "multipleOf" => measured % limit == 0.0,
        _ if keyword.starts_with("min") => measured >= limit,
        _ => measured <= limit,
    };
    Verdict::when(fits, || format!("{} is against `{keyword}: {rule}`", excerpt(value)))
}

fn format_of(rule: &Value, value: &Value) -> Verdict {
    let Some(text) = value.as_str() else { return Verdict::Fits };
    // `0` stands for a digit, `x` for a hexadecimal one.
    let like = |pattern: &str| {
        text.len() >= pattern.len()
            && pattern.bytes().zip(text.bytes()).all(|(wanted, seen)| match wanted {
                b'0' => seen.is_ascii_digit(),
                b'x' => seen.is_ascii_hexdigit(),
                other => seen.eq_ignore_ascii_case(&other),
            })
    };
    let fits = match rule.as_str() {
        Some("uuid") => text.len() == 36 && like("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        Some("date-time") => like("0000-00-00t00:00:00"),
        Some("date") => text.len() == 10 && like("0000-00-00"),
        Some("time") => like("00:00:00"),
        Some("duration") => {
            text.len() > 2 && text.starts_with('P') && text.chars().all(|c| "PYMWDTHS0123456789.,".contains(c))
        }
        Some("byte") => {
            text.chars().all(|c| c.is_ascii_alphanumeric() || "+/=-_".contains(c) || c.is_ascii_whitespace())
        }
        Some("email") => text.contains('@'),
        Some("boolean") => matches!(text, "true" | "false"),
        Some("password") => true,
        _ => return Verdict::Unsure,
    };
    Verdict::when(fits, || format!("{} is no `{}`", excerpt(value), rule.as_str().unwrap_or_default()))
}

/// A value as a person wants to see it in a sentence.
pub(super) fn excerpt(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 72 {
        format!("`{text}`")
    } else {
        format!("`{}…`", text.chars().take(70).collect::<String>())
    }
}

/// A small value of a schema: of an object what is required, and each property that has one value only, because that is how
/// arms of a union are told apart. Nothing where no value can be made without knowing more.
pub(super) fn sample(document: &Document<'_>, schema: &Value, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return sample(document, document.named(reference)?, depth);
    }
    if let Some(value) = only_value(schema).or_else(|| schema.get("enum")?.as_array()?.first()) {
        return Some(value.clone());
    }
    let object = schema.as_object()?;
    if let Some((_, arms)) = unions(object).next() {
        return arms.iter().find_map(|arm| sample(document, arm, depth));
    }
    if let Some(Value::Array(parts)) = object.get("allOf") {
        let mut all = Map::new();
        for part in parts {
            all.extend(sample(document, part, depth)?.as_object()?.clone());
        }
        return Some(Value::Object(all));
    }
    let is_object =
        ["properties", "required", "additionalProperties"].iter().any(|keyword| object.contains_key(*keyword));
    match types(object).first().copied() {
        Some("object") => members_sample(document, schema, depth),
        None if is_object => members_sample(document, schema, depth),
        Some("null") => Some(Value::Null),
        Some("boolean") => Some(json!(true)),
        Some("array") if object.get("minItems").is_none() => Some(json!([])),
        Some("integer" | "number") => {
            Some(object.get("example").or(object.get("minimum")).cloned().unwrap_or(json!(1)))
        }
        Some("string") => match object.get("format").and_then(Value::as_str) {
            _ if object.get("example").is_some_and(Value::is_string) => object.get("example").cloned(),
            Some("uuid") => Some(json!("3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a50")),
            None if object.get("pattern").is_none() => Some(json!("text")),
            _ => None,
        },
        _ => None,
    }
}

fn members_sample(document: &Document<'_>, schema: &Value, depth: usize) -> Option<Value> {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let mut object = Map::new();
    for (name, property) in members(schema, "properties") {
        let says = only_value(document.resolve(property));
        if let Some(value) = says {
            object.insert(name.clone(), value.clone());
        } else if required.contains(&name.as_str()) {
            object.insert(name.clone(), sample(document, property, depth)?);
        }
    }
    Some(Value::Object(object))
}

/// The value of a `const`, or of an `enum` that has no other.
fn only_value(schema: &Value) -> Option<&Value> {
    let listed = || schema.get("enum").and_then(Value::as_array).filter(|values| values.len() == 1)?.first();
    schema.get("const").or_else(listed)
}
