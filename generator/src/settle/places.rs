//! Places of a document, and the actions of an overlay that change what stands there.

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::pointer::unescape;
use crate::text::visible;

/// The tokens of the place in the document itself: what is read in the place of a reference stands where that leads.
pub(super) fn resolved(pointer: &str, document: &Value) -> Vec<String> {
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
pub(super) type Place = (String, String, String);

/// The operation that a pointer is that of.
pub(super) fn place(pointer: &str) -> Option<Place> {
    let tokens: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    let (method, path) = match tokens.as_slice() {
        [paths, path, field] if paths == "paths" => (field.to_uppercase(), path.clone()),
        [paths, path, _, method] if paths == "paths" => (method.clone(), path.clone()),
        _ => return None,
    };
    Some((method, path, pointer.to_owned()))
}

/// Another schema in the place of one, with the description of that.
pub(super) fn in_place(
    finding: &Diagnostic,
    words: &[&str],
    document: &Value,
    mut schema: Value,
) -> Option<Vec<Value>> {
    let (last, parents) = words.split_last()?;
    if let (Some(description), Some(own)) = (at(document, words)?.get("description"), schema.as_object_mut()) {
        own.insert("description".to_owned(), description.clone());
    }
    let mut actions = remove(finding, words, document)?;
    actions.push(action(finding, &target(parents, document), "update", json!({ *last: schema })));
    Some(actions)
}

pub(super) fn remove(finding: &Diagnostic, words: &[&str], document: &Value) -> Option<Vec<Value>> {
    at(document, words)?;
    Some(vec![action(finding, &target(words, document), "remove", json!(true))])
}

pub(super) fn action(finding: &Diagnostic, target: &str, change: &str, value: Value) -> Value {
    let description = visible(&finding.message);
    json!({ "target": target, "description": description, "x-evidence": format!("The generator says {}.", finding.code), change: value })
}

pub(super) fn at<'a>(document: &'a Value, words: &[&str]) -> Option<&'a Value> {
    words.iter().try_fold(document, |value, word| match value {
        Value::Array(elements) => elements.get(word.parse::<usize>().ok()?),
        value => value.get(*word),
    })
}

/// The JSONPath of a place.
pub(super) fn target(words: &[&str], document: &Value) -> String {
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
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
