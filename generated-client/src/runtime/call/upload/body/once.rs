//! What can be read only once, and how readers become streams.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

/// Pieces of a content, in order.
pub(super) type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, Box<dyn StdError + Send + Sync>>> + Send>>;

/// How much of a reader is read at a time.
const PIECE: usize = 64 << 10;

/// Pieces that clones share, until one of them reads them.
#[derive(Clone)]
pub(in super::super) struct Once(Arc<Mutex<Option<Pieces>>>);

impl Once {
    pub(in super::super) fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(pieces(reader)))))
    }

    pub(in super::super) fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self(Arc::new(Mutex::new(Some(Box::pin(Streamed(Box::pin(stream)))))))
    }

    pub(super) fn take(&self) -> Option<Pieces> {
        self.lock().take()
    }

    pub(in super::super) fn is_spent(&self) -> bool {
        self.lock().is_none()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Pieces>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PartialEq for Once {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What a reader gives, piece by piece.
pub(super) fn pieces(reader: impl AsyncRead + Send + 'static) -> Pieces {
    Box::pin(Read { reader: Box::pin(reader), buffer: BytesMut::new() })
}

/// A stream of anything that is bytes.
struct Streamed<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Streamed<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|next| next.map(|piece| piece.map(Into::into).map_err(Into::into)))
    }
}

/// A reader as a stream.
struct Read<R> {
    reader: Pin<Box<R>>,
    buffer: BytesMut,
}

impl<R: AsyncRead> Stream for Read<R> {
    type Item = Result<Bytes, Box<dyn StdError + Send + Sync>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, buffer } = self.get_mut();
        if buffer.is_empty() {
            *buffer = BytesMut::zeroed(PIECE);
        }
        let mut filled = ReadBuf::new(buffer);
        let result = ready!(reader.as_mut().poll_read(context, &mut filled));
        let length = filled.filled().len();
        Poll::Ready(match result {
            Ok(()) if length == 0 => None,
            Ok(()) => Some(Ok(buffer.split_to(length).freeze())),
            Err(error) => Some(Err(error.into())),
        })
    }
}
