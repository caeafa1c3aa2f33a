//! The places that are still any JSON or a map of strings: each is free-form in the document.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::ir::{Element, Shape, TypeRef};
use clickhouse_cloud_tests::{compiled, follows, published, root};
use serde_json::{Value, json};

use super::raw::{arms, resolve, types};
use super::texts::sources;

/// What a free place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Free {
    Anything,
    MapOfAnything,
    MapOfStrings,
    /// The members of an object beyond those that it names.
    StringsBeside,
}

/// The free places in a type, by pointer.
fn collect(ty: &TypeRef, pointer: String, found: &mut BTreeMap<String, Free>) {
    let mut add = |pointer, free| {
        found.insert(pointer, free);
    };
    match ty {
        TypeRef::Any => add(pointer, Free::Anything),
        TypeRef::Map(element) => match &**element {
            Element { ty: TypeRef::Any, .. } => add(pointer, Free::MapOfAnything),
            Element { ty: TypeRef::String(_), .. } => add(pointer, Free::MapOfStrings),
            Element { ty, .. } => collect(ty, format!("{pointer}/additionalProperties"), found),
        },
        TypeRef::List(element) => collect(&element.ty, format!("{pointer}/items"), found),
        _ => {}
    }
}

/// Every free place that an operation reaches, by pointer, and the names of the types that have one.
fn places() -> (BTreeMap<String, Free>, BTreeSet<String>) {
    let api = &compiled().api;
    let model = &compiled().model;
    let items = model.resources.iter().flat_map(|resource| &resource.items).chain(&model.common);
    let names: BTreeMap<&str, &str> = items.map(|item| (item.pointer.as_str(), item.name.as_str())).collect();
    let (mut found, mut owners) = (BTreeMap::new(), BTreeSet::new());
    for definition in api.types.values().filter(|definition| definition.usage.request || definition.usage.response) {
        let before = found.len();
        match &definition.shape {
            Shape::Object(object) => {
                object
                    .properties
                    .iter()
                    .for_each(|property| collect(&property.ty, property.pointer.clone(), &mut found));
                let at = format!("{}/additionalProperties", definition.pointer);
                match &object.additional {
                    Some(TypeRef::String(_)) => drop(found.insert(at, Free::StringsBeside)),
                    Some(ty) => collect(ty, at, &mut found),
                    None => {}
                }
            }
            Shape::Union(union) => union.arms.iter().for_each(|arm| collect(&arm.ty, arm.pointer.clone(), &mut found)),
            Shape::Alias(ty) => collect(ty, definition.pointer.clone(), &mut found),
            Shape::Enum(_) => {}
        }
        if found.len() > before {
            owners.extend(names.get(definition.pointer.as_str()).map(|name| (*name).to_owned()));
        }
    }
    for operation in api.operations.values() {
        operation.parameters.iter().for_each(|p| collect(&p.ty, format!("{}/schema", p.pointer), &mut found));
        operation.body.iter().for_each(|body| collect(&body.ty, body.pointer.clone(), &mut found));
        operation.outcome.ty().into_iter().for_each(|ty| collect(ty, operation.pointer.clone(), &mut found));
    }
    (found, owners)
}

/// Whether the document leaves the place free, null aside.
fn is_free(schema: &'static Value, pointer: &str, free: Free) -> bool {
    let (schema, pointer) = resolve(schema, pointer);
    if let [(arm, pointer)] = arms(schema, &pointer).as_slice() {
        return is_free(arm, pointer, free);
    }
    let says = |keyword: &str| schema.get(keyword).is_some();
    let combined = ["oneOf", "anyOf", "allOf"].into_iter().any(says);
    // An object with no members at all is as free as one without `properties`.
    let no_members = schema["properties"].as_object().is_none_or(serde_json::Map::is_empty);
    let is_bare = no_members && (types(schema) == ["object"] || (types(schema).is_empty() && says("properties")));
    let additional = &schema["additionalProperties"];
    match free {
        Free::Anything => {
            types(schema).is_empty() && !combined && !["properties", "enum", "const", "items"].into_iter().any(says)
        }
        Free::MapOfAnything => {
            is_bare && !combined && (additional.is_null() || additional == true || *additional == json!({}))
        }
        Free::StringsBeside => types(schema) == ["string"] && !says("enum"),
        Free::MapOfStrings => is_bare && types(additional) == ["string"] && additional.get("enum").is_none(),
    }
}

#[test]
fn every_free_place_is_free_in_the_document() {
    let (places, _) = places();
    let mut text = String::new();
    let mut wrong = Vec::new();
    for (pointer, free) in &places {
        text.push_str(&format!(
            "{pointer}: {}\n",
            match free {
                Free::Anything => "anything",
                Free::MapOfAnything => "object of anything",
                Free::MapOfStrings => "object of strings",
                Free::StringsBeside => "strings beside the members",
            }
        ));
        if !published().pointer(pointer).is_some_and(|schema| is_free(schema, pointer, *free)) {
            wrong.push(format!("{pointer}: {free:?}, but {:?}", published().pointer(pointer)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    follows("free_form", &text);
}

/// The same list from the other end: the generated code says `Value` only in a type with a free place, or in the setter of a field
/// whose type is such a type by another name.
#[test]
fn no_other_generated_type_holds_any_json() {
    let (_, owners) = places();
    let mut surplus = Vec::new();
    for (path, text) in sources(&root().join("generated-client/src/generated")) {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let words: BTreeSet<&str> = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
        if words.contains("Value") && !owners.iter().any(|owner| words.contains(owner.as_str())) {
            surplus.push(path);
        }
    }
    assert!(surplus.is_empty(), "`Value` without a free place: {surplus:#?}");
}
