//! A parameter that cannot be compiled → the actions that leave it out, or say it in another way.

use serde_json::{Value, json};

use super::places::{action, at, in_place, quoted, remove, resolved, target};
use crate::diagnostic::Diagnostic;
use crate::http::depth;
use crate::pointer::{join, unescape};

/// Leaves out the parameter that the place is in, where a call can do without it. One that a call needs becomes a text, which the
/// caller writes, where it has a schema that no style can write.
pub(super) fn parameter(
    finding: &Diagnostic,
    words: &[&str],
    operation: usize,
    document: &Value,
) -> Option<Vec<Value>> {
    if words.get(operation) != Some(&"parameters") {
        return None;
    }
    let place = words.get(..operation + 2)?;
    // Where a reference leads to; where it leads nowhere, the place itself.
    let schema = place.iter().chain([&"schema"]).fold(String::new(), |pointer, word| join(&pointer, word));
    let tokens = resolved(&schema, document);
    let schema_at: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let parameter = at(document, schema_at.split_last()?.1);
    let is_needed = |own: &Value| own.get("required") == Some(&json!(true)) || own.get("in") == Some(&json!("path"));
    match parameter {
        Some(parameter) if is_needed(parameter) => {
            let schema = parameter.get("schema").filter(|_| finding.code == "unsupported-parameter")?;
            let is_secret = schema.to_string().contains("password");
            (!is_secret).then(|| in_place(finding, &schema_at, document, json!({ "type": "string" })))?
        }
        _ => named_parameter(finding, words.get(..=operation)?, words.get(operation + 1)?, document),
    }
}

/// By name and place, or by what it refers to, because an index changes with every removal.
pub(super) fn named_parameter(
    finding: &Diagnostic,
    list: &[&str],
    index: &str,
    document: &Value,
) -> Option<Vec<Value>> {
    let parameter = at(document, list)?.get(index.parse::<usize>().ok()?)?;
    let text = |field: &str| parameter.get(field).and_then(Value::as_str).map(quoted);
    let which = match text("$ref") {
        Some(reference) => format!("@['$ref'] == {reference}"),
        None => {
            let name = format!("@.name == {}", text("name")?);
            text("in").map_or(name.clone(), |place| format!("{name} && @.in == {place}"))
        }
    };
    let target = format!("{}[?{which}]", target(list, document));
    Some(vec![action(finding, &target, "remove", json!(true))])
}

/// Declares the parameter that only the path names; one that the path does not have is left out.
pub(super) fn path_parameter(finding: &Diagnostic, document: &Value, attempt: usize) -> Option<Vec<Value>> {
    let tokens: Vec<String> = finding.pointer.split('/').skip(1).map(unescape).collect();
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let depth = depth(&words, 2);
    let (path, operation) = (words.get(1)?, words.get(..depth)?);
    if attempt > 0 {
        return remove(finding, operation, document);
    }
    if words.len() > depth {
        return named_parameter(finding, words.get(..=depth)?, words.get(depth + 1)?, document);
    }
    let named = path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
    let wanted = finding.message.split(['{', '}']).nth(1)?;
    let name = named.into_iter().find(|name| *name == wanted)?;
    let parameter = json!({ "in": "path", "name": name, "required": true, "schema": { "type": "string" } });
    let target = target(operation, document);
    Some(vec![action(finding, &target, "update", json!({ "parameters": [parameter] }))])
}
