//! When a request is sent, and when again.

pub(crate) mod limiter;
#[cfg(feature = "redis")]
pub(crate) mod redis;
pub(crate) mod retry;
