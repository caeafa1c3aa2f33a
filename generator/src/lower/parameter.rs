//! The parameters of an operation, and which of them have a place in a URL.

use openapiv3::{
    Operation as Source, Parameter as SourceParameter, ParameterData, ParameterSchemaOrContent, PathItem, QueryStyle,
    ReferenceOr,
};

use super::docs::docs;
use super::schema;
use super::{Lowering, Place, pointer};
use crate::ir::{Enum, EnumValues, Format, Location, Parameter, Shape, Step, TypeRef};

/// Path parameters in path order, then query parameters in document order.
pub(super) fn parameters<'a>(
    cx: &mut Lowering<'a>,
    path: &str,
    item: &'a PathItem,
    source: &'a Source,
    place: &Place,
) -> Vec<Parameter> {
    let item_at = place.pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let shared =
        item.parameters.iter().enumerate().map(|(i, p)| (pointer(item_at, &["parameters", &i.to_string()]), p));
    let own = source
        .parameters
        .iter()
        .enumerate()
        .map(|(i, p)| (pointer(&place.pointer, &["parameters", &i.to_string()]), p));
    let (mut found, own): (Vec<Parameter>, Vec<Parameter>) = (distinct(cx, shared, place), distinct(cx, own, place));
    found.retain(|shared| !own.iter().any(|own| is_same(own, shared)));
    found.extend(own);
    let mut ordered = Vec::with_capacity(found.len());
    for name in placeholders(path) {
        match found.iter().position(|p| p.location == Location::Path && p.name == name) {
            Some(index) => ordered.push(found.remove(index)),
            None => cx.error("path-parameter", &place.pointer, format!("`{{{name}}}` is no declared path parameter")),
        }
    }
    for extra in found.iter().filter(|parameter| parameter.location == Location::Path) {
        cx.error("path-parameter", &extra.pointer, format!("the path has no `{{{}}}`", extra.name));
    }
    ordered.extend(found.into_iter().filter(|parameter| parameter.location == Location::Query));
    ordered
}

/// The parameters of one list, in which each may stand once.
fn distinct<'a>(
    cx: &mut Lowering<'a>,
    list: impl Iterator<Item = (String, &'a ReferenceOr<SourceParameter>)>,
    place: &Place,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (at, source) in list {
        let Some(parameter) = parameter(cx, at, source, place) else { continue };
        match found.iter().find(|known| is_same(known, &parameter)) {
            Some(known) => {
                let message = format!("the parameter `{}` is also at {}", parameter.name, known.pointer);
                cx.error("duplicate-parameter", &parameter.pointer, message);
            }
            None => found.push(parameter),
        }
    }
    found
}

/// Whether a parameter of the type has a place in a URL: any scalar in the path; in the query one for which the runtime
/// has `QueryValue`, or a list of those.
fn fits_url(cx: &Lowering<'_>, ty: &TypeRef, location: Location) -> bool {
    match (behind(cx, ty), location) {
        (TypeRef::List(element), Location::Query) => !element.nullable && is_query_value(cx, &element.ty),
        (TypeRef::StringOr(_) | TypeRef::String(_), Location::Path) => true,
        (TypeRef::Named(id), Location::Path) => {
            matches!(cx.types.get(id).map(|definition| &definition.shape), Some(Shape::Enum(_)))
        }
        (ty, _) => is_query_value(cx, ty),
    }
}

fn is_query_value(cx: &Lowering<'_>, ty: &TypeRef) -> bool {
    match behind(cx, ty) {
        TypeRef::Boolean | TypeRef::Integer | TypeRef::Number => true,
        TypeRef::String(format) => *format != Format::Password,
        TypeRef::Named(id) => {
            let shape = cx.types.get(id).map(|definition| &definition.shape);
            matches!(shape, Some(Shape::Enum(Enum { values: EnumValues::Strings(_), .. })))
        }
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::StringOr(_) | TypeRef::Any => false,
    }
}

/// The type behind aliases.
fn behind<'t>(cx: &'t Lowering<'_>, ty: &'t TypeRef) -> &'t TypeRef {
    match ty {
        TypeRef::Named(id) => match cx.types.get(id).map(|definition| &definition.shape) {
            Some(Shape::Alias(target)) => behind(cx, target),
            _ => ty,
        },
        other => other,
    }
}

fn parameter<'a>(
    cx: &mut Lowering<'a>,
    at: String,
    source: &'a ReferenceOr<SourceParameter>,
    place: &Place,
) -> Option<Parameter> {
    let (data, location) = match source {
        ReferenceOr::Item(SourceParameter::Path { parameter_data, .. }) => (parameter_data, Location::Path),
        ReferenceOr::Item(SourceParameter::Query { parameter_data, style: QueryStyle::Form, .. })
            if parameter_data.explode != Some(false) =>
        {
            (parameter_data, Location::Query)
        }
        _ => {
            cx.error(
                "unsupported-parameter",
                &at,
                "only path parameters, and query parameters in the style `form` with `explode`, are supported",
            );
            return None;
        }
    };
    let ParameterData { name, description, required, deprecated, format, example, .. } = data;
    let ParameterSchemaOrContent::Schema(schema) = format else {
        cx.error("unsupported-parameter", &at, "a parameter with `content` is not supported");
        return None;
    };
    let inner = Place { pointer: at.clone(), ..place.clone() }.step(Step::Property(name.clone()), &["schema"]);
    let slot = schema::lower(cx, schema, &inner);
    if !fits_url(cx, &slot.ty, location) {
        let message = format!(
            "`{name}` has a type that no URL can hold: strings, numbers, booleans, and lists of them in a query"
        );
        cx.error("unsupported-parameter", &at, message);
        return None;
    }
    let mut docs = match schema {
        ReferenceOr::Item(schema) => docs(schema),
        ReferenceOr::Reference { .. } => slot.docs,
    };
    docs.description = description.clone().or(docs.description);
    docs.example = example.clone().or(docs.example);
    docs.deprecated |= deprecated.unwrap_or_default();
    Some(Parameter { pointer: at, name: name.clone(), location, ty: slot.ty, required: *required, docs })
}

/// Whether both are the same parameter.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    (one.location, &one.name) == (other.location, &other.name)
}

/// The names between braces, in order.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
