//! References of a document: what they lead to, and what is left where something is gone.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::place::{last, parent, tokens, visit};

/// Stands where an element of a list was, until all are out: the others keep their place.
pub(super) const GONE: &str = "\u{0}gone";

/// Takes out what stands for what is gone.
pub(super) fn sweep(value: &mut Value) {
    match value {
        Value::Array(elements) => {
            elements.retain(|element| element != GONE);
            elements.iter_mut().for_each(sweep);
        }
        Value::Object(members) => {
            members.values_mut().for_each(sweep);
            members.retain(|name, value| !(matches!(name.as_str(), "oneOf" | "anyOf") && *value == json!([])));
        }
        _ => {}
    }
}

/// Puts back the components that what came back refers to.
pub(super) fn complete(document: &mut Value, old: &Value) {
    loop {
        let mut wanted = BTreeSet::new();
        targets(document, &mut wanted);
        wanted.retain(|at| document.pointer(at).is_none() && old.pointer(at).is_some());
        if wanted.is_empty() {
            return;
        }
        for at in wanted {
            let value = old.pointer(&at).cloned().unwrap();
            let [_, components, section, name] = at.split('/').collect::<Vec<_>>()[..] else { panic!("{at}") };
            document[components][section][name.replace("~1", "/").replace("~0", "~")] = value;
        }
    }
}

fn targets(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                found.extend(reference.strip_prefix('#').map(str::to_owned));
            }
            members.values().for_each(|member| targets(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| targets(element, found)),
        _ => {}
    }
}

/// Where a document refers to a component: the schemas that say `$ref`, last first.
pub(super) fn references(document: &Value, component: &str) -> Vec<String> {
    let mut found = Vec::new();
    visit(document, String::new(), &mut |at, value| {
        if value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'))
            == Some(component)
        {
            found.push(at.to_owned());
        }
    });
    found.reverse();
    found
}

/// The document with another name for a component. Nothing that is sent has it.
pub(super) fn renamed(document: &Value, component: &str, name: &str) -> Value {
    let mut renamed = document.clone();
    for at in references(document, component) {
        renamed.pointer_mut(&at).unwrap()["$ref"] = json!(format!("#{}/{name}", parent(component)));
    }
    let section = renamed.pointer_mut(parent(component)).and_then(Value::as_object_mut).unwrap();
    let schema = section.shift_remove(&last(component)).unwrap();
    section.insert(name.to_owned(), schema);
    renamed
}

/// The property, parameter, arm, body, response or component that a schema stands in.
pub(super) fn unit(at: &str) -> String {
    let mut at = at.to_owned();
    loop {
        let (outer, name) = (last(parent(&at)), last(&at));
        let is_unit = matches!(
            outer.as_str(),
            "properties" | "parameters" | "oneOf" | "anyOf" | "responses" | "schemas" | "headers" | "content"
        ) || matches!(name.as_str(), "requestBody" | "additionalProperties")
            || tokens(&at).len() <= 3;
        if is_unit {
            return at;
        }
        at = parent(&at).to_owned();
    }
}
