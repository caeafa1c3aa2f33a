//! Every reached schema has a type of its own, or a reason by rule why none is needed.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::model::{Item, Kind};

use clickhouse_cloud_generator::policy::Policy;
use clickhouse_cloud_tests::{committed, compiled, mended};
use serde_json::Value;

use super::raw::{Role, arms, merged_only, positions, reachable};

/// Every type of the crate, by the pointer of its definition; a type that gathers several places has no pointer of the document.
fn items() -> BTreeMap<&'static str, &'static Item> {
    let model = &compiled().model;
    let own = model.resources.iter().flat_map(|resource| &resource.items);
    own.chain(&model.common).map(|item| (item.pointer.as_str(), item)).collect()
}

/// The pointers of the places that policy gathers into one type.
fn gathered() -> BTreeSet<String> {
    let policy = Policy::parse(&committed().policy).unwrap();
    let places: BTreeSet<&String> = policy.shared.iter().flat_map(|(_, shared)| shared.places.keys()).collect();
    let types = compiled().api.types.values();
    types
        .filter(|definition| places.contains(&definition.name.place()))
        .map(|definition| definition.pointer.clone())
        .collect()
}

#[test]
fn every_reached_component_has_a_type() {
    let (items, gathered) = (items(), gathered());
    let reached = reachable();
    assert!(!reached.is_empty());
    let merged = merged_only();
    let is_typed = |pointer: &String| items.contains_key(pointer.as_str()) || gathered.contains(pointer);
    let missing: Vec<_> = reached.iter().filter(|pointer| !is_typed(pointer) && !merged.contains(*pointer)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let components = |pointer: &&&str| pointer.starts_with("/components/schemas/") && pointer.matches('/').count() == 3;
    let surplus: Vec<_> = items.keys().filter(components).filter(|pointer| !reached.contains(**pointer)).collect();
    assert!(surplus.is_empty(), "types that no operation reaches: {surplus:#?}");
}

/// Whether a schema is a thing that needs a type.
fn needs_type(schema: &'static Value, pointer: &str) -> bool {
    let is_object = schema["properties"].as_object().is_some_and(|properties| !properties.is_empty());
    // A list of numbers other than integers documents a number; null is not a value of an enum.
    let is_enum = schema["enum"].as_array().is_some_and(|values| values.iter().any(|v| v.is_string() || v.is_i64()));
    // `[T, null]` is a nullable T and no union.
    let is_union = arms(schema, pointer).len() > 1;
    is_object || is_enum || is_union || schema.get("allOf").is_some()
}

/// Why a schema that looks as if it needed a type has none; `None` without a reason.
fn reason(schema: &Value, pointer: &str, role: Role, items: &BTreeMap<&str, &Item>) -> Option<&'static str> {
    let properties = &schema["properties"];
    let (parent, last) = pointer.rsplit_once('/').unwrap_or_default();
    if role == Role::Error {
        return Some("the body of an error: the runtime has one type for all");
    }
    if role == Role::Answer && properties["status"].is_object() && properties["requestId"].is_object() {
        return Some("an envelope: the runtime unwraps it");
    }
    if merged_only().contains(pointer) {
        return Some("a component that only an allOf names: merged into the whole");
    }
    if let Some(part_of) = parent.strip_suffix("/allOf") {
        return (items.contains_key(part_of)).then_some("a part of an allOf: merged into the whole");
    }
    if let Some(owner) = parent.strip_suffix("/properties")
        && schema["enum"].as_array().is_some_and(|values| values.len() == 1)
        && let Some(Kind::Struct(structure)) = items.get(owner).map(|item| &item.kind)
        && structure.constants.iter().any(|(name, value)| *name == last && schema["enum"][0] == value.as_str())
    {
        return Some("the tag of an arm: the client writes it by itself");
    }
    let all_of = schema["allOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    if let [only] = all_of
        && only.get("$ref").is_some()
        && !properties.is_object()
    {
        return Some("a reference with a description beside it");
    }
    if schema["type"] == "string" && !all_of.is_empty() {
        return Some("a string with several patterns: they document it");
    }
    None
}

#[test]
fn every_inline_object_enum_and_union_has_a_type() {
    let (items, gathered) = (items(), gathered());
    let mut typed = 0;
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut missing = Vec::new();
    positions(&mut |schema, pointer, role| {
        if !needs_type(schema, pointer) {
        } else if items.contains_key(pointer) || gathered.contains(pointer) {
            typed += 1;
        } else {
            match reason(schema, pointer, role, &items) {
                Some(reason) => *reasons.entry(reason).or_default() += 1,
                None => missing.push(pointer.to_owned()),
            }
        }
    });
    assert!(missing.is_empty(), "{typed} typed, {reasons:#?}, without type or reason: {missing:#?}");
    clickhouse_cloud_tests::counted!("{typed} typed; not: {reasons:?}");
    assert!(typed > 0 && !reasons.is_empty());
}

#[test]
fn every_type_comes_from_a_place_in_the_document() {
    for (pointer, item) in items() {
        match pointer.strip_prefix("/shared/") {
            Some(name) => assert_eq!(name, item.name),
            None => assert!(mended().pointer(pointer).is_some(), "the document has no {pointer}"),
        }
    }
}

/// A number behind a name says that two things wanted it; here every number is the document's own.
#[test]
fn no_name_ends_in_a_number_that_the_document_does_not_say() {
    let digits = |text: &str| text.chars().rev().take_while(char::is_ascii_digit).collect::<String>();
    for (pointer, item) in items() {
        let number = digits(&item.name);
        if !number.is_empty() {
            let word = pointer
                .rsplit('/')
                .find(|token| !["items", "additionalProperties"].contains(token))
                .unwrap_or_default();
            assert_eq!(digits(word), number, "{} at {pointer}", item.name);
        }
    }
}

/// Every parameter of the path is an argument, in path order, so that every operation can build its request.
#[test]
fn every_operation_has_its_path_parameters() {
    let mut operations = 0;
    for operation in compiled().model.resources.iter().flat_map(|resource| &resource.operations) {
        let wanted = operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        let has = operation.arguments.iter().filter(|argument| argument.path).map(|argument| argument.wire.as_str());
        assert_eq!(has.collect::<Vec<_>>(), wanted.collect::<Vec<_>>(), "{}", operation.id);
        operations += 1;
    }
    assert_eq!(operations, clickhouse_cloud_tests::operations());
}
