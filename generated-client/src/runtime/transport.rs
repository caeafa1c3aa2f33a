//! The seam between the client and the network: whole HTTP requests in, whole HTTP responses out.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};

/// A future that a trait object can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests. The default is reqwest; a test, a proxy of one's own or another HTTP stack can take its place.
///
/// The client adds credentials, timeouts, retries and the rate limit; a transport sends one request once. The
/// [`OperationInfo`](super::OperationInfo) is in the extensions of the request.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and receives the whole response, whatever its status.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// Why a transport has no response.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) reason: Reason,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
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
        Self { reason: Reason::Connect, source: source.into() }
    }

    /// The connection broke during the exchange: the request may have had its effect.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason: Reason::Broken, source: source.into() }
    }

    /// The exchange took too long: the request may have had its effect.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason: Reason::Timeout, source: source.into() }
    }

    fn too_large(limit: usize) -> Self {
        Self { reason: Reason::TooLarge, source: format!("the body is larger than {limit} bytes").into() }
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
}

async fn exchange(
    transport: &ReqwestTransport,
    request: http::Request<Bytes>,
) -> Result<http::Response<Bytes>, TransportError> {
    let request = reqwest::Request::try_from(request).map_err(TransportError::connect)?;
    let mut response = transport.client.execute(request).await.map_err(classify)?;
    let mut whole = http::Response::new(body(&mut response, transport.max_body).await?);
    *whole.status_mut() = response.status();
    *whole.headers_mut() = std::mem::take(response.headers_mut());
    Ok(whole)
}

/// The largest body for which memory is taken on the word of its `Content-Length`.
const TRUSTED_LENGTH: usize = 1 << 20;

/// The whole body. One that comes in one piece is not copied, as most do.
async fn body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let length = response.content_length().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
    if length.is_some_and(|length| length > limit) {
        return Err(TransportError::too_large(limit));
    }
    let mut first = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(piece) = response.chunk().await.map_err(classify)? {
        if first.len().max(joined.len()) + piece.len() > limit {
            return Err(TransportError::too_large(limit));
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
    }
    Ok(if joined.is_empty() { first } else { joined.freeze() })
}

/// reqwest counts the TLS handshake to connecting: before its end no request was sent.
fn classify(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    match () {
        () if error.is_connect() || error.is_builder() => TransportError::connect(error),
        () if error.is_timeout() => TransportError::timeout(error),
        () => TransportError::broken(error),
    }
}
