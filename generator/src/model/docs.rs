//! What the document says of a place → rustdoc: its text, and what the schema says beside its type.

mod markdown;

use serde_json::Value;

pub(crate) use markdown::{LANGUAGES, brief, code, line, markdown};

use crate::ir::Docs;

/// The documentation of a place; `fallback` where the document says nothing.
pub(super) fn describe(docs: &Docs, fallback: &str) -> String {
    let mut text = docs.description.as_deref().or(docs.title.as_deref()).map(markdown).unwrap_or_default();
    if text.is_empty() {
        text = fallback.to_owned();
    }
    let notes = notes(docs);
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(&notes);
    }
    if let Some((url, label)) = &docs.external_docs {
        let label = label.as_deref().map(line).filter(|label| !label.is_empty());
        let label = label.map_or(String::new(), |label| format!("{}: ", label.trim_end_matches(['.', ':'])));
        // Text that is not an address is shown without a link.
        let link = markdown(url);
        let link = if link == format!("<{url}>") { link } else { code(url) };
        text.push_str(&format!("\n\n{label}{link}"));
    }
    text
}

/// Default, bounds and example, in a paragraph.
fn notes(docs: &Docs) -> String {
    let mut notes: Vec<String> = Vec::new();
    if let Some(default) = &docs.default {
        notes.push(format!("Default: {}.", code(&json(default))));
    }
    let get = |keyword: &str| {
        let (_, value) = docs.constraints.iter().find(|(known, _)| *known == keyword)?;
        Some(if value.is_number() || keyword == "enum" { json(value) } else { code(&json(value)) })
    };
    range(&mut notes, get("minimum"), get("maximum"), ["", ""]);
    notes.extend(get("exclusiveMinimum").map(|bound| format!("Greater than {bound}.")));
    notes.extend(get("exclusiveMaximum").map(|bound| format!("Less than {bound}.")));
    notes.extend(get("multipleOf").map(|factor| format!("Multiple of {factor}.")));
    range(&mut notes, get("minLength"), get("maxLength"), [" character", " characters"]);
    range(&mut notes, get("minItems"), get("maxItems"), [" item", " items"]);
    range(&mut notes, get("minProperties"), get("maxProperties"), [" entry", " entries"]);
    if get("uniqueItems").is_some() {
        notes.push("No duplicates.".to_owned());
    }
    for (_, pattern) in docs.constraints.iter().filter(|(keyword, _)| *keyword == "pattern") {
        let patterns: Vec<String> = match pattern {
            Value::Array(patterns) => patterns.iter().map(|pattern| code(&text(pattern))).collect(),
            pattern => vec![code(&text(pattern))],
        };
        notes.push(format!("Matches {}.", patterns.join(" and ")));
    }
    if let Some(values) = get("enum") {
        notes.push(format!("One of {}.", code(&values)));
    }
    if let Some(example) = docs.example.as_ref().filter(|example| !text(example).is_empty()) {
        let example = json(example);
        if example.len() <= 200 {
            notes.push(format!("Example: {}.", code(&example)));
        }
    }
    markdown(&notes.join(" "))
}

/// Both bounds in a sentence; the unit is given for one and for many.
fn range(notes: &mut Vec<String>, min: Option<String>, max: Option<String>, [one, many]: [&str; 2]) {
    // No count is below zero.
    let min = min.filter(|min| min != "0" || many.is_empty());
    let count = |bound: String| if bound == "1" { format!("{bound}{one}") } else { format!("{bound}{many}") };
    notes.extend(match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {}.", count(min))),
        (Some(min), Some(max)) => Some(format!("From {min} to {}.", count(max))),
        (Some(min), None) => Some(format!("At least {}.", count(min))),
        (None, Some(max)) => Some(format!("At most {}.", count(max))),
        (None, None) => None,
    });
}

/// Compact JSON, members by name: their order in the document says nothing.
fn json(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members =
                members.into_iter().map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), json(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => format!("[{}]", elements.iter().map(json).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| json(value), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_defaults_and_examples_are_said_once_in_a_line() {
        let docs = Docs {
            description: Some("Memory, in GiB.".to_owned()),
            default: Some(Value::from(16)),
            example: Some(Value::from(32)),
            constraints: vec![
                ("minimum", Value::from(8)),
                ("maximum", Value::from(356)),
                ("multipleOf", Value::from(4)),
            ],
            ..Docs::default()
        };
        let expected = "Memory, in GiB.\n\nDefault: `16`. From 8 to 356. Multiple of 4. Example: `32`.";
        assert_eq!(describe(&docs, ""), expected);
        let docs = Docs { constraints: vec![("minItems", Value::from(1))], ..Docs::default() };
        assert_eq!(describe(&docs, "Tags."), "Tags.\n\nAt least 1 item.");
        let bounds = vec![("minItems", Value::from(0)), ("maxItems", Value::from(9))];
        let docs = Docs { constraints: bounds, ..Docs::default() };
        assert_eq!(describe(&docs, "Tags."), "Tags.\n\nAt most 9 items.");
    }
}
