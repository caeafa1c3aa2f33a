//! What a call took, for the metrics of a program.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use crate::runtime::{Error, ErrorKind, OperationInfo, Request, Response};

/// What a request took over all its attempts; see [`ClientBuilder::on_call`](crate::ClientBuilder::on_call).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallMetrics {
    /// The operation.
    pub operation: &'static OperationInfo,
    /// How it ended.
    pub outcome: CallOutcome,
    /// How often it was sent.
    pub attempts: u32,
    /// The HTTP status of the last attempt, when it had a response.
    pub status: Option<StatusCode>,
    /// How long it waited for the rate limit, before all attempts together.
    pub queued: Duration,
    /// How long the attempts took, from connecting to the last byte.
    pub on_wire: Duration,
    /// The length of the body of the request, in bytes, once for each attempt; of a file or a stream as much as was read.
    pub bytes_sent: u64,
    /// The length of the bodies of the responses, in bytes, unpacked; without what a statement reads piece by piece.
    pub bytes_received: u64,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallOutcome {
    /// With a success of HTTP; whether its body can be read turns out later.
    Answered,
    /// With an error.
    Failed(ErrorKind),
    /// The program dropped the call.
    Dropped,
}

/// The callback of a program.
pub(crate) type Tell = Arc<dyn Fn(&CallMetrics) + Send + Sync>;

/// Counts during a call, and tells when it ends, also when the call is dropped.
pub(crate) struct Tally<'a> {
    tell: Option<&'a Tell>,
    body: u64,
    /// What was read of files and streams.
    read: Arc<AtomicU64>,
    metrics: CallMetrics,
}

impl<'a> Tally<'a> {
    pub(crate) fn new(tell: Option<&'a Tell>, request: &Request) -> Self {
        let metrics = CallMetrics {
            operation: request.info(),
            outcome: CallOutcome::Dropped,
            attempts: 0,
            status: None,
            queued: Duration::ZERO,
            on_wire: Duration::ZERO,
            bytes_sent: 0,
            bytes_received: 0,
        };
        Self { tell, body: request.body().map_or(0, |body| body.len() as u64), read: Arc::default(), metrics }
    }

    pub(crate) fn queued(&mut self, time: Duration) {
        self.metrics.queued += time;
        self.metrics.attempts += 1;
        self.metrics.bytes_sent += self.body;
    }

    /// Where to add what is read of files and streams.
    pub(crate) fn read(&self) -> &Arc<AtomicU64> {
        &self.read
    }

    pub(crate) fn attempted(&mut self, began: Instant, result: &Result<Response, Error>) {
        if self.tell.is_none() {
            return;
        }
        let (status, length) = match result {
            Ok(response) => (Some(response.status()), response.body().len()),
            Err(error) => (error.status(), error.body().len()),
        };
        self.metrics.on_wire += began.elapsed();
        self.metrics.status = status;
        self.metrics.bytes_received += length as u64;
    }

    pub(crate) fn ended(&mut self, error: Option<&Error>) {
        self.metrics.outcome = error.map_or(CallOutcome::Answered, |error| CallOutcome::Failed(error.kind()));
    }
}

impl Drop for Tally<'_> {
    fn drop(&mut self) {
        if let Some(tell) = self.tell {
            self.metrics.bytes_sent += self.read.load(Ordering::Relaxed);
            tell(&self.metrics);
        }
    }
}
