//! What happens to a call, told to `tracing`; does nothing without the feature. Never a header, query or body.

#[cfg(not(feature = "tracing"))]
pub(crate) use off::*;
#[cfg(feature = "tracing")]
pub(crate) use on::*;

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use http::StatusCode;
    use tracing::Instrument;
    use tracing::field::Empty;

    use crate::runtime::{Error, OperationInfo, Warning};

    pub(crate) use tracing::Span;

    /// Of every span and event, so that a filter needs to know no module.
    const TARGET: &str = "clickhouse_cloud";

    /// One span for each call, over all its attempts.
    pub(crate) fn span(info: &OperationInfo, path: &str) -> Span {
        tracing::info_span!(
            target: TARGET,
            "clickhouse_cloud",
            operation = info.id,
            method = info.method.as_str(),
            path,
            status = Empty,
            attempts = Empty,
            request_id = Empty,
        )
    }

    pub(crate) fn within<F: Future>(span: Span, future: F) -> tracing::instrument::Instrumented<F> {
        future.instrument(span)
    }

    pub(crate) fn answered(span: &Span, status: StatusCode, attempt: u32) {
        span.record("status", status.as_u16()).record("attempts", attempt);
        tracing::debug!(target: TARGET, status = status.as_u16(), attempt, "answered");
    }

    pub(crate) fn failed(span: &Span, error: &Error, attempt: u32, delay: Option<Duration>) {
        // A field that is recorded twice is printed twice: only the end of the call is recorded.
        if delay.is_none() {
            span.record("attempts", attempt);
            if let Some(status) = error.status() {
                span.record("status", status.as_u16());
            }
            if let Some(request_id) = error.request_id() {
                span.record("request_id", request_id);
            }
        }
        match delay {
            Some(wait) => tracing::info!(target: TARGET, kind = ?error.kind(), attempt, ?wait, "trying again"),
            None => tracing::warn!(target: TARGET, kind = ?error.kind(), attempt, "failed"),
        }
    }

    pub(crate) fn decoded(span: &Span, info: &OperationInfo, request_id: Option<&str>, warnings: &[Warning]) {
        if let Some(request_id) = request_id {
            span.record("request_id", request_id);
        }
        let _entered = span.enter();
        for warning in warnings {
            if warning.is_loss() {
                tracing::warn!(target: TARGET, operation = info.id, path = warning.path(), %warning, "left out");
            } else {
                tracing::debug!(target: TARGET, operation = info.id, path = warning.path(), %warning, "let pass");
            }
        }
    }

    #[cfg(feature = "redis")]
    pub(crate) fn alone(error: &redis::RedisError) {
        tracing::warn!(target: TARGET, kind = ?error.kind(), "Redis is away: this program keeps to its own rate limit");
    }

    pub(crate) fn unreadable(span: &Span, error: &Error) {
        if let Some(request_id) = error.request_id() {
            span.record("request_id", request_id);
        }
        span.in_scope(|| tracing::warn!(target: TARGET, kind = ?error.kind(), "unreadable"));
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use http::StatusCode;

    use crate::runtime::{Error, OperationInfo, Warning};

    #[derive(Clone)]
    pub(crate) struct Span;

    pub(crate) fn span(_: &OperationInfo, _: &str) -> Span {
        Span
    }

    pub(crate) fn within<F: Future>(_: Span, future: F) -> F {
        future
    }

    pub(crate) fn answered(_: &Span, _: StatusCode, _: u32) {}

    pub(crate) fn failed(_: &Span, _: &Error, _: u32, _: Option<Duration>) {}

    pub(crate) fn decoded(_: &Span, _: &OperationInfo, _: Option<&str>, _: &[Warning]) {}

    #[cfg(feature = "redis")]
    pub(crate) fn alone(_: &redis::RedisError) {}

    pub(crate) fn unreadable(_: &Span, _: &Error) {}
}
