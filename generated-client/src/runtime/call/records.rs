//! The values of a response one by one, as they come: feature `streaming`.

mod frames;

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use serde_json::Value;

#[cfg(feature = "query")]
pub(crate) use self::frames::Lines;
use self::frames::{Frame, Frames};
use crate::runtime::call::chunks::undecodable;
use crate::runtime::call::decode::is_error;
use crate::runtime::call::trace;
use crate::runtime::call::transport::Opened;
use crate::runtime::printable;
use crate::runtime::{Call, Chunks, Error, Framing, Json, Node, Operation, Reader, Response, Streamed, Warning};

impl<O: Operation> Call<O> {
    /// Sends the request; gives the body as it comes, piece by piece, whatever its media type. To ask for another one than the
    /// usual: `.header("accept", "text/csv")`. The [time-out](Self::timeout) is for the beginning of the response, and then for
    /// each piece.
    ///
    /// # Errors
    /// Those of [`send`](Self::send), without those of decoding.
    pub async fn stream(self) -> Result<Chunks, Error> {
        let request = self.operation.request()?;
        let span = trace::span(request.info(), request.path());
        let opened = Opened::default();
        let mut options = self.options;
        options.opened = Some(opened.clone());
        let limit = options.timeout.unwrap_or(self.client.inner.timeout);
        let (response, _) = self.client.execute(request.clone(), options, &span).await?;
        Ok(Chunks::new(request, &response, opened.take(), limit, self.client.inner.max_body))
    }
}

impl<O: Streamed> Call<O> {
    /// Sends the request; gives the values of the response one by one, each as soon as it is there.
    ///
    /// # Errors
    /// Those of [`stream`](Self::stream), and a response of another media type.
    pub async fn records(mut self) -> Result<Records<O::Record>, Error> {
        if !self.options.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept")) {
            self = self.header("accept", O::MEDIA_TYPE);
        }
        let strict = self.options.strict.unwrap_or(self.client.inner.strict);
        let chunks = self.stream().await?;
        check(&chunks, O::FRAMING, O::MEDIA_TYPE)?;
        let frames = Frames::new(O::FRAMING);
        let (framing, warnings, record) = (O::FRAMING, Vec::new(), PhantomData);
        Ok(Records { chunks, framing, frames, count: 0, strict, warnings, record })
    }
}

/// Events of another media type would be no events at all, and the end would look like the end of a stream.
fn check(chunks: &Chunks, framing: Framing, expected: &str) -> Result<(), Error> {
    let named = chunks.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match named {
        Some(named) if framing != Framing::Lines && essence(named) != essence(expected) => {
            let found = printable::value(named);
            Err(undecodable(chunks.request(), &format!("the response is `{found}`, not `{expected}`")))
        }
        _ => Ok(()),
    }
}

/// The values of a response, each read as soon as it is there. Ends after an error. An operation has them if its response can be
/// JSON lines or server-sent events. A value is at most [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) long; all
/// together may be longer.
///
/// ```no_run
/// # use clickhouse_cloud::{Client, Error, Streamed};
/// # async fn example<O: Streamed<Record: std::fmt::Debug>>(client: Client, operation: O) -> Result<(), Error> {
/// let mut records = client.call(operation).records().await?;
/// while let Some(record) = records.next().await {
///     println!("{:?}", record?);
/// }
/// # Ok(()) }
/// ```
pub struct Records<T> {
    chunks: Chunks,
    framing: Framing,
    frames: Frames,
    /// How many were read.
    count: u64,
    strict: bool,
    warnings: Vec<Warning>,
    record: PhantomData<fn() -> T>,
}

impl<T: Json> Records<T> {
    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.chunks.headers()
    }

    /// The places of the last value that were not as specified.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The next value; `None` after the last.
    ///
    /// # Errors
    /// Those of [`Chunks::next`], and a value that is not of this type.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let record = ready!(self.poll_record(context));
        if !matches!(record, Some(Ok(_))) {
            self.chunks.end();
            self.frames = Frames::new(self.framing);
        }
        Poll::Ready(record)
    }

    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(frame) = self.frames.next() {
                // Ends a stream of events by custom, and is not JSON.
                if self.framing == Framing::EventData && frame.data == b"[DONE]" {
                    return Poll::Ready(None);
                }
                self.count += 1;
                return Poll::Ready(Some(self.read(frame)));
            }
            match ready!(self.chunks.poll(context)) {
                Some(Ok(piece)) if self.frames.len() + piece.len() > self.chunks.max_body() => {
                    return Poll::Ready(Some(Err(self.chunks.too_large())));
                }
                Some(Ok(piece)) => self.frames.push(&piece),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.frames.end() => {}
                None => return Poll::Ready(None),
            }
        }
    }

    fn read(&mut self, frame: Frame) -> Result<T, Error> {
        let mut reader = Reader::within(frame.data.len());
        let value = match self.framing {
            Framing::Lines | Framing::EventData => {
                let node: Node<'_> =
                    serde_json::from_slice(&frame.data).map_err(|error| self.unreadable("JSON").with_source(error))?;
                if self.count == 1 && node.as_object().is_some_and(is_error) {
                    return Err(Error::hidden(&self.response(frame.data.clone())));
                }
                T::read(&node, &mut reader)
            }
            Framing::TextEvents | Framing::JsonEvents => T::read(&Node::from(&self.event(frame)?), &mut reader),
        };
        let is_lossless = reader.first_loss().is_none();
        self.warnings = reader.into_warnings();
        match value.filter(|_| is_lossless || !self.strict) {
            Some(value) => Ok(value),
            None => Err(self.unreadable("what the operation gives").with_warnings(&self.warnings)),
        }
    }

    /// An event as an object.
    fn event(&self, frame: Frame) -> Result<Value, Error> {
        let text = String::from_utf8(frame.data).map_err(|error| self.unreadable("UTF-8").with_source(error))?;
        let json = serde_json::from_str(&text).ok().filter(|_| self.framing == Framing::JsonEvents);
        let mut members = frame.members;
        members.insert("data".to_owned(), json.unwrap_or(Value::String(text)));
        Ok(Value::Object(members))
    }

    fn unreadable(&self, expected: &str) -> Error {
        undecodable(self.chunks.request(), &format!("the value {} of the response is not {expected}", self.count))
    }

    fn response(&self, body: Vec<u8>) -> Response {
        Response::new(self.chunks.request(), StatusCode::OK, self.headers().clone(), body)
    }
}

impl<T> Unpin for Records<T> {}

impl<T: Json> Stream for Records<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Records").field("chunks", &self.chunks).finish_non_exhaustive()
    }
}
