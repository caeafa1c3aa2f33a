//! A string or a number → its type; and an `allOf` whose parts say one scalar or list, and constraints of it → the part that says most.

use openapiv3::{
    AnySchema, IntegerType, NumberType, ReferenceOr, Schema, SchemaKind, StringFormat, StringType, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::slot::{Slot, define};
use super::{Lowering, Place};
use crate::ir::{Enum, EnumValues, Format, Scalar, Shape, TypeRef, is_decimal};

/// A string, or the enum or constant that it is.
pub(super) fn string(cx: &mut Lowering<'_>, schema: &Schema, own: &StringType, place: &Place) -> Slot {
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
pub(super) fn integer(cx: &mut Lowering<'_>, schema: &Schema, own: &IntegerType, place: &Place) -> Slot {
    let values: Vec<i64> = own.enumeration.iter().flatten().copied().collect();
    if values.is_empty() {
        let is_unsigned = matches!(&own.format, VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64");
        let ty = if is_unsigned { TypeRef::Unsigned } else { TypeRef::Integer };
        return Slot::plain(ty, schema);
    }
    let ty = define(cx, schema, place, Shape::Enum(enumeration(EnumValues::Integers(values))));
    Slot::plain(ty, schema)
}

fn enumeration(values: EnumValues) -> Enum {
    Enum { values, places: Vec::new() }
}

/// A number, or one whose digits count.
pub(super) fn number(own: &NumberType) -> TypeRef {
    match &own.format {
        VariantOrUnknownOrEmpty::Unknown(format) if is_decimal(format) => TypeRef::Decimal,
        _ => TypeRef::Number,
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

/// A union of a string and a number, written in one or the other way.
pub(super) fn string_or(arms: &[ReferenceOr<Schema>]) -> Option<TypeRef> {
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

/// How many references are followed.
const FAR: usize = 16;

/// What a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Nothing but constraints.
    Nothing,
    Text,
    Number,
    Boolean,
    List,
}

/// The part that has the type; `None` if a part is an object or a union, or two are of different types.
pub(super) fn part<'a>(cx: &Lowering<'a>, parts: &'a [ReferenceOr<Schema>]) -> Option<&'a ReferenceOr<Schema>> {
    let said: Vec<Said> = parts.iter().map(|part| of(cx, part, FAR)).collect::<Option<_>>()?;
    let mut typed = said.iter().zip(parts).filter(|(said, _)| **said != Said::Nothing);
    let (first, part) = typed.next()?;
    let others: Vec<_> = typed.collect();
    if others.iter().any(|(said, _)| *said != first) {
        return None;
    }
    // A named type says more than a plain one, and so does a list of values.
    let all = || std::iter::once(part).chain(others.iter().map(|(_, part)| *part));
    let is_named = |part: &&ReferenceOr<Schema>| matches!(part, ReferenceOr::Reference { .. });
    Some(all().find(is_named).or_else(|| all().find(|part| has_values(part))).unwrap_or(part))
}

fn of(cx: &Lowering<'_>, part: &ReferenceOr<Schema>, far: usize) -> Option<Said> {
    let schema = match part {
        ReferenceOr::Item(schema) => schema,
        ReferenceOr::Reference { reference } => cx.referenced(reference)?,
    };
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(_)) => Some(Said::Text),
        SchemaKind::Type(Type::Integer(_) | Type::Number(_)) => Some(Said::Number),
        SchemaKind::Type(Type::Boolean(_)) => Some(Said::Boolean),
        SchemaKind::Type(Type::Array(_)) => Some(Said::List),
        SchemaKind::Any(any) if says_nothing(any) => Some(Said::Nothing),
        SchemaKind::AllOf { all_of } if far > 0 => {
            let mut said = Said::Nothing;
            for part in all_of {
                match of(cx, part, far - 1)? {
                    Said::Nothing => {}
                    own if said == Said::Nothing || said == own => said = own,
                    _ => return None,
                }
            }
            Some(said)
        }
        _ => None,
    }
}

/// Whether a schema has no keyword that makes a type of it.
fn says_nothing(any: &AnySchema) -> bool {
    any.typ.is_none()
        && any.properties.is_empty()
        && any.required.is_empty()
        && any.additional_properties.is_none()
        && any.items.is_none()
        && any.enumeration.is_empty()
        && any.one_of.is_empty()
        && any.all_of.is_empty()
        && any.any_of.is_empty()
        && any.not.is_none()
}

fn has_values(part: &ReferenceOr<Schema>) -> bool {
    match part {
        ReferenceOr::Item(Schema { schema_kind: SchemaKind::Type(Type::String(own)), .. }) => {
            !own.enumeration.is_empty()
        }
        ReferenceOr::Item(Schema { schema_kind: SchemaKind::Type(Type::Integer(own)), .. }) => {
            !own.enumeration.is_empty()
        }
        _ => false,
    }
}
