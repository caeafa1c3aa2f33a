//! A response into the value of its operation: one function for each shape that a body has.

use http::{StatusCode, header};

use crate::runtime::codec::elements::hand_on;
use crate::runtime::codec::node::Fields;
use crate::runtime::codec::warning::WarningKind;
use crate::runtime::error::{excerpt, request_id};
use crate::runtime::{Decoded, Error, Expected, Json, Node, Page, Reader, Response, Warning};

/// The `result` of an envelope `{status, requestId, result}`. A null or missing `result` is an empty list or map where the
/// operation gives one, with a warning: the API sends null for an empty list. What is not an envelope, or one that says that there
/// was an error, is an error under any status.
pub fn result<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    let mut reader = Reader::within(response.body().len());
    let envelope = enveloped(response)?;
    let value = match reader.object(&envelope) {
        Some(fields) => result_field(fields.get("result"), &mut reader),
        None => None,
    };
    finish(response, &envelope, value, reader)
}

/// One page of a list: `{result, nextCursor, limit, totalCount}`.
pub fn page<T: Json>(response: &Response) -> Result<Decoded<Page<T>>, Error> {
    if response.status() == StatusCode::NO_CONTENT && is_blank(response) {
        return nothing(response, Page::of(Vec::new()));
    }
    let mut reader = Reader::within(response.body().len());
    let mut items = Vec::new();
    let envelope = match handed_on(response, &mut reader, &mut items)? {
        Some(envelope) => envelope,
        // Whatever it is instead.
        None => {
            (reader, items) = (Reader::within(response.body().len()), Vec::new());
            enveloped(response)?
        }
    };
    let page = Page::read(&envelope, &mut reader);
    let page = page.map(|page| if page.items.is_empty() { Page { items, ..page } } else { page });
    finish(response, &envelope, page, reader)
}

/// A list without an envelope, as a page.
pub fn bare_page<T: Json>(response: &Response) -> Result<Decoded<Page<T>>, Error> {
    if response.status() == StatusCode::NO_CONTENT && is_blank(response) {
        return nothing(response, Page::of(Vec::new()));
    }
    let Decoded { value, warnings, request_id } = bare(response)?;
    Ok(Decoded { value: Page::of(value), warnings, request_id })
}

/// A JSON value without an envelope.
pub fn bare<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    let mut reader = Reader::within(response.body().len());
    let body = json(response)?;
    if body.as_object().is_some_and(is_error) {
        return Err(Error::hidden(response));
    }
    let value = T::read(&body, &mut reader);
    finish(response, &body, value, reader)
}

/// The `result` of an envelope, or `None`: for an operation that gives a value under one status only.
pub fn maybe_result<T: Json>(response: &Response) -> Result<Decoded<Option<T>>, Error> {
    if is_blank(response) {
        return nothing(response, None);
    }
    let mut reader = Reader::within(response.body().len());
    let envelope = enveloped(response)?;
    let result = envelope.as_object().and_then(|fields| fields.get("result")).filter(|result| !result.is_null());
    let value = match (result, reader.object(&envelope)) {
        (Some(result), Some(_)) => result_field(Some(result), &mut reader).map(Some),
        (None, Some(_)) => Some(None),
        (_, None) => None,
    };
    finish(response, &envelope, value, reader)
}

/// A JSON value without an envelope; `None` without a body.
pub fn maybe_bare<T: Json>(response: &Response) -> Result<Decoded<Option<T>>, Error> {
    if is_blank(response) {
        return nothing(response, None);
    }
    let Decoded { value, warnings, request_id } = bare(response)?;
    Ok(Decoded { value: Some(value), warnings, request_id })
}

/// The `result` of an envelope, or a body that is not JSON, as a text.
pub fn result_or_text<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    if is_json(response) { result(response) } else { as_text(response) }
}

/// A JSON value without an envelope, or a body that is not JSON, as a text.
pub fn bare_or_text<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    if is_json(response) { bare(response) } else { as_text(response) }
}

/// A text as the arm of a union that is a string.
fn as_text<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    let Decoded { value, .. } = text(response)?;
    let mut reader = Reader::within(response.body().len());
    let value = T::read(&Node::String(value.into()), &mut reader);
    finish(response, &Node::Null, value, reader)
}

/// Whether the body is JSON: its media type says so, or it is an object or a list.
fn is_json(response: &Response) -> bool {
    let named = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = named.split(';').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    essence.ends_with("json") || json(response).is_ok_and(|body| matches!(body, Node::Object(_) | Node::Array(_)))
}

/// A JSON value a line (or after each record separator), as a list. A line that cannot be read is left out, with a warning.
pub fn lines<T: Json>(response: &Response) -> Result<Decoded<Vec<T>>, Error> {
    response.check()?;
    if is_html(response) {
        return Err(not_of_the_api(response));
    }
    let mut reader = Reader::within(response.body().len());
    let mut items = Vec::new();
    let lines = response.body().split(|byte| matches!(byte, b'\n' | 0x1E)).filter(|line| !line.trim_ascii().is_empty());
    for (index, line) in lines.enumerate() {
        let node: Node<'_> = serde_json::from_slice(line).map_err(|error| {
            Error::decode(response, format!("the line {} is not JSON", index + 1)).with_source(error)
        })?;
        if index == 0 && node.as_object().is_some_and(is_error) {
            return Err(Error::hidden(response));
        }
        if !reader.element(index, &node, &mut items) {
            break;
        }
    }
    finish(response, &Node::Null, Some(items), reader)
}

/// Nothing but the envelope; without a body (204), not even that.
pub fn empty(response: &Response) -> Result<Decoded<()>, Error> {
    response.check()?;
    let mut reader = Reader::new();
    if response.is_forgiven() || (response.status() == StatusCode::NO_CONTENT && response.body().is_empty()) {
        return finish(response, &Node::Null, Some(()), reader);
    }
    let envelope = enveloped(response)?;
    let value = reader.object(&envelope).map(drop);
    finish(response, &envelope, value, reader)
}

/// The body as text: Prometheus metrics, a certificate in PEM. A page of HTML and an error in JSON are errors.
pub fn text(response: &Response) -> Result<Decoded<String>, Error> {
    response.check()?;
    if is_html(response) {
        return Err(not_of_the_api(response));
    }
    if response.body().first() == Some(&b'{') && json(response).is_ok_and(|body| body.as_object().is_some_and(is_error))
    {
        return Err(Error::hidden(response));
    }
    match std::str::from_utf8(response.body()) {
        Ok(text) => {
            let request_id = request_id(&Node::Null, response.headers());
            Ok(Decoded { request_id, ..Decoded::new(text.to_owned(), Vec::new()) })
        }
        Err(error) => Err(Error::decode(response, "the body is not UTF-8 text").with_source(error)),
    }
}

/// The body as it is.
pub fn bytes(response: &Response) -> Result<Decoded<Vec<u8>>, Error> {
    response.check()?;
    Ok(Decoded::new(response.body().to_vec(), Vec::new()))
}

/// A success without a body.
fn nothing<T>(response: &Response, value: T) -> Result<Decoded<T>, Error> {
    response.check()?;
    finish(response, &Node::Null, Some(value), Reader::new())
}

fn is_blank(response: &Response) -> bool {
    response.body().iter().all(u8::is_ascii_whitespace)
}

/// The body as JSON, or an error that says what it is instead.
#[inline(never)]
fn json(response: &Response) -> Result<Node<'_>, Error> {
    response.check()?;
    let body = response.body();
    // Checked once as a whole, UTF-8 is not checked again string by string.
    let parsed = match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(body),
    };
    parsed.map_err(|error| {
        if is_html(response) {
            return not_of_the_api(response).with_source(error);
        }
        // No excerpt of a success: what was to be JSON may hold a secret.
        let what = if body.iter().all(u8::is_ascii_whitespace) {
            "the body is empty, JSON was expected"
        } else if std::str::from_utf8(body).is_err() {
            "the body is not UTF-8, JSON was expected"
        } else if error.is_eof() {
            "the JSON body is cut short"
        } else {
            "the body is not JSON"
        };
        Error::decode(response, what).with_source(error)
    })
}

/// The items of an envelope, each read before the next is parsed, and the envelope without them; `None` if its `result` is not a list.
fn handed_on<'a, T: Json>(
    response: &'a Response,
    reader: &mut Reader,
    items: &mut Vec<T>,
) -> Result<Option<Node<'a>>, Error> {
    response.check()?;
    let Ok(text) = std::str::from_utf8(response.body()) else { return Ok(None) };
    let (mark, mut index) = (reader.mark(), 0);
    let envelope = hand_on(text, &mut |element| {
        if !reader.is_full() {
            reader.element(index, &element, items);
        }
        index += 1;
    });
    reader.leave(mark, "result");
    envelope.map(|envelope| checked(response, envelope)).transpose()
}

/// The body as an envelope of the API that says no error.
fn enveloped(response: &Response) -> Result<Node<'_>, Error> {
    checked(response, json(response)?)
}

fn checked<'a>(response: &Response, envelope: Node<'a>) -> Result<Node<'a>, Error> {
    match envelope.as_object() {
        Some(fields) if is_error(fields) => Err(Error::hidden(response)),
        Some(fields) if !is_envelope(fields) => Err(not_of_the_api(response)),
        // The reader says what else it is.
        _ => Ok(envelope),
    }
}

fn is_envelope(fields: &Fields<'_>) -> bool {
    let has = |name: &str| fields.get(name).is_some_and(|value| !value.is_null());
    fields.get("result").is_some() || has("status") || has("requestId")
}

/// The body says a status from 400 on, or an error and no result.
pub(crate) fn is_error(fields: &Fields<'_>) -> bool {
    let status = match fields.get("status") {
        Some(Node::Number(number)) => number.as_f64(),
        Some(Node::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    let is_there = |name: &str| fields.get(name).is_some_and(|value| !value.is_null());
    status.is_some_and(|status| (400.0..600.0).contains(&status)) || (is_there("error") && !is_there("result"))
}

/// A page for a browser: of a login, a proxy, a captive portal.
fn is_html(response: &Response) -> bool {
    let named = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let start = response.body().trim_ascii_start();
    let begins = |text: &str| start.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text.as_bytes()));
    named.is_some_and(|named| named.to_ascii_lowercase().contains("html")) || begins("<!doctype") || begins("<html")
}

#[inline(never)]
fn not_of_the_api(response: &Response) -> Error {
    match excerpt(response.body()).filter(|_| is_html(response)) {
        Some(title) => Error::decode(response, format!("the body is not JSON but a page: {title}")),
        None => Error::decode(
            response,
            "the body is not in the form of the API, which has `result`, `status` or `requestId`",
        ),
    }
}

/// The `result` field of an envelope.
pub(crate) fn result_field<T: Json>(result: Option<&Node<'_>>, reader: &mut Reader) -> Option<T> {
    match result.filter(|result| !result.is_null()) {
        Some(result) => {
            let mark = reader.mark();
            let value = T::read(result, reader);
            reader.leave(mark, "result");
            value
        }
        None => {
            missing(reader);
            T::empty()
        }
    }
}

fn finish<T>(response: &Response, body: &Node<'_>, value: Option<T>, reader: Reader) -> Result<Decoded<T>, Error> {
    if reader.is_full() {
        return Err(too_many(response));
    }
    match value {
        Some(value) => {
            Ok(Decoded { value, warnings: reader.into_warnings(), request_id: request_id(body, response.headers()) })
        }
        None => Err(unlike(response, &reader.into_warnings())),
    }
}

#[inline(never)]
fn missing(reader: &mut Reader) {
    reader.warn_at("result", WarningKind::Missing, Expected::Named("a value"), "nothing".to_owned());
}

#[inline(never)]
fn too_many(response: &Response) -> Error {
    Error::decode(response, "the body has more elements than its length allows: reading it would take too much memory")
}

#[inline(never)]
fn unlike(response: &Response, warnings: &[Warning]) -> Error {
    Error::decode(response, "the body is not what the operation gives").with_warnings(warnings)
}
