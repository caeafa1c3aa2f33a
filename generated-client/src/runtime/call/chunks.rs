//! The body of a response, piece by piece: feature `streaming`.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http_body::Body;
use tokio::time::{Sleep, sleep};

use crate::runtime::call::execute::failure;
use crate::runtime::call::wire::classify;
use crate::runtime::{Error, Request, Response, TransportError};

/// The body of a response as it comes. Ends after an error.
///
/// ```no_run
/// # use clickhouse_cloud::{Client, Error, Operation};
/// # async fn example<O: Operation>(client: Client, operation: O) -> Result<(), Error> {
/// let mut body = client.call(operation).stream().await?;
/// while let Some(piece) = body.next().await {
///     println!("{} bytes", piece?.len());
/// }
/// # Ok(()) }
/// ```
pub struct Chunks {
    request: Request,
    headers: HeaderMap,
    source: Source,
    /// How long to wait for a piece.
    limit: Duration,
    max_body: usize,
}

enum Source {
    Live {
        body: reqwest::Body,
        timer: Pin<Box<Sleep>>,
    },
    /// Of a transport that gives whole bodies.
    Whole(Bytes),
    Ended,
}

impl Chunks {
    pub(crate) fn new(
        request: Request,
        response: &Response,
        opened: Option<reqwest::Response>,
        limit: Duration,
        max_body: usize,
    ) -> Self {
        let source = match opened {
            Some(opened) => Source::Live { body: opened.into(), timer: Box::pin(sleep(limit)) },
            None => Source::Whole(response.body().clone()),
        };
        Self { request, headers: response.headers().clone(), source, limit, max_body }
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// A connection that breaks, and a piece that does not come in time. What came before is right.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// All of it, at most [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    ///
    /// # Errors
    /// Those of [`next`](Self::next), and a body that is longer.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if all.len() + piece.len() > self.max_body {
                return Err(self.too_large());
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// All of it as text.
    ///
    /// # Errors
    /// Those of [`bytes`](Self::bytes), and a body that is not UTF-8.
    pub async fn text(self) -> Result<String, Error> {
        let request = self.request.clone();
        let whole = self.bytes().await?;
        String::from_utf8(whole.into())
            .map_err(|error| undecodable(&request, "the body is not UTF-8: read it as bytes").with_source(error))
    }

    pub(crate) fn max_body(&self) -> usize {
        self.max_body
    }

    pub(crate) fn too_large(&self) -> Error {
        failure(&self.request, TransportError::too_large(self.max_body))
    }

    pub(crate) fn request(&self) -> &Request {
        &self.request
    }

    /// Nothing more is read.
    pub(crate) fn end(&mut self) {
        self.source = Source::Ended;
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let result = match &mut self.source {
            Source::Ended => None,
            Source::Whole(body) => {
                Some(Ok(std::mem::take(body))).filter(|body| body.as_ref().is_ok_and(|body| !body.is_empty()))
            }
            Source::Live { body, timer } => loop {
                // The time begins anew with each piece.
                match Pin::new(&mut *body).poll_frame(context) {
                    Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                        Ok(piece) if !piece.is_empty() => {
                            timer.as_mut().reset(tokio::time::Instant::now() + self.limit);
                            return Poll::Ready(Some(Ok(piece)));
                        }
                        _ => {}
                    },
                    Poll::Ready(Some(Err(error))) => break Some(Err(classify(error))),
                    Poll::Ready(None) => break None,
                    Poll::Pending => {
                        ready!(timer.as_mut().poll(context));
                        break Some(Err(TransportError::timeout(format!("nothing came for {:?}", self.limit))));
                    }
                }
            },
        };
        if !matches!(result, Some(Ok(_))) {
            self.end();
        }
        Poll::Ready(result.map(|result| result.map_err(|error| failure(&self.request, error))))
    }
}

/// The body is not what was to come.
pub(crate) fn undecodable(request: &Request, message: &str) -> Error {
    Error::new(crate::ErrorKind::Decode, message).with_operation(request.info()).with_path(request.path())
}

impl Stream for Chunks {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl fmt::Debug for Chunks {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Chunks").field("request", &self.request).finish_non_exhaustive()
    }
}
