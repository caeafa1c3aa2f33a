//! The API's rate limit, kept on this side: at most so many requests in any window of time, first come, first served.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Lets a number of requests through in any window of time. Clones share the budget.
///
/// The API allows 10 requests per 10 s and key. A token bucket of that size would let 20 through in the first 10 s; this
/// limiter counts, so that no window ever has more. Waiting calls are served in order; a call that is dropped while it waits
/// leaves no trace.
#[derive(Clone)]
pub struct RateLimiter {
    state: Arc<State>,
}

struct State {
    requests: usize,
    window: Duration,
    /// When the last requests were let through, oldest first. tokio's mutex is fair: the lock is the queue.
    sent: tokio::sync::Mutex<VecDeque<Instant>>,
    paused_until: Mutex<Option<Instant>>,
}

impl RateLimiter {
    /// At most `requests` (at least 1) in any window of length `per`.
    ///
    /// The window is kept 5 % longer than asked for: requests do not all take equally long to reach the server.
    pub fn new(requests: u32, per: Duration) -> Self {
        Self::with_window(usize::try_from(requests.max(1)).unwrap_or(usize::MAX), per.saturating_add(per / 20))
    }

    /// The same limit with a budget of its own: for another key.
    pub(crate) fn fresh(&self) -> Self {
        Self::with_window(self.state.requests, self.state.window)
    }

    fn with_window(requests: usize, window: Duration) -> Self {
        let state = State { requests, window, sent: tokio::sync::Mutex::default(), paused_until: Mutex::default() };
        Self { state: Arc::new(state) }
    }

    /// Waits until a request may be sent, and counts it.
    pub async fn acquire(&self) {
        let mut sent = self.state.sent.lock().await;
        while let Some(ready) = self.ready_at(&sent).filter(|ready| *ready > Instant::now()) {
            tokio::time::sleep_until(ready).await;
        }
        if sent.len() >= self.state.requests {
            sent.pop_front();
        }
        sent.push_back(Instant::now());
    }

    /// Lets nothing through for a while: the server said that its limit is reached.
    pub fn pause(&self, length: Duration) {
        let until = after(Instant::now(), length);
        let mut paused = self.state.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    /// When the next request may be sent; `None` when at once.
    fn ready_at(&self, sent: &VecDeque<Instant>) -> Option<Instant> {
        let paused = *self.state.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        let full = sent.len() >= self.state.requests;
        let free = sent.front().filter(|_| full).map(|oldest| after(*oldest, self.state.window));
        paused.max(free)
    }
}

/// A time after another; "for ever", which no clock can say, is 30 years.
pub(crate) fn after(time: Instant, length: Duration) -> Instant {
    const FOR_EVER: Duration = Duration::from_secs(30 * 365 * 86_400);
    time.checked_add(length.min(FOR_EVER)).unwrap_or(time)
}

/// 10 requests per 10 s, as documented by ClickHouse.
impl Default for RateLimiter {
    fn default() -> Self {
        Self::new(10, Duration::from_secs(10))
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RateLimiter({} per {:?})", self.state.requests, self.state.window)
    }
}
