//! References within the document that name no component: each target becomes one, with a reference at its old place.
//!
//! A `$ref` may lead into a schema, to `$defs`, to an `$anchor` or to the `$id` of a schema; `$dynamicRef` is followed where the
//! document has one anchor of its name, which is where it always leads then.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::context::{self, Context};
use crate::http::{ADDITIONAL, depth};
use crate::pointer::{join, percent_decoded, push, push_index, unescape};

/// A reference, and the schema with an `$id` that it stands in.
struct Found {
    at: String,
    keyword: &'static str,
    text: String,
    root: String,
}

/// What a walk over the document finds.
#[derive(Default)]
struct Survey {
    references: Vec<Found>,
    /// Anchor → places; with the root that has it.
    anchors: BTreeMap<String, Vec<(String, String)>>,
    dynamic: BTreeMap<String, Vec<String>>,
    ids: BTreeMap<String, String>,
}

/// Moves what references name into `components.schemas`, and makes every reference one to a component.
pub(super) fn hoist(document: &mut Value, cx: &mut Context) {
    let mut survey = Survey::default();
    survey.visit(document, &mut String::new(), "", false);
    if survey.references.is_empty() {
        return;
    }
    let mut targets: BTreeMap<String, Vec<(String, &'static str)>> = BTreeMap::new();
    for found in &survey.references {
        if let Some(target) = survey.target(found, document) {
            targets.entry(target).or_default().push((found.at.clone(), found.keyword));
        }
    }
    let names = names(document, targets.keys().filter(|target| !is_component(target)));
    for (target, places) in &targets {
        let reference = match names.get(target) {
            Some((section, name)) => format!("#{}", component(section, name)),
            None => format!("#{target}"),
        };
        for (at, keyword) in places {
            if let Some(Value::Object(holder)) = document.pointer_mut(at) {
                holder.shift_remove(*keyword);
                holder.insert("$ref".to_owned(), Value::String(reference.clone()));
                cx.count(context::INNER_REFERENCE, 1);
            }
        }
    }
    // The inner ones first: what moves takes its references along.
    let mut moves: Vec<(&String, &(&str, String))> = names.iter().collect();
    moves.sort_by_key(|(target, _)| std::cmp::Reverse(target.len()));
    let mut moved: BTreeMap<&str, Vec<(String, Value)>> = BTreeMap::new();
    for (target, (section, name)) in moves {
        let Some(place) = document.pointer_mut(target) else { continue };
        let own = component(section, name);
        let value = std::mem::replace(place, json!({ "$ref": format!("#{own}") }));
        cx.moved.push((own, target.clone()));
        moved.entry(section).or_default().push((name.clone(), value));
    }
    for (section, values) in moved {
        if let Some(Value::Object(own)) = entry(document, "components").and_then(|own| entry(own, section)) {
            own.extend(values);
        }
    }
}

fn entry<'a>(value: &'a mut Value, name: &str) -> Option<&'a mut Value> {
    Some(value.as_object_mut()?.entry(name).or_insert_with(|| Value::Object(Map::new())))
}

fn is_component(pointer: &str) -> bool {
    pointer.strip_prefix("/components/").is_some_and(|rest| rest.matches('/').count() == 1 && !rest.ends_with('/'))
}

/// The place of a component.
fn component(section: &str, name: &str) -> String {
    join(&format!("/components/{section}"), name)
}

impl Survey {
    /// `is_data`: the members of the value are named by the document, and no keywords.
    fn visit(&mut self, value: &Value, at: &mut String, root: &str, is_data: bool) {
        match value {
            Value::Object(members) => {
                let is_marked = !is_data && members.keys().any(|key| key.starts_with('$'));
                let has_id = is_marked && members.get("$id").is_some_and(Value::is_string);
                let own = has_id.then(|| at.clone());
                let root = own.as_deref().unwrap_or(root);
                if is_marked {
                    self.note(members, at, root);
                }
                for (key, member) in members {
                    let is_literal = !is_data
                        && (matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "const")
                            || key.starts_with("x-"));
                    if is_literal || !(member.is_object() || member.is_array()) {
                        continue;
                    }
                    let length = at.len();
                    push(at, key);
                    let names = [
                        "properties",
                        "patternProperties",
                        "$defs",
                        "definitions",
                        "schemas",
                        "headers",
                        "parameters",
                        "requestBodies",
                        "responses",
                        ADDITIONAL,
                    ];
                    self.visit(member, at, root, !is_data && names.contains(&key.as_str()));
                    at.truncate(length);
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    let length = at.len();
                    push_index(at, index);
                    self.visit(element, at, root, false);
                    at.truncate(length);
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, members: &Map<String, Value>, at: &str, root: &str) {
        for (key, value) in members.iter().filter(|(key, _)| key.starts_with('$')) {
            let Some(text) = value.as_str() else { continue };
            match key.as_str() {
                "$ref" if is_plain(text) => {}
                "$ref" => self.refer(at, "$ref", text, root),
                "$dynamicRef" => self.refer(at, "$dynamicRef", text, root),
                "$recursiveRef" => self.refer(at, "$recursiveRef", text, root),
                "$anchor" => self.anchors.entry(text.to_owned()).or_default().push((root.to_owned(), at.to_owned())),
                "$dynamicAnchor" => {
                    self.anchors.entry(text.to_owned()).or_default().push((root.to_owned(), at.to_owned()));
                    self.dynamic.entry(text.to_owned()).or_default().push(at.to_owned());
                }
                "$id" => drop(self.ids.insert(text.trim_end_matches('#').to_owned(), at.to_owned())),
                _ => {}
            }
        }
    }

    fn refer(&mut self, at: &str, keyword: &'static str, text: &str, root: &str) {
        self.references.push(Found { at: at.to_owned(), keyword, text: text.to_owned(), root: root.to_owned() });
    }

    /// The pointer of the schema that a reference leads to; `None` if it leads to no schema of this document.
    fn target(&self, found: &Found, document: &Value) -> Option<String> {
        let (base, fragment) = found.text.split_once('#').unwrap_or((&found.text, ""));
        let fragment = percent_decoded(fragment);
        if found.keyword == "$dynamicRef" && base.is_empty() {
            // With several of a name it depends on where the validation came from.
            if let Some(places) = self.dynamic.get(&fragment) {
                return if let [only] = places.as_slice() { Some(only.clone()) } else { None };
            }
        }
        let root = if base.is_empty() { found.root.clone() } else { self.ids.get(base)?.clone() };
        let pointer = if fragment.is_empty() {
            root
        } else if fragment.starts_with('/') {
            // Relative to the schema with the `$id`; most documents mean the document all the same.
            let within = format!("{root}{fragment}");
            if document.pointer(&within).is_some() { within } else { fragment }
        } else {
            let places = self.anchors.get(&fragment)?;
            let own = places.iter().find(|(of, _)| *of == root).or(places.first());
            own.map(|(_, place)| place.clone())?
        };
        (document.pointer(&pointer)?.is_object() && section(&pointer).is_some()).then_some(pointer)
    }
}

/// A reference to a component as it is.
fn is_plain(reference: &str) -> bool {
    reference.strip_prefix("#/components/").is_some_and(|rest| {
        rest.bytes().filter(|byte| *byte == b'/').count() == 1 && !rest.contains('%') && !rest.ends_with('/')
    })
}

/// The components that the thing at the place is one of.
fn section(pointer: &str) -> Option<&'static str> {
    if is_schema(pointer) {
        return Some("schemas");
    }
    let mut tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    if tokens.first() == Some(&"paths") && depth(&tokens, 2) > 3 {
        tokens.remove(3);
    }
    match tokens.as_slice() {
        ["components", section, _] => {
            ["parameters", "responses", "headers", "requestBodies"].into_iter().find(|own| own == section)
        }
        ["paths", _, "parameters", _] | ["paths", _, _, "parameters", _] => Some("parameters"),
        ["paths", _, _, "requestBody"] => Some("requestBodies"),
        ["paths", _, _, "responses", _] => Some("responses"),
        ["paths", _, _, "responses", _, "headers", _] | ["components", "responses", _, "headers", _] => Some("headers"),
        _ => None,
    }
}

/// Whether a schema stands at the place.
fn is_schema(pointer: &str) -> bool {
    let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
    let start = match tokens.as_slice() {
        ["components", "schemas", _, ..] => 3,
        ["$defs" | "definitions", _, ..] => 2,
        // Behind the `schema` of a parameter, header or media type.
        tokens => match tokens.iter().position(|token| matches!(*token, "schema" | "itemSchema")) {
            Some(index) => index + 1,
            None => return false,
        },
    };
    let mut rest = tokens.get(start..).unwrap_or_default().iter();
    while let Some(token) = rest.next() {
        let has_name = match *token {
            "properties" | "patternProperties" | "$defs" | "definitions" | "oneOf" | "anyOf" | "allOf"
            | "prefixItems" => true,
            "items" | "additionalProperties" | "not" | "if" | "then" | "else" | "contains" | "propertyNames" => false,
            _ => return false,
        };
        if has_name && rest.next().is_none() {
            return false;
        }
    }
    true
}

/// A section and a name for each target: that of a definition where it is free, else the way to the place.
fn names<'a>(document: &Value, targets: impl Iterator<Item = &'a String>) -> BTreeMap<String, (&'static str, String)> {
    let mut taken: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for target in targets {
        let Some(section) = section(target) else { continue };
        let taken = taken.entry(section).or_insert_with(|| {
            let known = document.pointer(&format!("/components/{section}")).and_then(Value::as_object);
            known.into_iter().flatten().map(|(name, _)| name.clone()).collect()
        });
        let tokens: Vec<String> = target.split('/').skip(1).map(unescape).collect();
        let is_definition = tokens.iter().rev().nth(1).is_some_and(|own| own == "$defs" || own == "definitions");
        let short = tokens.last().filter(|_| is_definition).cloned();
        let skipped = [
            "components",
            "schemas",
            "paths",
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
            "content",
            "schema",
            "responses",
            ADDITIONAL,
        ];
        let words: Vec<&str> = tokens.iter().map(String::as_str).filter(|token| !skipped.contains(token)).collect();
        let (way, whole) = (words.join("."), tokens.join("."));
        let name = [short, Some(way), Some(whole)].into_iter().flatten().find(|name| !taken.contains(name));
        if let Some(name) = name {
            taken.insert(name.clone());
            names.insert(target.clone(), (section, name));
        }
    }
    names
}
