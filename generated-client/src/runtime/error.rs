//! What can go wrong between a call and its value, in one type.

use std::error::Error as StdError;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::{OperationInfo, RawResponse, Response, Warning, printable};

mod body;
mod predicates;
mod printed;
mod retry_after;

use body::ErrorBody;
pub use body::Issue;
pub(crate) use body::{excerpt, request_id, request_id_of};
pub(crate) use retry_after::retry_after;

/// What an [`Error`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request or the client cannot be built: nothing was sent.
    Build,
    /// The body of the request cannot be read: a file that is missing or too short, a stream that failed or was sent before. The
    /// request was not sent, or not as a whole.
    Upload,
    /// No answer in time, to a request that may be sent again.
    Timeout,
    /// No answer: the connection failed.
    Transport,
    /// The API answered with an error status.
    Api,
    /// The API answered with a success whose body is not what the operation gives.
    Decode,
    /// The service of a statement is idle and was not woken: the statement was not run.
    ServiceIdle,
    /// The service of a statement is stopped, or not available: the statement was not run.
    ServiceStopped,
    /// The request was sent, and whether it was carried out is unknown: look before sending it again.
    UnknownOutcome,
    /// A list cannot be read to its end: the cursor of the next page was there before, or is not a text.
    Pagination,
    /// A waiter gave up: the deadline passed, or the state is one that will not change.
    Waiter,
}

/// What went wrong. Never holds or prints credentials; the raw body is reachable, but not printed.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    info: Option<&'static OperationInfo>,
    path: Option<String>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Bytes,
    parsed: ErrorBody,
    timeout: bool,
    connect: bool,
    /// The body of the request was a stream, and is gone.
    spent: bool,
    attempts: u32,
    last_seen: Option<String>,
    undo: Option<Error>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: printable::message(&message.into()),
            info: None,
            path: None,
            status: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            parsed: ErrorBody::default(),
            timeout: kind == ErrorKind::Timeout,
            connect: false,
            spent: false,
            attempts: 0,
            last_seen: None,
            undo: None,
            source: None,
        }))
    }

    /// The request cannot be built. For own implementations of [`Operation`](crate::runtime::Operation).
    pub fn build(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Build, message)
    }

    /// What was read cannot be sent back: the response did not have what the request needs.
    #[allow(dead_code, reason = "only the types of some resources need it")]
    pub(crate) fn missing(type_name: &str, member: &str) -> Self {
        Self::build(format!("the {type_name} that was read has no `{member}`, which the request needs"))
    }

    /// The response is a success, but not one that can be read. For own implementations of [`Operation`](crate::runtime::Operation).
    pub fn decode(response: &Response, message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Decode, message).with_response(response);
        error.0.parsed.request_id = request_id_of(response);
        error
    }

    /// The status is a success, and the body says that there was an error.
    pub(crate) fn hidden(response: &Response) -> Self {
        let mut error = Self::new(ErrorKind::Decode, String::new()).with_response(response);
        error.0.parsed = ErrorBody::parse(response);
        let said = error.0.parsed.message.take().unwrap_or_else(|| "it gives no reason".to_owned());
        error.0.message = format!("the body is an error: {said}");
        error
    }

    /// The API answered with an error status.
    pub(crate) fn api(response: &Response) -> Self {
        let unknown = response.status() == StatusCode::GATEWAY_TIMEOUT && !response.info().method.is_idempotent();
        let kind = if unknown { ErrorKind::UnknownOutcome } else { ErrorKind::Api };
        let mut error = Self::new(kind, String::new()).with_response(response);
        error.0.parsed = ErrorBody::parse(response);
        error.0.message = error.0.parsed.message.take().unwrap_or_default();
        error
    }

    /// A workflow cannot go on with a response that lacks something; the error keeps the response.
    #[allow(dead_code, reason = "only the workflows of some resources need it")]
    pub(crate) fn unexpected<T>(info: &'static OperationInfo, message: &str, response: &RawResponse<T>) -> Self {
        Self::new(ErrorKind::Decode, message).with_operation(info).with_answer(response)
    }

    /// Keeps the response that it is about.
    #[allow(dead_code, reason = "only the workflows of some resources need it")]
    pub(crate) fn with_answer<T>(mut self, response: &RawResponse<T>) -> Self {
        self.0.status = Some(response.status);
        self.0.headers = response.headers.clone();
        self.0.body = response.body.clone();
        self.0.parsed.request_id = response.request_id.clone();
        self
    }

    /// The same with another kind, for what a status alone does not tell.
    #[allow(dead_code, reason = "only statements need it")]
    pub(crate) fn of_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// The code that a message came with.
    #[allow(dead_code, reason = "only statements need it")]
    pub(crate) fn with_code(mut self, code: Option<&str>) -> Self {
        self.0.parsed.code = code.map(printable::value);
        self
    }

    /// A waiter gave up.
    pub(crate) fn waiter(info: &'static OperationInfo, message: &str, last_seen: String) -> Self {
        let last_seen = printable::value(&last_seen);
        let mut error = Self::new(ErrorKind::Waiter, format!("{message}; last seen: {last_seen}")).with_operation(info);
        error.0.last_seen = Some(last_seen);
        error
    }

    pub(crate) fn with_response(mut self, response: &Response) -> Self {
        let inner = &mut *self.0;
        inner.info = Some(response.info());
        inner.path = Some(response.path().to_owned());
        inner.status = Some(response.status());
        inner.headers = response.headers().clone();
        inner.body = response.body().clone();
        self
    }

    /// Says which operation it is about.
    pub fn with_operation(mut self, info: &'static OperationInfo) -> Self {
        self.0.info = Some(info);
        self
    }

    /// Adds the cause.
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_path(mut self, path: &str) -> Self {
        self.0.path = Some(path.to_owned());
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Undoing what a workflow had made failed, too.
    #[allow(dead_code, reason = "only the workflows of some resources need it")]
    pub(crate) fn with_undo(mut self, what: &str, undo: Error) -> Self {
        self.0.message = format!("{}; and {what} could not be undone: {undo}", self.0.message);
        self.0.undo = Some(undo);
        self
    }

    /// Adds to the message.
    pub(crate) fn with_note(mut self, note: &str) -> Self {
        let clauses = [self.0.message.as_str(), note];
        self.0.message = clauses.into_iter().filter(|clause| !clause.is_empty()).collect::<Vec<_>>().join("; ");
        self
    }

    /// The body of the request was a stream that was read: the same call cannot be sent again.
    pub(crate) fn not_again(mut self) -> Self {
        self.0.spent = true;
        self.with_note("the body is a stream that was read, so the call is not sent again")
    }

    /// The connection was never made.
    pub(crate) fn never_sent(mut self) -> Self {
        self.0.connect = true;
        self
    }

    /// Time ran out, whatever the kind.
    pub(crate) fn timed_out(mut self) -> Self {
        self.0.timeout = true;
        self
    }

    pub(crate) fn with_warnings(mut self, warnings: &[Warning]) -> Self {
        if let Some(warning) = warnings.last() {
            self.0.message = format!("{}: {warning}", self.0.message);
        }
        self
    }

    /// What it is about.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that failed.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.0.info
    }

    /// The path of the request, with its ids and without its query.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The HTTP status, when there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the API says, or what the client says where the API was not reached: at most 1,000 characters, control characters
    /// escaped. All of it is in [`body`](Self::body).
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The API's code for the error: its `code` member, or the first word of `CODE: detail`.
    pub fn code(&self) -> Option<&str> {
        self.0.parsed.code.as_deref()
    }

    /// The id of the request: quote it when asking ClickHouse's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.parsed.request_id.as_deref()
    }

    /// What the API found wrong with the request, place by place.
    pub fn issues(&self) -> &[Issue] {
        &self.0.parsed.issues
    }

    /// The headers of the response; empty when there was none.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the response as it was received, be it JSON, HTML or text; empty when there was none.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Why what a workflow had made could not be undone: then it is still there.
    pub fn undo_error(&self) -> Option<&Error> {
        self.0.undo.as_ref()
    }

    /// What a waiter saw last: a state, or the error that it let pass.
    pub fn last_seen(&self) -> Option<&str> {
        self.0.last_seen.as_deref()
    }

    /// How often the request was sent: of a wait all its requests, of a list those of the page before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
