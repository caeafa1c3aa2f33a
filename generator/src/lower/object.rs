//! Objects of an `allOf` or a union → one object.

use openapiv3::{Schema, SchemaKind, Type};

use super::{Lowering, Place};
use crate::diagnostic::Diagnostic;
use crate::ir::{Enum, EnumValues, Format, Object, Property, Shape, TypeRef};

/// The members of the parts of an `allOf` so far, a later part speaking last.
#[derive(Default)]
pub(super) struct Merged<'a> {
    object: Object,
    /// A part may require what another part defines.
    required: Vec<&'a str>,
}

impl<'a> Merged<'a> {
    /// Adds a part, whose members are known.
    pub(super) fn add(&mut self, cx: &mut Lowering<'_>, schema: &'a Schema, part: Object) {
        self.required.extend(requires(schema));
        for property in part.properties {
            match self.object.properties.iter_mut().find(|known| known.name == property.name) {
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
                None => self.object.properties.push(property),
            }
        }
        self.object.additional = part.additional.or(self.object.additional.take());
    }

    /// The members of all parts.
    pub(super) fn finish(mut self, cx: &mut Lowering<'_>, place: &Place) -> Object {
        for name in self.required {
            match self.object.properties.iter_mut().find(|property| property.name == name) {
                Some(property) => property.required = true,
                None => undescribed(cx, place, name),
            }
        }
        self.object
    }
}

/// Adds the members of an arm of a union that is a part of an `allOf`, none of them required: which arm a value is cannot be said
/// beside the members of the other parts.
pub(super) fn join(joined: &mut Object, cx: &Lowering<'_>, arm: Object) {
    for property in arm.properties {
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
    joined.additional = arm.additional.or(joined.additional.take());
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

/// A property that is required and described nowhere: the schema allows any value, and a client has no type for it.
pub(super) fn undescribed(cx: &mut Lowering<'_>, place: &Place, name: &str) {
    let message = format!("`required` lists `{name}`, which is not a property: the client has no field for it");
    cx.findings.push(Diagnostic::warning("required-property", &place.pointer, message).help("nothing to do"));
}

/// What a part requires by itself; what the parts of a part require is looked after where those are merged.
fn requires(schema: &Schema) -> impl Iterator<Item = &str> {
    let object = match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => Some(object),
        _ => None,
    };
    object.into_iter().flat_map(|object| object.required.iter().map(String::as_str))
}
