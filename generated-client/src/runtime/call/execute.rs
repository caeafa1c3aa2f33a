//! Sends a request until there is a response: rate limit, timeout, retries. Not generic: it exists once in a program.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
#[cfg(feature = "streaming")]
use tokio::time::timeout_at;

use crate::runtime::call::message::Message;
use crate::runtime::call::metrics::Tally;
use crate::runtime::call::trace;
use crate::runtime::call::transport::{Opened, Reason};
use crate::runtime::client::headers::parse_headers;
use crate::runtime::error::{Error, ErrorKind, retry_after};
use crate::runtime::load::limiter::after;
use crate::runtime::{Client, Limiter, Method, Request, Response, RetryPolicy, TransportError, Turn, Warning};

/// What a single call may set for itself.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) strict: Option<bool>,
    /// Counts every attempt, over all clones of a call: for a wait.
    pub(crate) sent: Option<Arc<AtomicU32>>,
    /// Where the body of a 200 is left, unread.
    pub(crate) opened: Option<Opened>,
    /// Of a statement: it goes to the host of the Query API, to which the rate limit does not apply.
    pub(crate) to_query_host: bool,
}

/// The values of headers may be secrets: only the names are printed.
impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("headers", &headers)
            .field("retry", &self.retry)
            .field("strict", &self.strict)
            .finish()
    }
}

/// A wait for which no clone sends anything is not longer than this, whatever the server says.
const LONGEST_PAUSE: Duration = Duration::from_secs(120);

impl Client {
    /// The successful response to a request, and how often that was sent; an error says the same.
    pub(crate) async fn execute(
        &self,
        request: Request,
        options: Options,
        span: &trace::Span,
    ) -> Result<(Response, u32), Error> {
        trace::within(span.clone(), self.attempts(&request, &options, span)).await
    }

    async fn attempts(
        &self,
        request: &Request,
        options: &Options,
        span: &trace::Span,
    ) -> Result<(Response, u32), Error> {
        let retry = options.retry.unwrap_or(self.inner.retry);
        let headers = parse_headers(&options.headers).map_err(|error| error.with_operation(request.info()))?;
        let limiter = self.inner.limiter.as_ref().filter(|_| !options.to_query_host);
        let limit = options.timeout.unwrap_or(self.inner.timeout);
        // The budget is for being on the wire and for waiting on purpose, not for the queue of the limiter.
        let (mut attempt, mut refusals, mut spent) = (0, 0, Duration::ZERO);
        let mut may_be_done = false;
        let mut tally = Tally::new(self.inner.on_call.as_ref(), request);
        loop {
            let message = self.inner.message(request, &headers, options.to_query_host)?;
            let mut queued = Duration::ZERO;
            if let Some(limiter) = limiter {
                let began = Instant::now();
                limiter.acquire(if attempt == 0 { Turn::First } else { Turn::Again }).await;
                queued = began.elapsed();
            }
            tally.queued(queued);
            attempt += 1;
            if let Some(sent) = &options.sent {
                sent.fetch_add(1, Ordering::Relaxed);
            }
            let began = Instant::now();
            let deadline = after(began, limit);
            let result = self.send_once(request, message, deadline, options, may_be_done, tally.read()).await;
            tally.attempted(began, &result);
            let error = match result {
                Ok(response) => {
                    tally.ended(None);
                    trace::answered(span, response.status(), attempt);
                    return Ok((response, attempt));
                }
                Err(error) => error,
            };
            spent = spent.saturating_add(began.elapsed());
            may_be_done |= error.is_ambiguous();
            let error = if error.is_retryable() && request.is_spent() { error.not_again() } else { error };
            refusals += u32::from(error.is_rate_limited());
            let delay = retry.delay(&error, attempt, refusals, spent);
            let is_held = limiter.is_some_and(|limiter| heed(limiter.as_ref(), &error, delay));
            trace::failed(span, &error, attempt, delay);
            let Some(delay) = delay else {
                tally.ended(Some(&error));
                let error = match retry.why_not(&error, spent) {
                    Some(note) => error.with_note(&note),
                    None => error,
                };
                return Err(error.with_attempts(attempt));
            };
            spent = spent.saturating_add(delay);
            if !is_held {
                tokio::time::sleep(delay).await;
            }
        }
    }

    async fn send_once(
        &self,
        request: &Request,
        message: Message<'_>,
        deadline: Instant,
        options: &Options,
        may_be_done: bool,
        read: &Arc<AtomicU64>,
    ) -> Result<Response, Error> {
        let exchanged = self.transmit(request, message, deadline, options, read).await?;
        let (status, headers, body) = exchanged.map_err(|error| failure(request, error))?;
        let response = Response::new(request, status, headers, body);
        match response.check() {
            // A DELETE that finds nothing after an attempt that may have worked has worked.
            Err(error) if may_be_done && request.info().method == Method::Delete && error.is_not_found() => {
                Ok(response.forgive())
            }
            Err(error) => Err(error),
            Ok(()) => Ok(response),
        }
    }

    /// Sends a request once. The outer error is that of a body which cannot be read.
    #[cfg_attr(
        not(feature = "streaming"),
        expect(unused_variables, reason = "without it no body is read while it is sent")
    )]
    async fn transmit(
        &self,
        request: &Request,
        message: Message<'_>,
        deadline: Instant,
        options: &Options,
        read: &Arc<AtomicU64>,
    ) -> Result<Result<(StatusCode, HeaderMap, Bytes), TransportError>, Error> {
        let (max_body, opened) = (self.inner.max_body, options.opened.as_ref());
        #[cfg(feature = "streaming")]
        if let Some(opening) = request.opening(read.clone()) {
            let body = match timeout_at(deadline, opening).await {
                Ok(body) => body?,
                Err(elapsed) => return Ok(Err(TransportError::timeout(elapsed))),
            };
            let watch = body.watch();
            let exchanged = message.with(body).send(max_body, deadline, opened).await;
            return match watch.problem().filter(|_| exchanged.is_err()) {
                Some(problem) => Err(problem.with_operation(request.info()).with_path(request.path())),
                None => Ok(exchanged),
            };
        }
        Ok(message.send(max_body, deadline, opened).await)
    }

    /// Makes the first loss of a decoded response an error where a call is strict.
    pub(crate) fn judge(&self, response: &Response, strict: Option<bool>, warnings: &[Warning]) -> Result<(), Error> {
        match warnings.iter().find(|warning| warning.is_loss()) {
            Some(loss) if strict.unwrap_or(self.inner.strict) => Err(Error::decode(response, loss.to_string())),
            _ => Ok(()),
        }
    }
}

/// After a 429 no clone sends anything for as long as the server says. Whether that is the wait of this call, too: it then waits
/// in the queue of the limiter, before all that have not been sent yet.
fn heed(limiter: &dyn Limiter, error: &Error, delay: Option<Duration>) -> bool {
    if !error.is_rate_limited() {
        return false;
    }
    let told = retry_after(error.headers());
    limiter.pause(told.map_or(Duration::ZERO, |told| delay.unwrap_or(told)).min(LONGEST_PAUSE));
    told.is_some() && delay.is_some_and(|delay| delay <= LONGEST_PAUSE)
}

/// A failed exchange into an error: its kind depends on whether the request may have had an effect. A status that came before the
/// failure says what became of the request.
pub(crate) fn failure(request: &Request, mut error: TransportError) -> Error {
    let partial = error.partial.take().map(|partial| {
        let (parts, body) = partial.into_parts();
        Response::new(request, parts.status, parts.headers, body)
    });
    let reason = error.reason;
    let message = match reason {
        Reason::TooLarge => error.source.to_string(),
        _ => error.to_string(),
    };
    match &partial {
        Some(response) if !response.status().is_success() => {
            let note = format!("the body is not whole: {message}");
            return Error::api(response).with_note(&note).with_source(error);
        }
        _ => {}
    }
    let kind = match reason {
        Reason::TooLarge => ErrorKind::Decode,
        Reason::Broken | Reason::Timeout if !request.info().method.is_idempotent() => ErrorKind::UnknownOutcome,
        Reason::Timeout => ErrorKind::Timeout,
        Reason::Connect | Reason::Broken => ErrorKind::Transport,
    };
    let failure = Error::new(kind, message).with_operation(request.info()).with_path(request.path());
    let failure = if reason == Reason::TooLarge { failure } else { failure.with_source(error) };
    let failure = match &partial {
        Some(response) => failure.with_response(response),
        None => failure,
    };
    match reason {
        Reason::Connect => failure.never_sent(),
        Reason::Timeout => failure.timed_out(),
        Reason::Broken | Reason::TooLarge => failure,
    }
}
