//! The bodies of requests and responses, by media type.

use openapiv3::{
    Content, Encoding, MediaType, ParameterSchemaOrContent, ReferenceOr, RequestBody, Response as SourceResponse,
    SchemaKind, Type,
};

use super::parameter::query_style;
use super::{Lowering, Place, pointer, scalar, schema};
use crate::diagnostic::Diagnostic;
use crate::ir::media::{essence, is_events, is_json, is_lines, word};
use crate::ir::{Body, BodyKind, Format, Header, Response, Shape, Step, Style, Styled, TypeRef};
use crate::text::visible;

/// What a client makes of a media type, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Json,
    /// JSON under another name.
    OtherJson,
    /// A JSON value a line.
    Lines,
    /// Server-sent events.
    Events,
    Form,
    Multipart,
    Text,
    Bytes,
}

impl Kind {
    fn is_sequence(self) -> bool {
        matches!(self, Self::Lines | Self::Events)
    }

    fn of(media_type: &str, media: &MediaType) -> Self {
        let essence = essence(media_type);
        match essence.as_str() {
            "application/json" => Self::Json,
            "*/*" | "application/*" if media.schema.as_ref().is_some_and(|schema| !is_binary(schema)) => {
                Self::OtherJson
            }
            "application/x-www-form-urlencoded" => Self::Form,
            _ if essence.starts_with("multipart/") => Self::Multipart,
            _ if is_lines(media_type) => Self::Lines,
            _ if is_events(media_type) => Self::Events,
            _ if is_json(media_type) => Self::OtherJson,
            _ if media.schema.as_ref().is_some_and(is_binary) => Self::Bytes,
            "application/xml" | "application/yaml" | "application/x-yaml" | "application/javascript" => Self::Text,
            _ if essence.starts_with("text/") || essence.ends_with("+xml") || essence.ends_with("+yaml") => Self::Text,
            // What is said to be a text is one.
            _ if media.schema.as_ref().is_some_and(is_string) => Self::Text,
            _ => Self::Bytes,
        }
    }
}

/// The body as each of its media types, the best first. A range is none beside the others, and neither is another name of JSON.
pub(super) fn bodies<'a>(cx: &mut Lowering<'a>, body: &'a ReferenceOr<RequestBody>, place: &Place) -> Vec<Body> {
    let at = pointer(&place.pointer, &["requestBody"]);
    let ReferenceOr::Item(body) = body else {
        cx.error("unsupported-reference", &at, "a request body that refers to one that is a reference");
        return Vec::new();
    };
    let mut content: Vec<(&str, &MediaType)> =
        body.content.iter().map(|(name, media)| (name.as_str(), media)).collect();
    content.sort_by_key(|(name, media)| Kind::of(name, media));
    let mut bodies: Vec<Body> = Vec::with_capacity(content.len());
    let mut types = Vec::new();
    for (media_type, media) in content {
        let is_first = bodies.is_empty();
        let is_said = |own: &Body| essence(&own.media_type) == essence(media_type);
        if !is_first && (media_type.contains('*') || essence(media_type) == "text/json" || bodies.iter().any(is_said)) {
            continue;
        }
        let is_token = |c: char| c.is_ascii_graphic() || c == ' ';
        if !media_type.contains('/') || !media_type.chars().all(is_token) {
            let name = visible(media_type);
            let message = format!("the request body of `{}` has `{name}`, which is not a media type", place.owner);
            if is_first {
                cx.error("unsupported-media-type", &at, message);
                return bodies;
            }
            cx.findings.push(Diagnostic::warning("unsupported-media-type", &at, message).help("nothing to do"));
            continue;
        }
        let content = pointer(&at, &["content", media_type]);
        let own = Place::root(place.pointer.clone(), &format!("{}@{}", place.owner, word(media_type)));
        let (at, place) = if is_first { (&at, place) } else { (&content, &own) };
        bodies.push(lowered(cx, (media_type, media), (at.clone(), place), &mut types));
    }
    bodies
}

/// A body as one of its media types; a schema that another of them has as well is one type.
fn lowered<'a>(
    cx: &mut Lowering<'a>,
    (media_type, media): (&'a str, &'a MediaType),
    (at, place): (String, &Place),
    types: &mut Vec<(&'a ReferenceOr<openapiv3::Schema>, TypeRef)>,
) -> Body {
    let mut typed = || {
        let Some(schema) = &media.schema else { return TypeRef::Any };
        if let Some((_, ty)) = types.iter().find(|(known, _)| *known == schema) {
            return ty.clone();
        }
        let inner = place.step(Step::Body, &["requestBody", "content", media_type, "schema"]);
        let ty = schema::lower(cx, schema, &inner).ty;
        types.push((schema, ty.clone()));
        ty
    };
    let (kind, ty) = match Kind::of(media_type, media) {
        Kind::Json | Kind::OtherJson => (BodyKind::Json, typed()),
        Kind::Form => match typed() {
            ty if has_members(cx, &ty) => (BodyKind::Form(styled(media)), ty),
            _ => (BodyKind::Text, TypeRef::Any),
        },
        Kind::Multipart => (BodyKind::Multipart, TypeRef::Any),
        Kind::Lines | Kind::Events | Kind::Text => (BodyKind::Text, TypeRef::Any),
        Kind::Bytes => (BodyKind::Bytes, TypeRef::Any),
    };
    let is_range = media_type.contains('*');
    let media_type = match kind {
        BodyKind::Json if is_range => "application/json",
        BodyKind::Text if is_range => "text/plain",
        _ if is_range => "application/octet-stream",
        _ => media_type,
    };
    Body { pointer: at, ty, media_type: media_type.to_owned(), kind }
}

pub(super) fn response<'a>(
    cx: &mut Lowering<'a>,
    status: &str,
    response: &'a ReferenceOr<SourceResponse>,
    succeeds: bool,
    place: &Place,
) -> Option<Response> {
    let at = pointer(&place.pointer, &["responses", status]);
    let ReferenceOr::Item(response) = response else {
        cx.error("unsupported-reference", &at, "a response that refers to one that is a reference");
        return None;
    };
    let mut typed = |media_type: &str, media: &'a MediaType, step: Step| {
        let Some(schema) = &media.schema else { return TypeRef::Any };
        let inner = place.step(step, &["responses", status, "content", media_type, "schema"]);
        schema::lower(cx, schema, &inner).ty
    };
    // Nobody reads an error value by value.
    let is_sequence =
        |(media_type, media): &(&String, &MediaType)| succeeds && Kind::of(media_type, media).is_sequence();
    let sequence = response.content.iter().filter(is_sequence).min_by_key(|(name, media)| Kind::of(name, media));
    let sequence = sequence.map(|(media_type, media)| {
        let ty = typed(media_type, media, Step::Record(status.to_owned()));
        let ty = match ty {
            // Of a list of values, each is sent alone.
            TypeRef::List(element) if !element.nullable => element.ty,
            ty => ty,
        };
        (media_type.clone(), ty)
    });
    let best = best(&response.content);
    let content = best.map(|(media_type, media)| {
        let ty = match (Kind::of(media_type, media), &sequence) {
            (Kind::Json | Kind::OtherJson, _) => typed(media_type, media, Step::Response(status.to_owned())),
            (Kind::Lines, Some((_, ty))) => ty.clone(),
            (Kind::Bytes | Kind::Multipart, _) => TypeRef::String(Format::Binary),
            _ => TypeRef::String(Format::Plain),
        };
        let is_renamed = Kind::of(media_type, media) == Kind::OtherJson;
        (if is_renamed { "application/json" } else { media_type }.to_owned(), ty)
    });
    let known = [best.map(|(name, _)| name), sequence.as_ref().map(|(name, _)| name.as_str())];
    let others = response.content.keys().filter(|name| !known.contains(&Some(name.as_str()))).cloned().collect();
    let headers = response.headers.iter().map(|(name, header)| lower_header(name, header)).collect();
    let description = response.description.clone();
    Some(Response { pointer: at, status: status.to_owned(), description, content, sequence, others, headers })
}

fn lower_header(name: &str, header: &ReferenceOr<openapiv3::Header>) -> Header {
    let header = header.as_item();
    let schema = header.and_then(|header| match &header.format {
        ParameterSchemaOrContent::Schema(schema) => schema.as_item(),
        ParameterSchemaOrContent::Content(_) => None,
    });
    let ty = schema.and_then(|schema| match &schema.schema_kind {
        SchemaKind::Type(Type::String(own)) => Some(TypeRef::String(scalar::format(&own.format))),
        SchemaKind::Type(Type::Integer(_)) => Some(TypeRef::Integer),
        SchemaKind::Type(Type::Number(own)) => Some(scalar::number(own)),
        SchemaKind::Type(Type::Boolean(_)) => Some(TypeRef::Boolean),
        _ => None,
    });
    let said = schema.and_then(|schema| schema.schema_data.description.clone());
    let description = header.and_then(|header| header.description.clone()).or(said);
    Header { name: name.to_owned(), description, ty }
}

/// The media type that a client can make most of.
fn best(content: &Content) -> Option<(&str, &MediaType)> {
    let found = content.iter().min_by_key(|(media_type, media)| Kind::of(media_type, media))?;
    Some((found.0.as_str(), found.1))
}

fn is_binary(schema: &ReferenceOr<openapiv3::Schema>) -> bool {
    let format = |string: &openapiv3::StringType| {
        matches!(string.format, openapiv3::VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Binary))
    };
    string(schema).is_some_and(format)
}

fn is_string(schema: &ReferenceOr<openapiv3::Schema>) -> bool {
    string(schema).is_some()
}

fn string(schema: &ReferenceOr<openapiv3::Schema>) -> Option<&openapiv3::StringType> {
    match &schema.as_item()?.schema_kind {
        SchemaKind::Type(Type::String(string)) => Some(string),
        _ => None,
    }
}

/// Whether a value of the type is an object.
fn has_members(cx: &Lowering<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Map(_) => true,
        TypeRef::Named(id) => match cx.types.get(id).map(|definition| &definition.shape) {
            Some(Shape::Object(_) | Shape::Union(_)) => true,
            Some(Shape::Alias(target)) => has_members(cx, target),
            _ => false,
        },
        _ => false,
    }
}

/// The members of a form that are not written as the usual ones are.
fn styled(media: &MediaType) -> Vec<(String, Styled)> {
    let styled = |(name, encoding): (&String, &Encoding)| {
        let is_json = encoding.content_type.as_deref().is_some_and(is_json);
        let style = encoding.style.as_ref().map(query_style).or(is_json.then_some(Style::Json))?;
        Some((name.clone(), Styled { style, explode: encoding.explode, reserved: encoding.allow_reserved }))
    };
    media.encoding.iter().filter_map(styled).collect()
}
