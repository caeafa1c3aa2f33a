//! Requests by reqwest: the default transport.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use reqwest::Url;
use tokio::time::{Instant, timeout_at};

use crate::runtime::TransportError;
use crate::runtime::call::transport::Opened;

/// Connections, and the URLs that the targets of requests are put behind.
#[derive(Clone)]
pub(crate) struct Wire {
    pub(crate) client: reqwest::Client,
    pub(crate) base: Url,
    pub(crate) query_base: Url,
}

/// The URL of a path with a query. Whatever those are, scheme and host stay: nothing is resolved.
pub(crate) fn join(base: &Url, path: &str, query: &str) -> Url {
    let mut url = base.clone();
    // A path of an operation may have a part of the query in it.
    let (path, own) = path.split_once('?').unwrap_or((path, ""));
    match url.path().trim_end_matches('/') {
        "" => url.set_path(path),
        prefix => url.set_path(&format!("{prefix}{path}")),
    }
    match (own, query) {
        ("", "") => {}
        (query, "") | ("", query) => url.set_query(Some(query)),
        (own, query) => url.set_query(Some(&format!("{own}&{query}"))),
    }
    url
}

/// Sends a request once and receives the whole response, whatever its status; of a 200 only the beginning where the rest is left
/// `opened`. What has come when time runs out is in the error.
pub(crate) async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
    max_body: usize,
    deadline: Instant,
    opened: Option<&Opened>,
) -> Result<(StatusCode, HeaderMap, Bytes), TransportError> {
    let answered = timeout_at(deadline, client.execute(request)).await.map_err(TransportError::timeout)?;
    let mut response = answered.map_err(classify)?;
    let status = response.status();
    if let Some(opened) = opened.filter(|_| status == StatusCode::OK) {
        let headers = response.headers().clone();
        opened.put(response);
        return Ok((status, headers, Bytes::new()));
    }
    let (body, broken) = match timeout_at(deadline, body(&mut response, max_body)).await {
        Ok(read) => read,
        Err(elapsed) => (Bytes::new(), Some(TransportError::timeout(elapsed))),
    };
    let headers = std::mem::take(response.headers_mut());
    match broken {
        None => Ok((status, headers, body)),
        Some(error) => {
            let mut partial = http::Response::new(body);
            *partial.status_mut() = status;
            *partial.headers_mut() = headers;
            Err(error.with_response(partial))
        }
    }
}

/// The largest body for which memory is taken on the word of its `Content-Length`.
const TRUSTED_LENGTH: usize = 1 << 20;

/// The body, and why it is not whole. One that comes in one piece is not copied, as most do.
async fn body(response: &mut reqwest::Response, limit: usize) -> (Bytes, Option<TransportError>) {
    let length = response.content_length().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
    // The beginning of an error that is too large says what is wrong.
    if length.is_some_and(|length| length > limit) && response.status().is_success() {
        return (Bytes::new(), Some(TransportError::too_large(limit)));
    }
    let mut first = Bytes::new();
    let mut joined = BytesMut::new();
    let broken = loop {
        let piece = match response.chunk().await {
            Ok(Some(piece)) => piece,
            Ok(None) => break None,
            Err(error) => break Some(classify(error)),
        };
        if first.len().max(joined.len()) + piece.len() > limit {
            break Some(TransportError::too_large(limit));
        }
        if first.is_empty() {
            first = piece;
            continue;
        }
        if joined.is_empty() {
            joined.reserve(length.unwrap_or_default().min(TRUSTED_LENGTH).max(first.len() + piece.len()));
            joined.extend_from_slice(&first);
        }
        joined.extend_from_slice(&piece);
    };
    (if joined.is_empty() { first } else { joined.freeze() }, broken)
}

/// reqwest counts the TLS handshake to connecting: before its end no request was sent.
pub(crate) fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    match () {
        () if error.is_connect() || error.is_builder() => TransportError::connect(error),
        () if error.is_timeout() => TransportError::timeout(error),
        () => TransportError::broken(error),
    }
}
