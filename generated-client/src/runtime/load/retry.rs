//! Whether and when to send a request again.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::runtime::Error;

/// How often and how long a call is repeated.
///
/// What is repeated is not a matter of choice: GET, PUT, DELETE and [what else is idempotent](crate::Method::is_idempotent) after 429,
/// 502, 503, 504 and broken connections; POST, PATCH and [other methods](crate::Method::Other) only after 429 or when the request was
/// never sent. A DELETE that is answered 404 after an attempt that may have worked has succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included. A 429 does not count, unless this is 1: the API did not
    /// look at the request, and where programs share a key there may be many. The budget bounds them.
    pub max_attempts: u32,
    /// The longest wait after the first attempt; it doubles with each. The actual wait is random between zero and this.
    pub base: Duration,
    /// The longest wait after any attempt, unless the server asks for a longer one.
    pub cap: Duration,
    /// How long the attempts and the waits between them may take in all; no wait begins that would end later. The time in the
    /// queue of the rate limiter is not counted.
    pub budget: Duration,
}

impl RetryPolicy {
    /// Every request is sent once.
    pub const fn none() -> Self {
        Self { max_attempts: 1, base: Duration::ZERO, cap: Duration::ZERO, budget: Duration::ZERO }
    }

    /// Sets how often a request is sent at most.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the longest wait after the first attempt.
    pub const fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets the longest wait after any attempt.
    pub const fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// Sets the time after which no attempt begins.
    pub const fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// How long to wait before the next attempt; `None` when there must be none. Of the `attempts` so many were refused.
    pub(crate) fn delay(&self, error: &Error, attempts: u32, refusals: u32, spent: Duration) -> Option<Duration> {
        let counted = if error.is_rate_limited() { 1 } else { attempts - refusals };
        if counted >= self.max_attempts || !error.is_retryable() {
            return None;
        }
        let backoff = self.base.saturating_mul(1 << (attempts - 1).min(16)).min(self.cap);
        let delay = match error.retry_after() {
            // Not at once, and not all at the same time.
            Some(told) => told.max(self.base / 2).saturating_add(jitter(self.base.max(told / 10))),
            // Nothing says when the limit ends: not at once.
            None if error.is_rate_limited() => self.base.saturating_add(jitter(backoff)),
            None => jitter(backoff),
        };
        (spent.saturating_add(delay) <= self.budget).then_some(delay)
    }

    /// Why an error that might pass is not waited for, where it is for the wait that the API asks for.
    pub(crate) fn why_not(&self, error: &Error, spent: Duration) -> Option<String> {
        let told = error.retry_after().filter(|_| error.is_retryable() && self.max_attempts > 1)?;
        let too_long = spent.saturating_add(told) > self.budget;
        too_long.then(|| format!("the API asks to wait {told:?}, the retries may take {:?} in all", self.budget))
    }
}

/// 4 attempts within 2 minutes, the waits at most 0.5 s, 1 s and 2 s.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(20),
            budget: Duration::from_secs(120),
        }
    }
}

/// A random time up to `longest`: clients that failed together must not come back together.
fn jitter(longest: Duration) -> Duration {
    // A new RandomState has new keys; hashing nothing with them is a random number without another crate.
    let random = RandomState::new().hash_one(()) >> 32;
    // The longest that there is, times one, is more than there is.
    longest.min(Duration::from_secs(u64::from(u32::MAX))).mul_f64(random as f64 / f64::from(u32::MAX))
}
