//! A whole list → the page that the query asks for, and what the envelope says of it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use crate::call::{Call, Refused};
use crate::document::{Paging, Place};

/// How many objects a page has where nothing says it.
const USUAL: usize = 100;

/// The page, and more members of the envelope.
pub(crate) fn cut(call: &Call<'_>, values: Vec<Value>) -> Result<(Vec<Value>, Map<String, Value>), Refused> {
    let limit = limit(call);
    let total = values.len();
    match call.operation.paging {
        Paging::Whole => Ok((values, Map::new())),
        Paging::Offset => {
            let offset = call.query.get("offset").and_then(Value::as_f64).unwrap_or(0.0).max(0.0) as usize;
            Ok((values.into_iter().skip(offset).take(limit).collect(), Map::new()))
        }
        Paging::Cursor { total: has_total } => {
            let cursor = call.query.get("cursor").and_then(Value::as_str).unwrap_or_default();
            // By the schema any text is a cursor.
            let from = match from(cursor) {
                Err(_) if call.document.is_lenient() => 0,
                from => from?,
            };
            let next = from.saturating_add(limit);
            let cursor = (next < total).then(|| URL_SAFE_NO_PAD.encode(format!("after:{next}")));
            let mut envelope = Map::new();
            envelope.insert("limit".to_owned(), json!(limit));
            envelope.insert("nextCursor".to_owned(), json!(cursor));
            if has_total {
                envelope.insert("totalCount".to_owned(), json!(total));
            }
            Ok((values.into_iter().skip(from).take(limit).collect(), envelope))
        }
    }
}

fn limit(call: &Call<'_>) -> usize {
    let clamp = call.document.behaviour.clamp(&call.operation.id, "limit");
    let schema = call.operation.parameter(Place::Query, "limit").map(|parameter| call.document.at(&parameter.schema));
    let asked = call.query.get("limit").and_then(Value::as_f64);
    let usual = clamp.map(|clamp| clamp.default).or_else(|| schema?["default"].as_u64());
    match asked {
        Some(asked) => (asked.max(0.0) as usize).max(1),
        None => usual.and_then(|usual| usize::try_from(usual).ok()).unwrap_or(USUAL),
    }
}

/// An empty cursor is the beginning.
fn from(cursor: &str) -> Result<usize, Refused> {
    if cursor.is_empty() {
        return Ok(0);
    }
    let decoded = URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    decoded
        .and_then(|text| text.strip_prefix("after:")?.parse().ok())
        .ok_or_else(|| Refused::new(400, "/query/cursor: it is not a cursor that this list gave"))
}
