//! A place that cannot be compiled → the actions of the overlay that mend it, or take it away.

use serde_json::{Value, json};

use super::parameters::parameter;
use super::places::{Place, action, at, in_place, place, remove, resolved, target};
use crate::diagnostic::Diagnostic;
use crate::http::{Found, Methods, depth};
use crate::lock::{Kind, Lock};
use crate::model::names::upper_camel;
use crate::pointer::join;

/// Takes the place away: a schema becomes any value, an optional parameter and an operation are left out.
pub(super) fn away(finding: &Diagnostic, document: &Value, attempt: usize) -> Option<Vec<Value>> {
    let tokens = resolved(&finding.pointer, document);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    // The keyword alone, where it is one that is wrong.
    let is_keyword = words.last().is_some_and(|word| finding.message.starts_with(&format!("`{word}` ")));
    if is_keyword && matches!(finding.code, "unknown-keyword" | "schema-shape") && attempt == 0 {
        return remove(finding, &words, document);
    }
    match words.as_slice() {
        [] | ["openapi" | "info" | "paths", ..] if words.len() < 2 => None,
        ["components", "schemas", _, ..] => {
            raw(finding, document, schemas(&words, 2), attempt).or_else(|| raw(finding, document, vec![3], 0))
        }
        // An operation that a path refers to.
        ["components", "pathItems", _, _, ..] => {
            let depth = depth(&words, 3).min(words.len());
            let mended = if attempt == 0 { parameter(finding, &words, depth, document) } else { None };
            mended.or_else(|| remove(finding, words.get(..depth)?, document))
        }
        ["components", section, _, rest @ ..] if !rest.is_empty() && attempt == 0 => {
            let start = schema_start(&words, 3);
            start
                .and_then(|start| raw(finding, document, schemas(&words, start - 1), 0))
                .or_else(|| remove(finding, &["components", section, words.get(2)?], document))
        }
        ["components", section, name, ..] => remove(finding, &["components", section, name], document),
        ["paths", path] => remove(finding, &["paths", path], document),
        ["paths", path, "parameters", ..] => {
            let mended = if attempt == 0 { parameter(finding, &words, 2, document) } else { None };
            mended.or_else(|| remove(finding, &["paths", path], document))
        }
        ["paths", path, "$ref", ..] => remove(finding, &["paths", path], document),
        ["paths", path, "servers", ..] => remove(finding, &["paths", path, "servers"], document),
        ["paths", ..] => {
            let depth = depth(&words, 2).min(words.len());
            let operation = words.get(..depth)?;
            // The client then has those of the document, or sends what it has.
            if matches!(words.get(depth), Some(&"servers" | &"security")) {
                return remove(finding, words.get(..=depth)?, document);
            }
            if attempt == 0 {
                let inside = schema_start(&words, depth)
                    .and_then(|start| raw(finding, document, schemas(&words, start - 1), 0))
                    .filter(|_| !words.contains(&"parameters"));
                if let Some(actions) = inside.or_else(|| parameter(finding, &words, depth, document)) {
                    return Some(actions);
                }
            }
            if finding.code == "success-response" && attempt == 0 {
                return successes(finding, operation, document);
            }
            remove(finding, operation, document)
        }
        [section, ..] => remove(finding, &[section], document),
        [] => None,
    }
}

/// Gives an operation the id that it has shipped with, or one of its method and path.
pub(super) fn operation_id(finding: &Diagnostic, document: &Value, lock: &Lock, attempt: usize) -> Option<Vec<Value>> {
    let (method, path, pointer) = place(&finding.pointer)?;
    let shipped = |method: &str, path: &str| {
        let wanted = format!("{method} {path}");
        let mut lines = lock.lines.of(Kind::Operation, "");
        lines.find(|(_, line)| line.name(3) == Some(&wanted)).map(|(id, _)| id.to_owned())
    };
    let words = resolved(&finding.pointer, document);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let own = at(document, &words)?.get("operationId").and_then(Value::as_str);
    // Of two with one id, the one that has shipped under it keeps it.
    let (method, path, pointer) = match own {
        Some(id) if shipped(&method, &path).as_deref() == Some(id) => other(document, id, &finding.pointer)?,
        _ => (method, path, pointer),
    };
    let derived = format!("{} {}", method.to_lowercase(), path.replace(['{', '}'], " "));
    let derived = upper_camel(&derived);
    let derived = format!(
        "{}{}",
        derived.chars().take(1).collect::<String>().to_lowercase(),
        derived.chars().skip(1).collect::<String>()
    );
    let shipped = shipped(&method, &path).filter(|id| Some(id.as_str()) != own);
    let id = shipped.into_iter().chain([derived.clone(), format!("{derived}Operation")]).nth(attempt)?;
    let words = resolved(&pointer, document);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Some(vec![action(finding, &target(&words, document), "update", json!({ "operationId": id }))])
}

/// Another operation with the id.
fn other(document: &Value, id: &str, than: &str) -> Option<Place> {
    let methods = Methods::of(document);
    for (path, item) in document.get("paths")?.as_object()? {
        let at = join("/paths", path);
        let has_id = |own: &Found<'_>| own.pointer(&at) != than && own.value.get("operationId") == Some(&json!(id));
        if let Some(own) = methods.operations(item).find(has_id) {
            return Some((own.method.to_owned(), path.clone(), own.pointer(&at)));
        }
    }
    None
}

/// Leaves the successes of an operation but the first.
fn successes(finding: &Diagnostic, operation: &[&str], document: &Value) -> Option<Vec<Value>> {
    let responses = at(document, operation)?.get("responses")?.as_object()?;
    let others: Vec<Value> = responses
        .keys()
        .filter(|status| status.starts_with('2'))
        .skip(1)
        .filter_map(|status| {
            let tokens: Vec<&str> = operation.iter().copied().chain(["responses", status]).collect();
            remove(finding, &tokens, document)
        })
        .flatten()
        .collect();
    if others.is_empty() { remove(finding, operation, document) } else { Some(others) }
}

/// Where a schema begins, at or after an index: behind `schema`.
fn schema_start(words: &[&str], from: usize) -> Option<usize> {
    words.iter().enumerate().skip(from).find(|(_, word)| **word == "schema").map(|(index, _)| index + 1)
}

/// The lengths of all prefixes of a pointer that are schemas held by an object, outermost first. The schema is behind `start`.
fn schemas(words: &[&str], start: usize) -> Vec<usize> {
    let mut found = vec![start + 1];
    let mut index = start + 1;
    while let Some(word) = words.get(index) {
        let (length, by_name) = match *word {
            "properties" | "patternProperties" | "$defs" => (2, true),
            "items" | "additionalProperties" | "not" | "propertyNames" => (1, true),
            "oneOf" | "anyOf" | "allOf" | "prefixItems" => (2, false),
            _ => break,
        };
        index += length;
        if index > words.len() {
            break;
        }
        if by_name {
            found.push(index);
        }
    }
    found
}

/// Any value in the place of the innermost schema; with every attempt one further out.
fn raw(finding: &Diagnostic, document: &Value, lengths: Vec<usize>, attempt: usize) -> Option<Vec<Value>> {
    let tokens = resolved(&finding.pointer, document);
    let length = lengths.into_iter().rev().nth(attempt)?;
    let words: Vec<&str> = tokens.iter().take(length).map(String::as_str).collect();
    in_place(finding, &words, document, json!({}))
}
