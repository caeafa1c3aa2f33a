//! A schema in a place → the type used there, and the definitions it brings.

use openapiv3::{
    AdditionalProperties, ArrayType, IntegerType, NumberType, ObjectType, ReferenceOr, Schema, SchemaKind,
    StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::docs::docs;
use super::object;
use super::{Lowering, Place, component_id, pointer, scalar};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Arm, Declared, Docs, Element, Enum, EnumValues, Format, Scalar, Shape, Step, TypeDef, TypeRef, Union, Usage,
    is_decimal,
};

/// What a schema is in the place where it stands.
pub(super) struct Slot {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
    pub(super) docs: Docs,
    pub(super) constant: Option<Value>,
}

impl Slot {
    fn plain(ty: TypeRef, schema: &Schema) -> Self {
        Self { ty, nullable: schema.schema_data.nullable, docs: docs(schema), constant: None }
    }
}

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
        SchemaKind::Type(Type::String(own)) => string(cx, schema, own, place),
        SchemaKind::Type(Type::Integer(own)) => integer(cx, schema, own, place),
        SchemaKind::Type(Type::Number(own)) => Slot::plain(number(own), schema),
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
                let object = object::merged(cx, parts, place);
                cx.merging.remove(&place.pointer);
                let ty = define(cx, schema, place, Shape::Object(object));
                Slot::plain(ty, schema)
            }
        },
        SchemaKind::Any(any) if *any == openapiv3::AnySchema::default() => Slot::plain(TypeRef::Any, schema),
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

/// A string, or the enum or constant that it is.
fn string<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, own: &StringType, place: &Place) -> Slot {
    let values: Vec<String> = own.enumeration.iter().flatten().cloned().collect();
    if values.is_empty() {
        return Slot::plain(TypeRef::String(format(&own.format)), schema);
    }
    let constant = match values.as_slice() {
        [only] => Some(Value::from(only.as_str())),
        _ => None,
    };
    let ty = define(cx, schema, place, Shape::Enum(enumeration(EnumValues::Strings(values))));
    Slot { constant, ..Slot::plain(ty, schema) }
}

/// An integer, or the enum that it is.
fn integer<'a>(cx: &mut Lowering<'a>, schema: &'a Schema, own: &IntegerType, place: &Place) -> Slot {
    let values: Vec<i64> = own.enumeration.iter().flatten().copied().collect();
    if values.is_empty() {
        let is_unsigned = matches!(&own.format, VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64");
        let ty = if is_unsigned { TypeRef::Unsigned } else { TypeRef::Integer };
        return Slot::plain(ty, schema);
    }
    let ty = define(cx, schema, place, Shape::Enum(enumeration(EnumValues::Integers(values))));
    Slot::plain(ty, schema)
}

/// A number, or one whose digits count.
pub(super) fn number(own: &NumberType) -> TypeRef {
    match &own.format {
        VariantOrUnknownOrEmpty::Unknown(format) if is_decimal(format) => TypeRef::Decimal,
        _ => TypeRef::Number,
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
    let object = object::object(cx, own, place);
    let ty = define(cx, schema, place, Shape::Object(object));
    Slot::plain(ty, schema)
}

/// What the members beyond the named ones hold.
pub(super) fn additional<'a>(
    cx: &mut Lowering<'a>,
    schema: Option<&'a AdditionalProperties>,
    place: &Place,
) -> Element {
    match schema {
        Some(AdditionalProperties::Schema(schema)) => {
            let slot = lower(cx, schema, &place.step(Step::Values, &["additionalProperties"]));
            Element { ty: slot.ty, nullable: slot.nullable }
        }
        _ => Element { ty: TypeRef::Any, nullable: false },
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
        && let Some(ty) = string_or(arms)
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

fn define(cx: &mut Lowering<'_>, schema: &Schema, place: &Place, shape: Shape) -> TypeRef {
    // What became of the only arm of a component's union is the component.
    let id =
        if place.path.is_empty() { pointer("/components/schemas", &[&place.owner]) } else { place.pointer.clone() };
    let definition = TypeDef {
        pointer: id.clone(),
        name: place.name(),
        docs: docs(schema),
        nullable: schema.schema_data.nullable && place.path.is_empty(),
        shape,
        usage: Usage::default(),
    };
    cx.types.insert(id.clone(), definition);
    TypeRef::Named(id)
}

/// The `discriminator` of a schema.
fn declared(schema: &Schema) -> Option<Declared> {
    let own = schema.schema_data.discriminator.as_ref()?;
    let mapping = own.mapping.iter().map(|(value, target)| (value.clone(), target.clone())).collect();
    Some(Declared { property: own.property_name.clone(), mapping })
}

fn enumeration(values: EnumValues) -> Enum {
    Enum { values, places: Vec::new() }
}

/// The outer documentation, completed by the inner one.
fn merge(outer: Docs, inner: Docs) -> Docs {
    Docs {
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        example: outer.example.or(inner.example),
        default: outer.default.or(inner.default),
        deprecated: outer.deprecated || inner.deprecated,
        external_docs: outer.external_docs.or(inner.external_docs),
        constraints: outer.constraints.into_iter().chain(inner.constraints).collect(),
    }
}

pub(super) fn format(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Format {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Format::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Format::Date,
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Format::Byte,
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Format::Password,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Format::Binary,
        VariantOrUnknownOrEmpty::Unknown(name) => match name.as_str() {
            "boolean" => Format::Boolean,
            "time" | "time-local" => Format::Time,
            "duration" => Format::Duration,
            _ => Format::Plain,
        },
        VariantOrUnknownOrEmpty::Empty => Format::Plain,
    }
}

fn string_or(arms: &[ReferenceOr<Schema>]) -> Option<TypeRef> {
    let mut string = false;
    let mut scalar = None;
    for arm in arms {
        match &arm.as_item()?.schema_kind {
            SchemaKind::Type(Type::String(_)) => string = true,
            SchemaKind::Type(Type::Integer(_)) if scalar.is_none() => scalar = Some(Scalar::Integer),
            SchemaKind::Type(Type::Integer(_)) => {}
            SchemaKind::Type(Type::Number(own)) if number(own) == TypeRef::Decimal => scalar = Some(Scalar::Decimal),
            SchemaKind::Type(Type::Number(_)) => scalar = Some(Scalar::Number),
            _ => return None,
        }
    }
    scalar.filter(|_| string).map(TypeRef::StringOr)
}
