//! Operations, and what the document says about itself.

use serde_json::{Map, Value};

use super::super::Found;
use super::super::document::{Document, Role};

pub(super) fn path_parameters(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let mut wanted: Vec<&str> =
            operation.path.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
        let is_path = |parameter: &&Map<String, Value>| parameter.get("in").is_some_and(|place| place == "path");
        // One that is a reference is not looked into.
        if operation.parameters.iter().any(|(_, parameter)| parameter.contains_key("$ref")) {
            continue;
        }
        let declared = operation.parameters.iter().map(|(_, parameter)| *parameter).filter(is_path);
        let mut declared: Vec<&str> = declared.filter_map(|parameter| parameter.get("name")?.as_str()).collect();
        wanted.sort_unstable();
        wanted.dedup();
        declared.sort_unstable();
        declared.dedup();
        if wanted != declared {
            let (wanted, declared) = (wanted.join(", "), declared.join(", "));
            found.add(&operation.pointer, format!("the path has {{{wanted}}}, the operation declares {{{declared}}}"));
        }
    }
}

pub(super) fn undeclared_errors(document: &Document<'_>, found: &mut Found) {
    let of_all = document.root.get("security");
    for operation in &document.operations {
        let Some(responses) = operation.value.get("responses").and_then(Value::as_object) else { continue };
        let declares =
            |status: &str| ["default", "4XX", "4xx", status].iter().any(|known| responses.contains_key(*known));
        let schemes = operation.value.get("security").or(of_all).and_then(Value::as_array);
        let schemes = schemes.into_iter().flatten().filter_map(Value::as_object);
        let (mut key, mut scopes) = (false, false);
        for scheme in schemes {
            key |= !scheme.is_empty();
            scopes |= scheme.values().any(|scopes| scopes.as_array().is_some_and(|scopes| !scopes.is_empty()));
        }
        let implied = [
            (key, "401", "it wants a key"),
            (scopes, "403", "the key needs permissions"),
            (operation.path.contains('{'), "404", "its path names something"),
        ];
        let missing = implied.iter().filter(|(is_implied, status, _)| *is_implied && !declares(status));
        let missing: Vec<String> = missing.map(|(_, status, why)| format!("{status} ({why})")).collect();
        if !missing.is_empty() {
            let declared = responses.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            found.add(&operation.pointer, format!("declares {declared}, not {}", missing.join(", ")));
        }
    }
}

pub(super) fn deprecated_in_prose(document: &Document<'_>, found: &mut Found) {
    let mut check = |pointer: &str, object: &Map<String, Value>| {
        let is_marked = object.get("deprecated") == Some(&Value::Bool(true));
        let texts = ["description", "summary"].iter().filter_map(|field| object.get(*field)?.as_str());
        if !is_marked && texts.into_iter().any(says_deprecated) {
            found.add(pointer, "its description begins with \"deprecated\"");
        }
    };
    for operation in &document.operations {
        check(&operation.pointer, operation.value);
        operation.parameters.iter().for_each(|(pointer, parameter)| check(pointer, parameter));
    }
    document.schemas.iter().for_each(|place| check(&place.pointer, place.schema));
}

/// Whether a text begins with the word, as it does where it says so of what it describes; not with "Deprecation notice".
fn says_deprecated(text: &str) -> bool {
    let text = text.trim_start_matches(['*', '_', '(', '[', ' ']).to_ascii_lowercase();
    text.strip_prefix("deprecated").is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
}

pub(super) fn undescribed(document: &Document<'_>, found: &mut Found) {
    let says = |value: Option<&Value>| value.and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty());
    for operation in &document.operations {
        if !says(operation.value.get("description")) && !says(operation.value.get("summary")) {
            found.add(&operation.pointer, "an operation");
        }
        for (pointer, parameter) in &operation.parameters {
            if !parameter.contains_key("$ref") && !says(parameter.get("description")) {
                found.add(pointer, "a parameter");
            }
        }
    }
    for place in document.schemas.iter().filter(|place| place.role == Role::Property) {
        let schema = Value::Object(place.schema.clone());
        if !says(place.schema.get("description")) && !says(document.resolve(&schema).get("description")) {
            found.add(&place.pointer, format!("property `{}`", place.name));
        }
    }
}

pub(super) fn unversioned(document: &Document<'_>, found: &mut Found) {
    let Some(version) = document.root.pointer("/info/version").and_then(Value::as_str) else { return };
    // `1.0` counts nothing; three numbers or a date may.
    let parts = version.split(['.', '-']).filter(|part| part.chars().any(|c| c.is_ascii_digit())).count();
    if parts < 3 {
        found.add("/info/version", format!("`{version}`"));
    }
}
