//! Questions to an error whose answers a program acts on.

use std::time::Duration;

use http::StatusCode;

use super::{Error, ErrorKind, retry_after};

impl Error {
    /// How long the API asks to wait: `X-RateLimit-Reset` or `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.0.headers)
    }

    /// The API does not have it (404). Some unknown ids give 400 instead. A 404 whose body is not of the API, such as the page
    /// of a proxy or of another server, says nothing about the resource and is not meant.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND) && self.0.parsed.is_own
    }

    /// The credentials are wrong, disabled or expired (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// The key lacks a permission (403); [`permissions`](crate::OperationInfo::permissions) says which the operation needs.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// The state of the resource does not allow it, yet (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The service is idle and has to be woken first (424, or the answer to a statement).
    pub fn is_idle(&self) -> bool {
        let failed = self.has_status(StatusCode::FAILED_DEPENDENCY);
        self.0.kind == ErrorKind::ServiceIdle || failed && self.code().is_none_or(|code| code == "SERVICE_IDLE")
    }

    /// The service of a statement is stopped and has to be started first.
    pub fn is_stopped(&self) -> bool {
        self.0.kind == ErrorKind::ServiceStopped
    }

    /// Time ran out: of a connection, of a request, or of a gateway (504).
    pub fn is_timeout(&self) -> bool {
        self.0.timeout || self.has_status(StatusCode::GATEWAY_TIMEOUT)
    }

    /// The request never reached the API: nothing can have happened.
    pub fn is_connect(&self) -> bool {
        self.0.connect
    }

    /// Whether it is unknown if the request was carried out.
    pub fn is_unknown_outcome(&self) -> bool {
        self.0.kind == ErrorKind::UnknownOutcome
    }

    /// Whether the same call may be sent again and may then succeed.
    pub fn is_retryable(&self) -> bool {
        let repeatable = self.0.info.is_some_and(|info| info.method.is_idempotent());
        match self.0.kind {
            _ if self.0.spent => false,
            ErrorKind::Api => self.is_rate_limited() || (repeatable && self.has_temporary_status()),
            ErrorKind::Transport | ErrorKind::Timeout => self.0.connect || repeatable,
            _ => false,
        }
    }

    /// Whether it may be gone when the same is asked later: what a waiter does not mind.
    pub(crate) fn is_passing(&self) -> bool {
        self.is_retryable() || matches!(self.0.kind, ErrorKind::Transport | ErrorKind::Timeout)
    }

    /// Whether the request may have been carried out all the same.
    pub(crate) fn is_ambiguous(&self) -> bool {
        match self.0.kind {
            ErrorKind::Api => self.has_temporary_status(),
            ErrorKind::Transport | ErrorKind::Timeout => !self.0.connect,
            _ => false,
        }
    }

    /// Bad gateway, unavailable, gateway timeout.
    pub(crate) fn has_temporary_status(&self) -> bool {
        self.0.status.is_some_and(|status| matches!(status.as_u16(), 502..=504))
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.0.status == Some(status) && !matches!(self.0.kind, ErrorKind::Decode | ErrorKind::ServiceStopped)
    }
}
