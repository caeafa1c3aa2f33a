//! What is sent as it is: bytes, a file or a stream. A file and a stream are read while they are sent.

#[cfg(feature = "streaming")]
pub(crate) mod body;

use std::fmt;
#[cfg(feature = "streaming")]
use std::path::{Path, PathBuf};
#[cfg(feature = "streaming")]
use std::sync::Arc;

use bytes::Bytes;

#[cfg(feature = "streaming")]
use body::once::Once;

/// The content of a body, or of a part of a [`Multipart`](crate::Multipart).
///
/// Bytes and texts are one by `into()`. With the feature `streaming` it may be a file or a stream, which is read piece by piece
/// while it is sent:
///
/// ```
/// use clickhouse_cloud::{Multipart, Upload};
///
/// let body = Multipart::new().file("small", "a.csv", "text/csv", "a,b\n1,2\n");
/// # #[cfg(feature = "streaming")]
/// let body = body.file("large", "b.parquet", "application/vnd.apache.parquet", Upload::file("/data/b.parquet"));
/// # drop((body, Upload::from(vec![0_u8])));
/// ```
///
/// A call that sends a large one needs more time than others: [`Call::timeout`](crate::Call::timeout).
#[derive(Clone, PartialEq)]
pub struct Upload {
    source: Source,
    /// How long it is said to be.
    length: Option<u64>,
}

#[derive(Clone, PartialEq)]
enum Source {
    Whole(Bytes),
    #[cfg(feature = "streaming")]
    File(Arc<Path>),
    #[cfg(feature = "streaming")]
    Once(Once),
}

impl Upload {
    /// What is in memory; `None` of a file or a stream.
    pub(crate) fn whole(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes),
            #[cfg(feature = "streaming")]
            Source::File(_) | Source::Once(_) => None,
        }
    }

    /// Whether it was read, and cannot be read again.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.source {
            #[cfg(feature = "streaming")]
            Source::Once(once) => once.is_spent(),
            _ => false,
        }
    }
}

#[cfg(feature = "streaming")]
impl Upload {
    /// A file. Each attempt opens it anew and sends as much as it then holds.
    ///
    /// A file that cannot be read, or that ends before its length, is an error of kind [`Upload`](crate::ErrorKind::Upload).
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { source: Source::File(path.into().into()), length: None }
    }

    /// What a reader gives. It is read once: after an attempt that has begun to read it the call is not sent again.
    ///
    /// ```
    /// let upload = clickhouse_cloud::Upload::reader(&b"abc"[..]).length(3);
    /// ```
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static) -> Self {
        Self { source: Source::Once(Once::reader(reader)), length: None }
    }

    /// What a stream gives. It is read once: after an attempt that has begun to read it the call is not sent again.
    ///
    /// Any stream of bytes is one, such as what another call gives: `Upload::stream(call.stream().await?)`.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: futures_core::Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self { source: Source::Once(Once::stream(stream)), length: None }
    }

    /// Says how many bytes it has. A reader or stream then travels with `Content-Length`, else in chunks. What has another length
    /// is an error of kind [`Upload`](crate::ErrorKind::Upload).
    #[must_use]
    pub fn length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self { source: Source::Whole(bytes), length: None }
    }
}

macro_rules! from {
    ($($ty:ty),*) => {
        $(impl From<$ty> for Upload {
            fn from(bytes: $ty) -> Self {
                Bytes::from(bytes).into()
            }
        })*
    };
}
from!(Vec<u8>, String, Box<[u8]>);

impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        Bytes::copy_from_slice(bytes).into()
    }
}

impl<const N: usize> From<&[u8; N]> for Upload {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl From<&str> for Upload {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

/// What is in it may be a secret: only its length or its path is printed.
impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Whole(bytes) => write!(formatter, "Upload({} bytes)", bytes.len()),
            #[cfg(feature = "streaming")]
            Source::File(path) => write!(formatter, "Upload({path:?})"),
            #[cfg(feature = "streaming")]
            Source::Once(_) => formatter.write_str("Upload(a stream)"),
        }
    }
}
