//! A body that is read while it is sent: feature `streaming`.

pub(super) mod once;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};

use super::{Source, Upload};
use crate::runtime::call::transport::BoxFuture;
use crate::runtime::{Error, ErrorKind};
use once::Pieces;

/// A body of a request that is read while it is sent: what a [`Transport`](crate::Transport) gets in
/// [`send_upload`](crate::Transport::send_upload).
///
/// After an error it ends, and what was sent of the request is not whole.
pub struct UploadBody {
    /// Never locked: it makes of what is `Send` something that is `Sync`, too.
    feed: Mutex<Feed>,
    /// How many bytes are left.
    left: Option<u64>,
    watch: Watch,
}

/// What is known outside of a body of how it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watch {
    /// How many bytes were read.
    pub(crate) read: Arc<AtomicU64>,
    /// Why it could not be read to its end.
    problem: Arc<Mutex<Option<Error>>>,
}

impl Watch {
    /// Why the body could not be read.
    pub(crate) fn problem(&self) -> Option<Error> {
        self.problem.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The uploads that a body consists of, one after the other.
struct Feed {
    waiting: VecDeque<Part>,
    state: State,
}

/// An upload and how long it is.
struct Part {
    source: Source,
    length: Option<u64>,
}

enum State {
    Between,
    Opening(BoxFuture<'static, Result<Reading, Error>>),
    Reading(Reading),
}

struct Reading {
    pieces: Pieces,
    /// What is read, for an error.
    name: String,
    /// How many bytes are left.
    left: Option<u64>,
    /// Whether what is beyond the length belongs to it no more: a file that grows is sent as long as it was.
    is_file: bool,
    /// The last piece, until it is known that nothing comes after it.
    held: Bytes,
}

impl UploadBody {
    /// Looks for the files, and for how long each upload is.
    pub(crate) async fn open(uploads: &[Upload], read: Arc<AtomicU64>) -> Result<Self, Error> {
        let mut waiting = VecDeque::with_capacity(uploads.len());
        let mut left = Some(0_u64);
        for upload in uploads {
            let known = upload.measure().await?;
            left = left.zip(known).and_then(|(sum, own)| sum.checked_add(own));
            waiting.push_back(Part { source: upload.source.clone(), length: known });
        }
        let feed = Mutex::new(Feed { waiting, state: State::Between });
        Ok(Self { feed, left, watch: Watch { read, ..Watch::default() } })
    }

    /// How many bytes are still to come; `None` if nobody knows.
    pub fn left(&self) -> Option<u64> {
        self.left
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// One of kind [`Upload`](ErrorKind::Upload) that says what cannot be read.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// All of it.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }

    pub(crate) fn watch(&self) -> Watch {
        self.watch.clone()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let feed = self.feed.get_mut().unwrap_or_else(PoisonError::into_inner);
        Poll::Ready(match ready!(feed.poll(context)) {
            Some(Ok(piece)) => {
                let length = piece.len() as u64;
                self.watch.read.fetch_add(length, Ordering::Relaxed);
                self.left = self.left.map(|left| left.saturating_sub(length));
                Some(Ok(piece))
            }
            Some(Err(error)) => {
                *feed = Feed { waiting: VecDeque::new(), state: State::Between };
                // What carries the body away may lose the error: the client finds it here.
                let copy = Error::new(error.kind(), error.message());
                *self.watch.problem.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                Some(Err(copy))
            }
            None => None,
        })
    }
}

impl Feed {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match &mut self.state {
                State::Between => match self.waiting.pop_front() {
                    None => return Poll::Ready(None),
                    Some(Part { source: Source::Whole(bytes), .. }) if bytes.is_empty() => {}
                    Some(Part { source: Source::Whole(bytes), .. }) => return Poll::Ready(Some(Ok(bytes))),
                    Some(Part { source: Source::File(path), length }) => {
                        self.state = State::Opening(Box::pin(open(path, length)));
                    }
                    Some(Part { source: Source::Once(once), length }) => match once.take() {
                        Some(pieces) => self.state = State::Reading(Reading::of_stream(pieces, length)),
                        None => return Poll::Ready(Some(Err(spent()))),
                    },
                },
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(reading) => self.state = State::Reading(reading),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                State::Reading(reading) => match ready!(reading.poll(context)).transpose() {
                    None => self.state = State::Between,
                    piece => return Poll::Ready(piece),
                },
            }
        }
    }
}

impl Reading {
    fn of_stream(pieces: Pieces, left: Option<u64>) -> Self {
        Self { pieces, name: "the stream".to_owned(), left, is_file: false, held: Bytes::new() }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        loop {
            if self.is_file && self.left == Some(0) {
                return Poll::Ready(Ok(None));
            }
            let Some(piece) = ready!(self.pieces.as_mut().poll_next(context)) else {
                return Poll::Ready(match self.left {
                    None | Some(0) => Ok(Some(std::mem::take(&mut self.held)).filter(|last| !last.is_empty())),
                    Some(left) => Err(unreadable(format!("{} ends {left} bytes before its length", self.name))),
                });
            };
            let mut piece = piece
                .map_err(|error| unreadable(format!("{} cannot be read to its end", self.name)).with_source(error))?;
            if let Some(left) = &mut self.left {
                if piece.len() as u64 > *left {
                    if !self.is_file {
                        return Poll::Ready(Err(unreadable(format!("{} goes on after its length", self.name))));
                    }
                    piece.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
                }
                *left -= piece.len() as u64;
                if *left == 0 && !self.is_file && !piece.is_empty() {
                    self.held = piece;
                    continue;
                }
            }
            if !piece.is_empty() {
                return Poll::Ready(Ok(Some(piece)));
            }
        }
    }
}

impl Upload {
    /// How many bytes it has, looked up where it is a file; `None` if nobody said it of a stream.
    async fn measure(&self) -> Result<Option<u64>, Error> {
        let (is, name) = match &self.source {
            Source::Whole(bytes) => (bytes.len() as u64, "what is in memory".to_owned()),
            Source::File(path) => {
                let found = tokio::fs::metadata(path).await;
                let found = found.map_err(|error| missing(path).with_source(error))?;
                if !found.is_file() {
                    return Err(unreadable(format!("{} is not a file", named(path))));
                }
                (found.len(), named(path))
            }
            Source::Once(once) if once.is_spent() => return Err(spent()),
            Source::Once(_) => return Ok(self.length),
        };
        match self.length {
            Some(said) if said != is => Err(unreadable(format!("{name} has {is} bytes, and {said} were said of it"))),
            _ => Ok(Some(is)),
        }
    }
}

async fn open(path: Arc<Path>, length: Option<u64>) -> Result<Reading, Error> {
    let file = tokio::fs::File::open(&path).await.map_err(|error| missing(&path).with_source(error))?;
    Ok(Reading { pieces: once::pieces(file), name: named(&path), left: length, is_file: true, held: Bytes::new() })
}

fn named(path: &Path) -> String {
    format!("the file {}", path.display())
}

fn missing(path: &Path) -> Error {
    unreadable(format!("{} cannot be opened", named(path)))
}

fn spent() -> Error {
    unreadable("the stream was read by an earlier attempt".to_owned())
}

fn unreadable(message: String) -> Error {
    Error::new(ErrorKind::Upload, message)
}

impl Body for UploadBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.get_mut().poll(context).map_ok(Frame::data)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl fmt::Debug for UploadBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("UploadBody").field("left", &self.left).finish_non_exhaustive()
    }
}
