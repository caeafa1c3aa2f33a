//! The parameters of an operation: where each travels, and in which style.

use std::collections::BTreeMap;

use openapiv3::{
    Operation as Source, Parameter as SourceParameter, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::docs::docs;
use super::schema;
use super::{Lowering, Place, header, pointer};
use crate::diagnostic::Diagnostic;
use crate::ir::media::is_json;
use crate::ir::{Enum, EnumValues, Format, Location, Parameter, Shape, Step, Style, Styled, TypeRef};

/// Path parameters in path order, then the others in document order.
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
            // It is declared: what is wrong with it has been said.
            None if is_declared(item, source, name) => {}
            None => {
                cx.error("path-parameter", &place.pointer, format!("`{{{name}}}` is not a declared path parameter"))
            }
        }
    }
    for extra in found.iter().filter(|parameter| parameter.location == Location::Path) {
        cx.error("path-parameter", &extra.pointer, format!("the path has no `{{{}}}`", extra.name));
    }
    ordered.extend(found.into_iter().filter(|parameter| parameter.location != Location::Path));
    keyed(&mut ordered);
    ordered
}

/// Whether a path or its operation has a path parameter of the name, also one that cannot be read.
fn is_declared(item: &PathItem, source: &Source, name: &str) -> bool {
    item.parameters.iter().chain(&source.parameters).filter_map(ReferenceOr::as_item).any(|parameter| {
        matches!(parameter, SourceParameter::Path { .. }) && parameter.parameter_data_ref().name == name
    })
}

/// Tells parameters of one name in several places apart: the path goes first, then query, header and cookie.
fn keyed(parameters: &mut [Parameter]) {
    let mut first: BTreeMap<String, Location> = BTreeMap::new();
    for own in parameters.iter() {
        first.entry(own.name.clone()).and_modify(|place| *place = own.location.min(*place)).or_insert(own.location);
    }
    for own in parameters {
        if first.get(&own.name) != Some(&own.location) {
            own.key = format!("{}@{}", own.name, word(own.location));
        }
    }
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

/// Whether a parameter of the type travels in the usual way of its place: any scalar in the path; in the query one for which the
/// runtime has `QueryValue`, or a list of those.
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
        TypeRef::Boolean | TypeRef::Integer | TypeRef::Unsigned | TypeRef::Number | TypeRef::Decimal => true,
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
    let ReferenceOr::Item(source) = source else {
        cx.error("unsupported-reference", &at, "a parameter that refers to a parameter that is a reference");
        return None;
    };
    let (data, location, style, reserved) = travel(source);
    let ParameterData { name, description, required, deprecated, format, example, explode, .. } = data;
    let who = format!("the {} parameter `{name}` of `{}`", word(location), place.owner);
    if location == Location::Header && is_ours(name) {
        let message = format!("{who} is left out: the client sets this header itself");
        cx.findings.push(Diagnostic::warning("unsupported-parameter", &at, message).help("nothing to do"));
        return None;
    }
    if location == Location::Header && !header::is_header(name) {
        cx.error("unsupported-parameter", &at, format!("{who} has a name that no header of a request may have"));
        return None;
    }
    let inner = Place { pointer: at.clone(), ..place.clone() };
    let step = Step::Property(name.clone());
    let (schema, style, inner) = match format {
        ParameterSchemaOrContent::Schema(schema) => (schema, style, inner.step(step, &["schema"])),
        ParameterSchemaOrContent::Content(content) => match content.iter().next() {
            Some((media_type, media)) if content.len() == 1 && is_json(media_type) && media.schema.is_some() => {
                let schema = media.schema.as_ref()?;
                (schema, Style::Json, inner.step(step, &["content", media_type, "schema"]))
            }
            _ => {
                cx.error(
                    "unsupported-parameter",
                    &at,
                    format!("{who} has a `content` that is not one JSON with a schema"),
                );
                return None;
            }
        },
    };
    let slot = schema::lower(cx, schema, &inner);
    let is_hidden = matches!(location, Location::Header | Location::Cookie);
    if style != Style::Json && !fits(cx, &slot.ty, (style == Style::DeepObject, is_hidden), true, FUEL) {
        let message = format!(
            "{who} has a type that its style cannot write: strings, numbers and booleans, lists and objects of those; deeper \
             objects in the style `deepObject`; a secret in a header or cookie alone"
        );
        cx.error("unsupported-parameter", &at, message);
        return None;
    }
    let explode = explode.unwrap_or(matches!(style, Style::Form));
    let is_list = matches!(behind(cx, &slot.ty), TypeRef::List(_));
    let is_usual = match location {
        Location::Path => style == Style::Simple && fits_url(cx, &slot.ty, location),
        Location::Query => {
            style == Style::Form && (explode || !is_list) && !reserved && fits_url(cx, &slot.ty, location)
        }
        Location::Header | Location::Cookie => false,
    };
    let styled = (!is_usual).then_some(Styled { style, explode, reserved });
    let mut docs = match schema {
        ReferenceOr::Item(schema) => docs(schema),
        ReferenceOr::Reference { .. } => slot.docs,
    };
    docs.description = description.clone().or(docs.description);
    docs.example = example.clone().or(docs.example);
    docs.deprecated |= deprecated.unwrap_or_default();
    let key = name.clone();
    Some(Parameter { pointer: at, name: name.clone(), key, location, styled, ty: slot.ty, required: *required, docs })
}

/// Where a parameter travels, in which style, and whether reserved characters stay as they are.
fn travel(source: &SourceParameter) -> (&ParameterData, Location, Style, bool) {
    match source {
        SourceParameter::Path { parameter_data, style } => {
            let style = match style {
                PathStyle::Simple => Style::Simple,
                PathStyle::Label => Style::Label,
                PathStyle::Matrix => Style::Matrix,
            };
            (parameter_data, Location::Path, style, false)
        }
        SourceParameter::Query { parameter_data, style, allow_reserved, .. } => {
            (parameter_data, Location::Query, query_style(style), *allow_reserved)
        }
        SourceParameter::Header { parameter_data, .. } => (parameter_data, Location::Header, Style::Simple, false),
        SourceParameter::Cookie { parameter_data, .. } => (parameter_data, Location::Cookie, Style::Form, false),
    }
}

fn word(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

/// Headers that OpenAPI does not take as parameters: media types and credentials are described elsewhere.
fn is_ours(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str())
}

/// Unions inside unions inside objects: as deep as a parameter is looked into.
const FUEL: usize = 16;

/// The style of a query, or of a member of a form.
pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// Whether a style can write a value of the type: a scalar, and at the top a list or an object of scalars; any depth where the
/// style is `deep`. A secret only where it is not printed.
fn fits(cx: &Lowering<'_>, ty: &TypeRef, (deep, hidden): (bool, bool), is_top: bool, fuel: usize) -> bool {
    let Some(fuel) = fuel.checked_sub(1) else { return deep };
    let may_have_parts = deep || is_top;
    match behind(cx, ty) {
        TypeRef::Boolean
        | TypeRef::Integer
        | TypeRef::Unsigned
        | TypeRef::Number
        | TypeRef::Decimal
        | TypeRef::StringOr(_)
        | TypeRef::Any => true,
        TypeRef::String(format) => hidden || *format != Format::Password,
        TypeRef::List(element) | TypeRef::Map(element) => {
            may_have_parts && fits(cx, &element.ty, (deep, hidden), false, fuel)
        }
        TypeRef::Named(id) => match cx.types.get(id).map(|definition| &definition.shape) {
            Some(Shape::Object(object)) => {
                let mut parts = object.properties.iter().map(|property| &property.ty).chain(&object.additional);
                may_have_parts && parts.all(|part| fits(cx, part, (deep, hidden), false, fuel))
            }
            Some(Shape::Union(union)) => union.arms.iter().all(|arm| fits(cx, &arm.ty, (deep, hidden), is_top, fuel)),
            Some(Shape::Enum(_)) => true,
            Some(Shape::Alias(_)) | None => false,
        },
    }
}

/// Whether both are the same parameter.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    (one.location, &one.name) == (other.location, &other.name)
}

/// The names between braces, in order.
fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
