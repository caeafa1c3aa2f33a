//! The members of an object, `allOf` merged.

use openapiv3::{AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaKind, Type};

use super::schema;
use super::schema::Slot;
use super::{Lowering, Place, component_id, component_name};
use crate::ir::{Enum, EnumValues, Format, Object, Property, Shape, Step, TypeRef};

pub(super) fn object<'a>(cx: &mut Lowering<'a>, object: &'a ObjectType, place: &Place) -> Object {
    let lowered = members(cx, object, place);
    for name in object.required.iter().filter(|name| lowered.property(name).is_none()) {
        cx.error("required-property", &place.pointer, format!("`required` lists `{name}`, which is not a property"));
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
        let Slot { ty, nullable, docs, constant } = schema::lower_boxed(cx, schema, &place);
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
        additional @ Some(AdditionalProperties::Schema(schema)) if !is_any(schema) => {
            Some(schema::additional(cx, additional.as_ref(), place).ty)
        }
        _ => None,
    };
    Object { properties, additional }
}

/// The members of all parts of an `allOf`, a later part speaking last. A part that is a component keeps the pointers
/// of the component, so that what it defines inline stays one type.
pub(super) fn merged<'a>(cx: &mut Lowering<'a>, parts: &'a [ReferenceOr<Schema>], place: &Place) -> Object {
    let mut merged = Object::default();
    // A part may require what another part defines.
    let mut required: Vec<&str> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let Some((schema, object)) = part_of(cx, part, ("allOf", index), place) else { continue };
        required.extend(requires(schema));
        for property in object.properties {
            match merged.properties.iter_mut().find(|known| known.name == property.name) {
                Some(known) => {
                    if let (Some(one), Some(other)) = (json_type(cx, &known.ty), json_type(cx, &property.ty))
                        && one != other
                    {
                        let message = format!("`{}` is {one} in one part and {other} in another", property.name);
                        cx.error("all-of", &property.pointer, message);
                    }
                    let required = known.required || property.required;
                    *known = Property { required, ..property };
                }
                None => merged.properties.push(property),
            }
        }
        merged.additional = object.additional.or(merged.additional);
    }
    for name in required {
        match merged.properties.iter_mut().find(|property| property.name == name) {
            Some(property) => property.required = true,
            None => {
                let message = format!("`required` lists `{name}`, which is a property of no part");
                cx.error("required-property", &place.pointer, message);
            }
        }
    }
    merged
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
            let pointer = super::pointer(&place.pointer, &[keyword, &index.to_string()]);
            Some((schema, lower_part(cx, schema, &Place { pointer, ..place.clone() })?))
        }
    }
}

/// The members of all arms of a union that is a part of an `allOf`, none of them required: which arm a value is cannot be said
/// beside the members of the other parts.
fn alternatives<'a>(cx: &mut Lowering<'a>, arms: &'a [ReferenceOr<Schema>], keyword: &str, place: &Place) -> Object {
    let mut joined = Object::default();
    for (index, arm) in arms.iter().enumerate() {
        let Some((_, object)) = part_of(cx, arm, (keyword, index), place) else { continue };
        for property in object.properties {
            match joined.properties.iter_mut().find(|known| known.name == property.name) {
                Some(known) if known.ty == property.ty && known.constant == property.constant => {}
                Some(known) => {
                    let text = [&known.ty, &property.ty].iter().all(|ty| json_type(cx, ty) == Some("a string"));
                    known.ty = if text { TypeRef::String(Format::Plain) } else { TypeRef::Any };
                    known.constant = None;
                }
                None => joined.properties.push(Property { required: false, ..property }),
            }
        }
        joined.additional = object.additional.or(joined.additional);
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
        SchemaKind::Any(any) if *any == openapiv3::AnySchema::default() => Some(Object::default()),
        _ => {
            cx.error("all-of", &place.pointer, "only objects can be merged by `allOf`");
            None
        }
    }
}

/// What a value of the type is in JSON, where that is known at this point.
fn json_type(cx: &Lowering<'_>, ty: &TypeRef) -> Option<&'static str> {
    Some(match ty {
        TypeRef::Boolean => "a boolean",
        TypeRef::Integer | TypeRef::Unsigned | TypeRef::Number | TypeRef::Decimal => "a number",
        TypeRef::String(_) => "a string",
        TypeRef::List(_) => "a list",
        TypeRef::Map(_) => "an object",
        TypeRef::Named(id) => match &cx.types.get(id)?.shape {
            Shape::Object(_) => "an object",
            Shape::Enum(Enum { values: EnumValues::Strings(_), .. }) => "a string",
            Shape::Enum(Enum { values: EnumValues::Integers(_), .. }) => "a number",
            Shape::Alias(target) => json_type(cx, target)?,
            Shape::Union(_) => return None,
        },
        TypeRef::Any | TypeRef::StringOr(_) => return None,
    })
}

/// What a part requires by itself; what the parts of a part require is looked after where those are merged.
fn requires(schema: &Schema) -> impl Iterator<Item = &str> {
    let object = match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => Some(object),
        _ => None,
    };
    object.into_iter().flat_map(|object| object.required.iter().map(String::as_str))
}

fn is_any(schema: &ReferenceOr<Schema>) -> bool {
    match schema {
        ReferenceOr::Item(schema) => {
            matches!(&schema.schema_kind, SchemaKind::Any(any) if *any == openapiv3::AnySchema::default())
        }
        ReferenceOr::Reference { .. } => false,
    }
}
