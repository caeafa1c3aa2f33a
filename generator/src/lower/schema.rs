//! A schema in a place → the type used there, and the definitions it brings.

use openapiv3::{AdditionalProperties, AnySchema, ArrayType, ObjectType, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

use super::docs::{docs, merge};
use super::object::{Merged, join, undescribed};
use super::slot::{Slot, define};
use super::{Lowering, Place, component_id, component_name, pointer, scalar};
use crate::diagnostic::Diagnostic;
use crate::ir::{Arm, Declared, Docs, Element, Object, Property, Shape, Step, TypeRef, Union};

/// How deep schemas may be inside of each other: as deep goes the stack.
const DEEPEST: usize = 64;

pub(super) fn lower_boxed<'a>(cx: &mut Lowering<'a>, schema: &'a ReferenceOr<Box<Schema>>, place: &Place) -> Slot {
    match schema {
        ReferenceOr::Item(schema) => inline(cx, schema, place),
        ReferenceOr::Reference { reference } => lower_reference(cx, reference, place),
    }
}

pub(super) fn lower<'a>(cx: &mut Lowering<'a>, schema: &'a ReferenceOr<Schema>, place: &Place) -> Slot {
    match schema {
        ReferenceOr::Item(schema) => inline(cx, schema, place),
        ReferenceOr::Reference { reference } => lower_reference(cx, reference, place),
    }
}

fn lower_reference(cx: &mut Lowering<'_>, reference: &str, place: &Place) -> Slot {
    cx.target(reference, &place.pointer);
    Slot { ty: TypeRef::Named(component_id(reference)), nullable: false, docs: Docs::default(), constant: None }
}

fn inline<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, place: &Place) -> Slot {
    // Parts of an `allOf` are taken apart where they are merged, and so are theirs: that may lead far from the document.
    if cx.depth > DEEPEST {
        cx.error("too-deep", &place.pointer, format!("this is merged through more than {DEEPEST} others"));
        return Slot::plain(TypeRef::Any, schema);
    }
    cx.depth += 1;
    let slot = kind(cx, schema, place);
    cx.depth -= 1;
    slot
}

fn kind<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, place: &Place) -> Slot {
    let moved = schema.schema_data.extensions.get("x-source-pointer").and_then(Value::as_str);
    let moved = moved.map(|pointer| Place { pointer: pointer.to_owned(), ..place.clone() });
    let place = moved.as_ref().unwrap_or(place);
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(own)) => scalar::string(cx, schema, own, place),
        SchemaKind::Type(Type::Integer(own)) => scalar::integer(cx, schema, own, place),
        SchemaKind::Type(Type::Number(own)) => Slot::plain(scalar::number(own), schema),
        SchemaKind::Type(Type::Boolean(_)) => Slot::plain(TypeRef::Boolean, schema),
        SchemaKind::Type(Type::Array(own)) => list(cx, schema, own, place),
        SchemaKind::Type(Type::Object(own)) => object_or_map(cx, schema, own, place),
        SchemaKind::OneOf { one_of: arms } => union(cx, schema, arms, "oneOf", place),
        SchemaKind::AnyOf { any_of: arms } => union(cx, schema, arms, "anyOf", place),
        SchemaKind::AllOf { all_of: parts } => match parts.as_slice() {
            [ReferenceOr::Reference { reference }] => {
                let slot = lower_reference(cx, reference, place);
                Slot { ty: slot.ty, ..Slot::plain(TypeRef::Any, schema) }
            }
            [ReferenceOr::Item(part)] => {
                let slot = inline(cx, part, &place.clone());
                Slot { docs: merge(docs(schema), slot.docs), ..slot }
            }
            parts => {
                if let Some(part) = scalar::part(cx, parts) {
                    let slot = lower(cx, part, place);
                    let nullable = slot.nullable || schema.schema_data.nullable;
                    return Slot { docs: merge(docs(schema), slot.docs), nullable, ..slot };
                }
                // A part that has this very `allOf` inside, as in a tree whose branches have one property more.
                if !cx.merging.insert(place.pointer.clone()) {
                    return Slot::plain(TypeRef::Named(place.pointer.clone()), schema);
                }
                let object = merged(cx, parts, place);
                cx.merging.remove(&place.pointer);
                let ty = define(cx, schema, place, Shape::Object(object));
                Slot::plain(ty, schema)
            }
        },
        SchemaKind::Any(any) if *any == AnySchema::default() => Slot::plain(TypeRef::Any, schema),
        SchemaKind::Any(_) | SchemaKind::Not { .. } => {
            cx.findings.push(
                Diagnostic::error(
                    "schema-shape",
                    &place.pointer,
                    "the client has no type for this combination of keywords",
                )
                .help("mend the schema with an action in spec/overlay.yaml"),
            );
            Slot::plain(TypeRef::Any, schema)
        }
    }
}

fn list<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, own: &'a ArrayType, place: &Place) -> Slot {
    let element = match &own.items {
        Some(items) => {
            let slot = lower_boxed(cx, items, &place.step(Step::Items, &["items"]));
            Element { ty: slot.ty, nullable: slot.nullable }
        }
        None => Element { ty: TypeRef::Any, nullable: false },
    };
    Slot::plain(TypeRef::List(Box::new(element)), schema)
}

/// An object with properties; a map if it has none and may have others.
fn object_or_map<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, own: &'a ObjectType, place: &Place) -> Slot {
    let open = match &own.additional_properties {
        Some(AdditionalProperties::Any(allowed)) => *allowed,
        Some(AdditionalProperties::Schema(_)) => true,
        None => own.properties.is_empty(),
    };
    if own.properties.is_empty() && open {
        let element = additional(cx, own.additional_properties.as_ref(), place);
        return Slot::plain(TypeRef::Map(Box::new(element)), schema);
    }
    let object = object(cx, own, place);
    let ty = define(cx, schema, place, Shape::Object(object));
    Slot::plain(ty, schema)
}

/// The members of an object.
fn object<'a>(cx: &mut Lowering<'a>, object: &'a ObjectType, place: &Place) -> Object {
    let lowered = members(cx, object, place);
    for name in object.required.iter().filter(|name| lowered.property(name).is_none()) {
        undescribed(cx, place, name);
    }
    lowered
}

fn members<'a>(cx: &mut Lowering<'a>, object: &'a ObjectType, place: &Place) -> Object {
    let mut properties = Vec::with_capacity(object.properties.len());
    for (name, schema) in &object.properties {
        let place = place.step(Step::Property(name.clone()), &["properties", name]);
        let read_only = match schema {
            ReferenceOr::Item(schema) => schema.schema_data.read_only,
            ReferenceOr::Reference { reference } => {
                cx.referenced(reference).is_some_and(|own| own.schema_data.read_only)
            }
        };
        let Slot { ty, nullable, docs, constant } = lower_boxed(cx, schema, &place);
        properties.push(Property {
            name: name.clone(),
            pointer: place.pointer,
            ty,
            nullable,
            required: object.required.contains(name),
            read_only,
            constant,
            docs,
            recursive: false,
        });
    }
    // `additionalProperties: {}` beside properties says nothing that an open object does not say anyway.
    let additional = match &object.additional_properties {
        own @ Some(AdditionalProperties::Schema(schema)) if !is_any(schema) => {
            Some(additional(cx, own.as_ref(), place).ty)
        }
        _ => None,
    };
    Object { properties, additional }
}

/// What the members beyond the named ones hold.
fn additional<'a>(cx: &mut Lowering<'a>, schema: Option<&'a AdditionalProperties>, place: &Place) -> Element {
    match schema {
        Some(AdditionalProperties::Schema(schema)) => {
            let slot = lower(cx, schema, &place.step(Step::Values, &["additionalProperties"]));
            Element { ty: slot.ty, nullable: slot.nullable }
        }
        _ => Element { ty: TypeRef::Any, nullable: false },
    }
}

/// The members of all parts of an `allOf`. A part that is a component keeps the pointers of the component, so that what it
/// defines inline stays one type.
fn merged<'a>(cx: &mut Lowering<'a>, parts: &'a [ReferenceOr<Schema>], place: &Place) -> Object {
    let mut merged = Merged::default();
    for (index, part) in parts.iter().enumerate() {
        if let Some((schema, object)) = part_of(cx, part, ("allOf", index), place) {
            merged.add(cx, schema, object);
        }
    }
    merged.finish(cx, place)
}

/// A part of an `allOf` or an arm of a union in one, and its members; `None` if it cannot have any, which is reported.
fn part_of<'a>(
    cx: &mut Lowering<'a>,
    part: &'a ReferenceOr<Schema>,
    (keyword, index): (&str, usize),
    place: &Place,
) -> Option<(&'a Schema, Object)> {
    match part {
        ReferenceOr::Reference { reference } => {
            let schema = cx.target(reference, &place.pointer)?;
            let id = component_id(reference);
            if let Some(known) = cx.merged.get(&id) {
                return Some((schema, known.clone()));
            }
            // A parent that is a union of its children: while its members are looked for, it has none.
            cx.merged.insert(id.clone(), Object::default());
            let object = lower_part(cx, schema, &Place::root(id.clone(), &component_name(reference)))?;
            cx.merged.insert(id, object.clone());
            Some((schema, object))
        }
        ReferenceOr::Item(schema) => {
            let pointer = pointer(&place.pointer, &[keyword, &index.to_string()]);
            Some((schema, lower_part(cx, schema, &Place { pointer, ..place.clone() })?))
        }
    }
}

fn alternatives<'a>(cx: &mut Lowering<'a>, arms: &'a [ReferenceOr<Schema>], keyword: &str, place: &Place) -> Object {
    let mut joined = Object::default();
    for (index, arm) in arms.iter().enumerate() {
        if let Some((_, object)) = part_of(cx, arm, (keyword, index), place) {
            join(&mut joined, cx, object);
        }
    }
    joined
}

/// The members of one part. Reports a part that cannot have members, and returns `None`.
fn lower_part<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, place: &Place) -> Option<Object> {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => Some(members(cx, object, place)),
        SchemaKind::AllOf { all_of } => Some(merged(cx, all_of, place)),
        SchemaKind::OneOf { one_of } => Some(alternatives(cx, one_of, "oneOf", place)),
        SchemaKind::AnyOf { any_of } => Some(alternatives(cx, any_of, "anyOf", place)),
        SchemaKind::Any(any) if *any == AnySchema::default() => Some(Object::default()),
        _ => {
            cx.error("all-of", &place.pointer, "only objects can be merged by `allOf`");
            None
        }
    }
}

fn union<'a>(
    cx: &mut Lowering<'a>,
    schema: &'a Schema,
    arms: &'a [ReferenceOr<Schema>],
    keyword: &str,
    place: &Place,
) -> Slot {
    if schema.schema_data.extensions.contains_key("x-type-array")
        && let Some(ty) = scalar::string_or(arms)
    {
        let mut slot = Slot::plain(ty, schema);
        let inner = arms.iter().filter_map(ReferenceOr::as_item).flat_map(|arm| docs(arm).constraints);
        slot.docs.constraints.extend(inner);
        return slot;
    }
    let arms = arms
        .iter()
        .enumerate()
        .map(|(index, arm)| {
            let place = place.step(Step::Arm(index), &[keyword, &index.to_string()]);
            let ty = lower(cx, arm, &place).ty;
            Arm { pointer: place.pointer, ty, recursive: false }
        })
        .collect();
    let ty = define(cx, schema, place, Shape::Union(Union { arms, declared: declared(schema), discriminator: None }));
    Slot::plain(ty, schema)
}

/// The `discriminator` of a schema.
fn declared(schema: &Schema) -> Option<Declared> {
    let own = schema.schema_data.discriminator.as_ref()?;
    let mapping = own.mapping.iter().map(|(value, target)| (value.clone(), target.clone())).collect();
    Some(Declared { property: own.property_name.clone(), mapping })
}

fn is_any(schema: &ReferenceOr<Schema>) -> bool {
    match schema {
        ReferenceOr::Item(schema) => {
            matches!(&schema.schema_kind, SchemaKind::Any(any) if *any == AnySchema::default())
        }
        ReferenceOr::Reference { .. } => false,
    }
}
