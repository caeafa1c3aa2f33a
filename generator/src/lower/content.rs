//! The bodies of requests and responses, by media type.

use openapiv3::{
    Content, MediaType, ParameterSchemaOrContent, QueryStyle, ReferenceOr, RequestBody, Response as SourceResponse,
    SchemaKind, Type,
};

use super::schema;
use super::{Lowering, Place, pointer};
use crate::diagnostic::Diagnostic;
use crate::ir::media::{essence, is_events, is_json, is_lines};
use crate::ir::{Body, BodyKind, Format, Header, Response, Shape, Step, TypeRef};

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
            "multipart/form-data" => Self::Multipart,
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

pub(super) fn body<'a>(cx: &mut Lowering<'a>, body: &'a ReferenceOr<RequestBody>, place: &Place) -> Option<Body> {
    let at = pointer(&place.pointer, &["requestBody"]);
    let ReferenceOr::Item(body) = body else {
        cx.error("unsupported-reference", &at, "a request body that refers to one that is a reference");
        return None;
    };
    let (media_type, media) = best(&body.content)?;
    if body.content.len() > 1 {
        let types: Vec<&str> = body.content.keys().map(String::as_str).collect();
        let message = format!("of {} the client sends {media_type}", types.join(", "));
        cx.findings.push(Diagnostic::warning("media-types", &at, message));
    }
    let is_token = |c: char| c.is_ascii_graphic() || c == ' ';
    if !media_type.contains('/') || !media_type.chars().all(is_token) {
        let message =
            format!("the request body of `{}` has `{}`, which is not a media type", place.owner, visible(media_type));
        cx.error("unsupported-media-type", &at, message);
        return None;
    }
    let typed = |cx: &mut Lowering<'a>| match &media.schema {
        Some(schema) => {
            let inner = place.step(Step::Body, &["requestBody", "content", media_type, "schema"]);
            schema::lower(cx, schema, &inner).ty
        }
        None => TypeRef::Any,
    };
    let (kind, ty) = match Kind::of(media_type, media) {
        Kind::Json | Kind::OtherJson => (BodyKind::Json, typed(cx)),
        Kind::Form => match typed(cx) {
            ty if has_members(cx, &ty) => (BodyKind::Form(deep(media)), ty),
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
    Some(Body { pointer: at, ty, media_type: media_type.to_owned(), kind })
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
        SchemaKind::Type(Type::String(_)) => Some(TypeRef::String(Format::Plain)),
        SchemaKind::Type(Type::Integer(_)) => Some(TypeRef::Integer),
        SchemaKind::Type(Type::Number(_)) => Some(TypeRef::Number),
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

/// The members of a form that the document writes as deep objects.
fn deep(media: &MediaType) -> Vec<String> {
    let deep = media.encoding.iter().filter(|(_, encoding)| matches!(encoding.style, Some(QueryStyle::DeepObject)));
    deep.map(|(name, _)| name.clone()).collect()
}
