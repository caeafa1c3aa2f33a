//! What is sent and what comes back: parameters, bodies and responses, down to their schemas.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::fields::{MEDIA_TYPE, PARAMETER, REQUEST_BODY, RESPONSE};
use super::references::inline;
use super::walk::{each_member, fill, object, without_nulls};
use super::{context, schema};
use crate::ir::media::is_json;
use crate::pointer::unescape;

/// A parameter, or a header, which is a parameter without `name` and `in`.
pub(super) fn visit_parameter(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    let section = if cx.pointer().contains("/headers/") { "headers" } else { "parameters" };
    if inline(value, section, components, cx) {
        return;
    }
    let Some(parameter) = object(value, PARAMETER, cx) else { return };
    if section == "parameters" && !(parameter.contains_key("name") && parameter.contains_key("in")) {
        cx.error("document-shape", "a parameter needs `name` and `in`", "add what is missing with an overlay action");
    }
    if parameter.contains_key("schema") == parameter.contains_key("content") {
        cx.error(
            "document-shape",
            "a parameter or header needs either `schema` or `content`",
            "mend it with an overlay action",
        );
    }
    visit_contents(parameter, cx);
}

pub(super) fn visit_body(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    if inline(value, "requestBodies", components, cx) {
        return;
    }
    if let Some(body) = object(value, REQUEST_BODY, cx) {
        visit_contents(body, cx);
    }
}

pub(super) fn visit_response(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    if inline(value, "responses", components, cx) {
        return;
    }
    let Some(response) = object(value, RESPONSE, cx) else { return };
    fill(response, "description", json!(""), cx);
    if let Some(headers) = response.get_mut("headers") {
        cx.within("headers", |cx| each_member(headers, cx, |header, cx| visit_parameter(header, components, cx)));
    }
    visit_contents(response, cx);
}

/// The schemas of a parameter, header, request body or response: in `schema`, or in the media types of `content`.
fn visit_contents(holder: &mut Map<String, Value>, cx: &mut Context) {
    if let Some(schema) = holder.get_mut("schema") {
        cx.within("schema", |cx| schema::visit(schema, cx));
    }
    holder.get_mut("examples").into_iter().for_each(|examples| without_nulls(examples, cx));
    if let Some(content) = holder.get_mut("content") {
        cx.within("content", |cx| {
            each_member(content, cx, |media, cx| {
                stream(media, cx);
                let Some(media) = object(media, MEDIA_TYPE, cx) else { return };
                media.get_mut("examples").into_iter().for_each(|examples| without_nulls(examples, cx));
                if let Some(schema) = media.get_mut("schema") {
                    cx.within("schema", |cx| schema::visit(schema, cx));
                }
                if let Some(Value::Object(encodings)) = media.get_mut("encoding") {
                    encodings.values_mut().filter_map(Value::as_object_mut).for_each(encoding);
                }
            });
        });
    }
}

/// What says one thing of how a member of a form is written has the defaults of the rest; else the member is written by its media
/// type.
fn encoding(encoding: &mut Map<String, Value>) {
    if ["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key)) {
        let is_form = encoding.entry("style").or_insert_with(|| json!("form")) == "form";
        encoding.entry("explode").or_insert(json!(is_form));
    }
}

/// The schema of each item of a stream (3.2) stands where that of the whole would, also where a stream has both.
fn stream(media: &mut Value, cx: &mut Context) {
    let Value::Object(media) = media else { return };
    let is_json = cx.pointer_to(&[]).rsplit('/').next().is_some_and(|media_type| is_json(&unescape(media_type)));
    if !media.get("itemSchema").is_some_and(Value::is_object) || (is_json && media.contains_key("schema")) {
        return;
    }
    if let Some(Value::Object(mut item)) = media.shift_remove("itemSchema") {
        Context::mark_moved(&mut item, cx.pointer_to(&["itemSchema"]));
        media.insert("schema".to_owned(), Value::Object(item));
        cx.count(context::ITEM_SCHEMA, 1);
    }
}
