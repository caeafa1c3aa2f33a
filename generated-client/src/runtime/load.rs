//! When a request is sent, and when again.

pub(crate) mod limiter;
pub(crate) mod retry;
