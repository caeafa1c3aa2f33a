//! The lines of an answer into rows.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::runtime::chunks::undecodable;
use crate::runtime::records::Lines;
use crate::runtime::{Chunks, Error, ErrorKind};

/// The rows of an answer, each read as soon as its line is there. Ends after an error. A row is at most
/// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) long; all together may be longer.
pub struct Rows<T> {
    chunks: Chunks,
    lines: Lines,
    shape: Shape,
    line: u64,
    row: PhantomData<fn() -> T>,
}

/// What a line is.
enum Shape {
    /// An object.
    Object,
    /// The names of the columns.
    Names,
    /// The types of the columns.
    Types(Vec<String>),
    /// The values of the columns.
    Values(Vec<String>),
}

impl<T: DeserializeOwned> Rows<T> {
    pub(super) fn new(chunks: Chunks, is_compact: bool) -> Self {
        let shape = if is_compact { Shape::Names } else { Shape::Object };
        Self { chunks, lines: Lines::default(), shape, line: 0, row: PhantomData }
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.chunks.headers()
    }

    /// The next row; `None` after the last.
    ///
    /// # Errors
    /// Those of [`Chunks::next`]; a line that is not a row of this type; an error of the database that came after the first rows.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// All rows at once.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            while let Some(line) = self.lines.next() {
                self.line += 1;
                match self.read(&line) {
                    Ok(None) => {}
                    Ok(Some(row)) => return Poll::Ready(Some(Ok(row))),
                    Err(error) => return Poll::Ready(Some(Err(self.failed(error)))),
                }
            }
            match ready!(self.chunks.poll(context)) {
                Some(Ok(piece)) if self.lines.len() + piece.len() > self.chunks.max_body() => {
                    let error = self.chunks.too_large();
                    return Poll::Ready(Some(Err(self.failed(error))));
                }
                Some(Ok(piece)) => self.lines.push(&piece),
                // Half a row before an error is dropped.
                Some(Err(error)) => return Poll::Ready(Some(Err(self.failed(error)))),
                None if self.lines.len() == 0 => return Poll::Ready(None),
                None => self.lines.push(b"\n"),
            }
        }
    }

    /// The row of a line; none for an empty line and a line about the columns.
    fn read(&mut self, line: &[u8]) -> Result<Option<T>, Error> {
        if line.trim_ascii().is_empty() {
            return Ok(None);
        }
        let row = match std::mem::replace(&mut self.shape, Shape::Object) {
            Shape::Object => self.parsed(line),
            Shape::Names => {
                let names: Vec<String> = self.parsed(line)?;
                if let Some(twice) = twice(&names) {
                    return Err(self.unreadable(&format!("two columns are called {twice:?}: name them with `AS`")));
                }
                self.shape = Shape::Types(names);
                return Ok(None);
            }
            Shape::Types(names) => {
                self.parsed::<Vec<Value>>(line)?;
                self.shape = Shape::Values(names);
                return Ok(None);
            }
            Shape::Values(names) => {
                let values: Vec<Value> = self.parsed(line)?;
                if values.len() != names.len() {
                    let message = format!("it has {} values for {} columns", values.len(), names.len());
                    return Err(self.unreadable(&message));
                }
                let row: Map<String, Value> = names.iter().cloned().zip(values).collect();
                self.shape = Shape::Values(names);
                serde_json::from_value(Value::Object(row)).map_err(|error| self.unreadable(&error.to_string()))
            }
        };
        match exception(line) {
            Some(message) => Err(self.exception(&message)),
            None => row.map(Some),
        }
    }

    fn parsed<V: DeserializeOwned>(&self, line: &[u8]) -> Result<V, Error> {
        serde_json::from_slice(line).map_err(|error| self.unreadable(&error.to_string()))
    }

    fn unreadable(&self, message: &str) -> Error {
        undecodable(self.chunks.request(), &format!("line {} of the answer: {message}", self.line))
    }

    fn exception(&self, message: &str) -> Error {
        let request = self.chunks.request();
        let code = message.strip_prefix("Code: ").and_then(|rest| rest.split('.').next());
        Error::new(ErrorKind::Api, message).with_code(code).with_operation(request.info()).with_path(request.path())
    }

    fn failed(&mut self, error: Error) -> Error {
        self.chunks.end();
        self.lines = Lines::default();
        error
    }
}

/// What ClickHouse writes as the last line where a statement fails after its first rows: `{"exception": "Code: 241. DB::…"}`, or
/// the bare text.
fn exception(line: &[u8]) -> Option<String> {
    const MARK: &str = "DB::Exception";
    let text = str::from_utf8(line).ok()?;
    if text.starts_with("Code: ") && text.contains(MARK) {
        return Some(text.to_owned());
    }
    if !text.contains(MARK) {
        return None;
    }
    let row: Map<String, Value> = serde_json::from_str(text).ok()?;
    let message = row.get("exception")?.as_str().filter(|message| row.len() == 1 && message.starts_with("Code: "))?;
    Some(message.to_owned())
}

fn twice(names: &[String]) -> Option<&String> {
    names.iter().enumerate().find(|(index, name)| names[..*index].contains(name)).map(|(_, name)| name)
}

impl<T> Unpin for Rows<T> {}

impl<T: DeserializeOwned> Stream for Rows<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Rows").field("chunks", &self.chunks).finish_non_exhaustive()
    }
}
