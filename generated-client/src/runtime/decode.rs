//! A response into the value of its operation: one function for each shape that a body has.

use super::error::request_id;
use super::warning::WarningKind;
use super::{Decoded, Error, Expected, Json, Node, Page, Reader, Response, Warning};

/// The `result` of an envelope `{status, requestId, result}`. A null or missing `result` is an empty list or map where the
/// operation gives one, with a warning: the API sends null for an empty list.
pub fn result<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    let mut reader = Reader::new();
    let envelope = json(response)?;
    let value = match reader.object(&envelope) {
        Some(fields) => result_field(fields.get("result"), &mut reader),
        None => None,
    };
    finish(response, &envelope, value, reader)
}

/// One page of a list: `{result, nextCursor, limit, totalCount}`.
pub fn page<T: Json>(response: &Response) -> Result<Decoded<Page<T>>, Error> {
    let mut reader = Reader::new();
    let envelope = json(response)?;
    let page = Page::read(&envelope, &mut reader);
    finish(response, &envelope, page, reader)
}

/// A list without an envelope, as a page.
pub fn bare_page<T: Json>(response: &Response) -> Result<Decoded<Page<T>>, Error> {
    let Decoded { value, warnings, request_id } = bare(response)?;
    Ok(Decoded { value: Page::of(value), warnings, request_id })
}

/// A JSON value without an envelope.
pub fn bare<T: Json>(response: &Response) -> Result<Decoded<T>, Error> {
    let mut reader = Reader::new();
    let body = json(response)?;
    let value = T::read(&body, &mut reader);
    finish(response, &body, value, reader)
}

/// Nothing: the status says it all. Of the body only the request id is looked for, whatever it is.
pub fn empty(response: &Response) -> Result<Decoded<()>, Error> {
    response.check()?;
    let envelope = serde_json::from_slice(response.body()).unwrap_or_default();
    Ok(Decoded { request_id: request_id(&envelope, response.headers()), ..Decoded::new((), Vec::new()) })
}

/// The body as text: Prometheus metrics, a certificate in PEM.
pub fn text(response: &Response) -> Result<Decoded<String>, Error> {
    response.check()?;
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

/// The body as JSON, or an error that says what it is instead.
#[inline(never)]
fn json(response: &Response) -> Result<Node<'_>, Error> {
    response.check()?;
    let body = response.body();
    serde_json::from_slice(body).map_err(|error| {
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

/// The `result` field of an envelope.
pub(crate) fn result_field<T: Json>(result: Option<&Node<'_>>, reader: &mut Reader) -> Option<T> {
    match result.filter(|result| !result.is_null()) {
        Some(result) => {
            reader.enter("result");
            let value = T::read(result, reader);
            reader.leave();
            value
        }
        None => {
            missing(reader);
            T::empty()
        }
    }
}

fn finish<T>(response: &Response, body: &Node<'_>, value: Option<T>, reader: Reader) -> Result<Decoded<T>, Error> {
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
fn unlike(response: &Response, warnings: &[Warning]) -> Error {
    Error::decode(response, "the body is not what the operation gives").with_warnings(warnings)
}
