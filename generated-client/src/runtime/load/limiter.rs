//! The API's rate limit, kept on this side: the seam for limiters, and the one of a process, which counts in a window.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use crate::runtime::call::transport::BoxFuture;

/// Decides when a request may be sent. The default is a [`RateLimiter`], which knows of the requests of this process alone;
/// programs that share one key can put one in its place that asks a store that they share.
pub trait Limiter: fmt::Debug + Send + Sync + 'static {
    /// Waits until a request may be sent, and counts it. It is called before every attempt; a call that is dropped while it
    /// waits must leave no trace. The time here counts neither against the timeout of an attempt nor against the budget of
    /// the retries.
    fn acquire(&self, turn: Turn) -> BoxFuture<'_, ()>;

    /// The server refused a request (429): nothing may be sent for so long. Zero where it did not say how long.
    fn pause(&self, length: Duration);

    /// The limiter of another API key, which has a budget of its own. `key` is the id of the key, or `bearer`.
    fn for_key(&self, key: &str) -> Arc<dyn Limiter>;
}

/// Which attempt of a call it is that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Turn {
    /// The first: behind all that wait already.
    First,
    /// A later one: it goes before every first one. Otherwise a call that was refused would queue behind calls that came after
    /// it, for as long as there are any.
    Again,
}

/// Lets a number of requests through in any window of time. Clones share the budget.
///
/// The API allows 10 requests per 10 s and key. A token bucket of that size would let 20 through in the first 10 s; this
/// limiter counts, so that no window ever has more. Waiting calls are served in order, those that were sent before first; a
/// call that is dropped while it waits leaves no trace.
///
/// A 429 shows that others use the key, too. Then, until a window has passed without one, the requests are spread over the
/// window: several programs with one key get equal shares, and none takes all that is free at once.
#[derive(Clone)]
pub struct RateLimiter {
    state: Arc<State>,
}

struct State {
    requests: usize,
    window: Duration,
    /// Of each of the two queues the first waits for its time, the rest for this lock. tokio's mutex is fair: it is the queue.
    first: tokio::sync::Mutex<()>,
    again: tokio::sync::Mutex<()>,
    /// Wakes the first of the queue of first attempts when no later one waits any more.
    free: Notify,
    times: Mutex<Times>,
}

#[derive(Default)]
struct Times {
    /// When the last requests were let through, oldest first.
    sent: VecDeque<Instant>,
    paused_until: Option<Instant>,
    refused: Option<Instant>,
    /// How many later attempts wait.
    again: usize,
}

impl RateLimiter {
    /// At most `requests` (at least 1) in any window of length `per`.
    ///
    /// The window is kept 5 % longer than asked for: requests do not all take equally long to reach the server.
    pub fn new(requests: u32, per: Duration) -> Self {
        Self::with_window(usize::try_from(requests.max(1)).unwrap_or(usize::MAX), per.saturating_add(per / 20))
    }

    fn with_window(requests: usize, window: Duration) -> Self {
        let (first, again, free, times) = Default::default();
        Self { state: Arc::new(State { requests, window, first, again, free, times }) }
    }

    /// Waits until a request may be sent, and counts it.
    pub async fn acquire(&self) {
        wait(&self.state, Turn::First).await;
    }

    /// Lets nothing through for a while: the server said that its limit is reached.
    pub fn pause(&self, length: Duration) {
        let now = Instant::now();
        let until = after(now, length);
        let mut times = lock(&self.state);
        times.refused = Some(until);
        times.paused_until = Some(times.paused_until.map_or(until, |earlier| earlier.max(until)));
    }
}

impl Limiter for RateLimiter {
    fn acquire(&self, turn: Turn) -> BoxFuture<'_, ()> {
        Box::pin(wait(&self.state, turn))
    }

    fn pause(&self, length: Duration) {
        Self::pause(self, length);
    }

    fn for_key(&self, _: &str) -> Arc<dyn Limiter> {
        Arc::new(Self::with_window(self.state.requests, self.state.window))
    }
}

async fn wait(state: &State, turn: Turn) {
    let _waiting = (turn == Turn::Again).then(|| Waiting::new(state));
    let _head = match turn {
        Turn::First => state.first.lock().await,
        Turn::Again => state.again.lock().await,
    };
    loop {
        let ready = {
            let mut times = lock(state);
            if turn == Turn::First && times.again > 0 {
                None
            } else {
                let now = Instant::now();
                match ready_at(state, &times).filter(|ready| *ready > now) {
                    Some(ready) => Some(ready),
                    None => {
                        if times.sent.len() >= state.requests {
                            times.sent.pop_front();
                        }
                        times.sent.push_back(now);
                        return;
                    }
                }
            }
        };
        match ready {
            Some(ready) => tokio::time::sleep_until(ready).await,
            None => state.free.notified().await,
        }
    }
}

const LONGEST_SPREAD: Duration = Duration::from_secs(3600);

/// When the next request may be sent; `None` when at once.
fn ready_at(state: &State, times: &Times) -> Option<Instant> {
    let full = times.sent.len() >= state.requests;
    let free = times.sent.front().filter(|_| full).map(|oldest| after(*oldest, state.window));
    // Over a window without an end nothing can be spread.
    let is_shared = state.window <= LONGEST_SPREAD
        && times.refused.is_some_and(|refused| after(refused, state.window) > Instant::now());
    let pace = state.window / u32::try_from(state.requests).unwrap_or(u32::MAX);
    let spread = times.sent.back().filter(|_| is_shared).map(|last| after(*last, pace));
    times.paused_until.max(free).max(spread)
}

/// A later attempt that waits, also when it is dropped while it does.
struct Waiting<'a>(&'a State);

impl<'a> Waiting<'a> {
    fn new(state: &'a State) -> Self {
        lock(state).again += 1;
        Self(state)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut times = lock(self.0);
        times.again -= 1;
        if times.again == 0 {
            self.0.free.notify_one();
        }
    }
}

fn lock(state: &State) -> MutexGuard<'_, Times> {
    state.times.lock().unwrap_or_else(PoisonError::into_inner)
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
