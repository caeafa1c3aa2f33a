//! The seam between the client and the network: HTTP requests in, whole HTTP responses out.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};

#[cfg(feature = "streaming")]
use crate::runtime::UploadBody;

/// A future that a trait object can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests. The default is reqwest; a test, a proxy of one's own or another HTTP stack can take its place.
///
/// The client adds credentials, timeouts, retries and the rate limit; a transport sends one request once. The
/// [`OperationInfo`](crate::runtime::OperationInfo) is in the extensions of the request.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and receives the whole response, whatever its status.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Sends a request whose body is read while it is sent. Unless a transport does that itself, the body is read into memory and
    /// given to [`send`](Self::send).
    #[cfg(feature = "streaming")]
    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let whole = body.bytes().await.map_err(TransportError::broken)?;
            self.send(http::Request::from_parts(parts, whole)).await
        })
    }
}

/// Why a transport has no response.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) reason: Reason,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
    /// What came of the response before it broke off.
    pub(crate) partial: Option<Box<http::Response<Bytes>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Connect,
    Broken,
    Timeout,
    TooLarge,
}

impl TransportError {
    /// There was no connection: the request cannot have had an effect and may be sent again.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Connect, source)
    }

    /// The connection broke during the exchange: the request may have had its effect.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Broken, source)
    }

    /// The exchange took too long: the request may have had its effect.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Timeout, source)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(Reason::TooLarge, format!("the body is larger than {limit} bytes"))
    }

    fn new(reason: Reason, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason, source: source.into(), partial: None }
    }

    /// Adds what had come of the response: status, headers, and the beginning of the body. A status says what became of the
    /// request, also where the body breaks off.
    #[must_use]
    pub fn with_response(self, partial: http::Response<Bytes>) -> Self {
        Self { partial: Some(Box::new(partial)), ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.reason {
            Reason::Connect => "cannot connect",
            Reason::Broken => "the connection broke",
            Reason::Timeout => "the exchange took too long",
            Reason::TooLarge => "the response is too large",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// The default transport.
pub(crate) struct ReqwestTransport {
    pub(crate) client: reqwest::Client,
    pub(crate) max_body: usize,
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(exchange(self, request))
    }

    #[cfg(feature = "streaming")]
    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(exchange(self, request.map(reqwest::Body::wrap)))
    }
}

/// Where a transport notes status and headers as soon as it has them, in the extensions of the request: a time-out drops the
/// exchange, and with it all else.
#[derive(Clone, Default)]
pub(crate) struct Arrived(Arc<Mutex<Option<http::Response<Bytes>>>>);

impl Arrived {
    fn note(&self, status: http::StatusCode, headers: &http::HeaderMap) {
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = status;
        *response.headers_mut() = headers.clone();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }

    pub(crate) fn take(&self) -> Option<http::Response<Bytes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Where a transport that can leaves the body of a 200, unread, in the extensions of the request: for what is read piece by
/// piece. A transport that cannot gives the whole body as always.
#[derive(Clone, Default)]
pub(crate) struct Opened(Arc<Mutex<Option<reqwest::Response>>>);

impl Opened {
    fn put(&self, response: reqwest::Response) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }

    pub(crate) fn take(&self) -> Option<reqwest::Response> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

async fn exchange(
    transport: &ReqwestTransport,
    request: http::Request<impl Into<reqwest::Body>>,
) -> Result<http::Response<Bytes>, TransportError> {
    let arrived = request.extensions().get::<Arrived>().cloned();
    let opened = request.extensions().get::<Opened>().cloned();
    let request = reqwest::Request::try_from(request).map_err(TransportError::connect)?;
    let mut response = transport.client.execute(request).await.map_err(classify)?;
    if let Some(arrived) = arrived {
        arrived.note(response.status(), response.headers());
    }
    if let Some(opened) = opened.filter(|_| response.status() == http::StatusCode::OK) {
        let mut head = http::Response::new(Bytes::new());
        *head.headers_mut() = response.headers().clone();
        opened.put(response);
        return Ok(head);
    }
    let (body, broken) = body(&mut response, transport.max_body).await;
    let mut whole = http::Response::new(body);
    *whole.status_mut() = response.status();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    match broken {
        None => Ok(whole),
        Some(error) => Err(error.with_response(whole)),
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
