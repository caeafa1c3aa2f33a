//! A place that cannot be compiled → the actions of the overlay that mend it, or take it away.

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::http::{Found, Methods, depth};
use crate::lock::{Kind, Lock};
use crate::model::names::upper_camel;
use crate::pointer::{join, unescape};
use crate::text::visible;

/// Takes the place away: a schema becomes any value, an optional parameter and an operation are left out.
pub(super) fn away(finding: &Diagnostic, document: &Value, attempt: usize) -> Option<Vec<Value>> {
    let tokens = resolved(&finding.pointer, document);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    if finding.code == "unknown-keyword" && attempt == 0 {
        return remove(finding, &words, document);
    }
    if finding.code == "required-property" && attempt == 0 {
        return not_required(finding, &words, document);
    }
    match words.as_slice() {
        [] | ["openapi" | "info" | "paths", ..] if words.len() < 2 => None,
        ["components", "schemas", _, ..] => {
            raw(finding, document, schemas(&words, 2), attempt).or_else(|| raw(finding, document, vec![3], 0))
        }
        // An operation that a path refers to.
        ["components", "pathItems", _, _, ..] => {
            let depth = depth(&words, 3).min(words.len());
            let free = if attempt == 0 { optional_parameter(finding, &words, depth, document) } else { None };
            free.or_else(|| remove(finding, words.get(..depth)?, document))
        }
        ["components", section, _, rest @ ..] if !rest.is_empty() && attempt == 0 => {
            let start = schema_start(&words, 3);
            start
                .and_then(|start| raw(finding, document, schemas(&words, start - 1), 0))
                .or_else(|| remove(finding, &["components", section, words.get(2)?], document))
        }
        ["components", section, name, ..] => remove(finding, &["components", section, name], document),
        ["paths", path] => remove(finding, &["paths", path], document),
        ["paths", path, "parameters" | "$ref", ..] => remove(finding, &["paths", path], document),
        ["paths", path, "servers", ..] => remove(finding, &["paths", path, "servers"], document),
        ["paths", ..] => {
            let depth = depth(&words, 2).min(words.len());
            let operation = words.get(..depth)?;
            if words.get(depth) == Some(&"servers") {
                return remove(finding, words.get(..=depth)?, document);
            }
            if attempt == 0 {
                let inside = schema_start(&words, depth)
                    .and_then(|start| raw(finding, document, schemas(&words, start - 1), 0))
                    .filter(|_| !words.contains(&"parameters"));
                if let Some(actions) = inside.or_else(|| optional_parameter(finding, &words, depth, document)) {
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

/// Takes a name out of the lists of what is required, of the schema and of its parts.
fn not_required(finding: &Diagnostic, words: &[&str], document: &Value) -> Option<Vec<Value>> {
    let name = finding.message.strip_prefix("`required` lists `")?.split_once("`, which")?.0;
    let schema = at(document, words)?;
    let parts = schema.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
    let own = (0..parts).map(|index| vec!["allOf".to_owned(), index.to_string()]).chain([Vec::new()]);
    let places = own
        .map(|path| words.iter().map(|word| (*word).to_owned()).chain(path).chain(["required".to_owned()]).collect());
    let actions: Vec<Value> = places
        .filter_map(|place: Vec<String>| {
            let place: Vec<&str> = place.iter().map(String::as_str).collect();
            at(document, &place)?.as_array()?.contains(&json!(name)).then_some(())?;
            Some(action(
                finding,
                &format!("{}[?@ == {}]", target(&place, document), quoted(name)),
                "remove",
                json!(true),
            ))
        })
        .collect();
    (!actions.is_empty()).then_some(actions)
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

/// The tokens of the place in the document itself: what is read in the place of a reference stands where that leads.
fn resolved(pointer: &str, document: &Value) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for token in pointer.split('/').skip(1).map(unescape) {
        let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let here = at(document, &words);
        let is_missing = here.is_some_and(|here| here.is_object() && here.get(&token).is_none());
        let reference = here.filter(|_| is_missing).and_then(|here| here.get("$ref")?.as_str()?.strip_prefix("#/"));
        if let Some(reference) = reference {
            tokens = reference.split('/').map(unescape).collect();
        }
        tokens.push(token);
    }
    tokens
}

/// Method, path and pointer of an operation.
type Place = (String, String, String);

/// The operation that a pointer is that of.
fn place(pointer: &str) -> Option<Place> {
    let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let (method, path) = match tokens.as_slice() {
        [paths, path, field] if paths == "paths" => (field.to_uppercase(), path.clone()),
        [paths, path, _, method] if paths == "paths" => (method.clone(), path.clone()),
        _ => return None,
    };
    Some((method, path, pointer.to_owned()))
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

/// Leaves out the parameter that the place is in, where a call can do without it.
fn optional_parameter(finding: &Diagnostic, words: &[&str], operation: usize, document: &Value) -> Option<Vec<Value>> {
    if words.get(operation) != Some(&"parameters") {
        return None;
    }
    let parameter = at(document, words.get(..operation + 2)?)?;
    let is_free = parameter.get("required") != Some(&json!(true)) && parameter.get("in") != Some(&json!("path"));
    is_free.then(|| named_parameter(finding, words.get(..=operation)?, words.get(operation + 1)?, document)).flatten()
}

/// By name, because an index changes with every removal.
fn named_parameter(finding: &Diagnostic, list: &[&str], index: &str, document: &Value) -> Option<Vec<Value>> {
    let name = at(document, list)?.get(index.parse::<usize>().ok()?)?.get("name")?.as_str()?;
    let target = format!("{}[?@.name == {}]", target(list, document), quoted(name));
    Some(vec![action(finding, &target, "remove", json!(true))])
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
    let (last, parents) = words.split_last()?;
    let schema = at(document, &words)?;
    let kept = match schema.get("description") {
        Some(description) => json!({ "description": description }),
        None => json!({}),
    };
    let mut actions = remove(finding, &words, document)?;
    actions.push(action(finding, &target(parents, document), "update", json!({ *last: kept })));
    Some(actions)
}

fn remove(finding: &Diagnostic, words: &[&str], document: &Value) -> Option<Vec<Value>> {
    at(document, words)?;
    Some(vec![action(finding, &target(words, document), "remove", json!(true))])
}

fn action(finding: &Diagnostic, target: &str, change: &str, value: Value) -> Value {
    let description = visible(&finding.message);
    json!({ "target": target, "description": description, "x-evidence": format!("The generator says {}.", finding.code), change: value })
}

fn at<'a>(document: &'a Value, words: &[&str]) -> Option<&'a Value> {
    words.iter().try_fold(document, |value, word| match value {
        Value::Array(elements) => elements.get(word.parse::<usize>().ok()?),
        value => value.get(*word),
    })
}

/// The JSONPath of a place.
fn target(words: &[&str], document: &Value) -> String {
    let mut target = "$".to_owned();
    for (index, word) in words.iter().enumerate() {
        let parent = words.get(..index).and_then(|words| at(document, words));
        let is_word = word.starts_with(|c: char| c.is_ascii_alphabetic())
            && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if parent.is_some_and(Value::is_array) {
            target.push_str(&format!("[{word}]"));
        } else if is_word {
            target.push_str(&format!(".{word}"));
        } else {
            target.push_str(&format!("[{}]", quoted(word)));
        }
    }
    target
}

/// A string of JSONPath.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
