//! An operation, asked again and again, into the answer that is waited for.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::runtime::call::transport::BoxFuture;
use crate::runtime::load::limiter::after;
use crate::runtime::{Call, Error, Operation};

/// What one answer means to a waiter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<T> {
    /// This is what was waited for.
    Done(T),
    /// Not yet; with what was seen instead.
    Pending(String),
    /// It will never be; with what was seen instead.
    Hopeless(String),
}

/// Which states are waited for, and which end the wait at once.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// The states that are waited for.
    pub reached: &'static [&'static str],
    /// The states that do not lead there.
    pub hopeless: &'static [&'static str],
}

/// What a waiter saw last.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// How often it has asked.
    pub polls: u32,
    /// How long it has waited.
    pub elapsed: Duration,
    /// The state, or the error that it let pass.
    pub seen: &'a str,
}

type Tell = Box<dyn FnMut(&Progress<'_>) + Send>;
type Judge<O, T> = Arc<dyn Fn(Result<<O as Operation>::Response, Error>) -> Result<Step<T>, Error> + Send + Sync>;

/// A wait that is ready to begin: `.await` it.
///
/// It asks through the client, so the rate limit and the retries of the client apply to each question. Errors that pass
/// (429, 502, 503, 504, broken connections) do not end it; other errors do. At the deadline, and in a state that cannot become the
/// wanted one, it ends with an error of kind [`Waiter`](crate::runtime::ErrorKind::Waiter), which has the
/// [`last_seen`](Error::last_seen) state.
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<O: Operation, T = <O as Operation>::Response> {
    call: Call<O>,
    judge: Judge<O, T>,
    interval: Duration,
    deadline: Duration,
    progress: Option<Tell>,
}

impl<O: Operation + Clone> Wait<O> {
    /// Waits for a state of what the call gives.
    pub fn until_state(call: Call<O>, state: fn(&O::Response) -> Option<&str>, goal: Goal) -> Self {
        Self::new(call, move |answer| {
            let value = answer?;
            let seen = state(&value).unwrap_or("no state").to_owned();
            Ok(if goal.reached.contains(&seen.as_str()) { Step::Done(value) } else { goal.miss(seen) })
        })
    }
}

impl<O: Operation + Clone> Wait<O, ()> {
    /// Waits until what the call gives is gone: until it answers 404, or has one of the reached states.
    pub fn until_gone(call: Call<O>, state: fn(&O::Response) -> Option<&str>, goal: Goal) -> Self {
        Self::new(call, move |answer| {
            let value = match answer {
                Err(error) if error.is_not_found() => return Ok(Step::Done(())),
                other => other?,
            };
            let seen = state(&value).unwrap_or("no state").to_owned();
            Ok(if goal.reached.contains(&seen.as_str()) { Step::Done(()) } else { goal.miss(seen) })
        })
    }
}

impl Goal {
    fn miss<T>(&self, seen: String) -> Step<T> {
        if self.hopeless.contains(&seen.as_str()) { Step::Hopeless(seen) } else { Step::Pending(seen) }
    }
}

impl<O: Operation + Clone, T> Wait<O, T> {
    /// A wait that judges each answer by a function; an error that it gives back ends the wait, unless it is one that passes.
    pub fn new<J>(call: Call<O>, judge: J) -> Self
    where
        J: Fn(Result<O::Response, Error>) -> Result<Step<T>, Error> + Send + Sync + 'static,
    {
        let (interval, deadline) = (Duration::from_secs(5), Duration::from_secs(30 * 60));
        Self { call, judge: Arc::new(judge), interval, deadline, progress: None }
    }

    /// How long to wait between two questions: 5 s.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// How long to wait in all: 30 minutes. `Duration::MAX` is for ever.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Tells what was seen, after each question that did not end the wait.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress<'_>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(tell));
        self
    }

    /// Asks until there is an end.
    pub async fn send(self) -> Result<T, Error> {
        let Self { call, judge, interval, deadline, mut progress } = self;
        let began = Instant::now();
        let mut last = Last::default();
        let sent = Arc::new(AtomicU32::new(0));
        let call = call.counting(&sent);
        // An error says which of all services it is about, and how often it was asked for.
        let gave_up = |error: Error| {
            let error = error.with_attempts(sent.load(Ordering::Relaxed));
            match call.operation().request() {
                Ok(request) => error.with_path(request.path()),
                Err(_) => error,
            }
        };
        loop {
            let asked = call.clone().send();
            let Ok(answer) = tokio::time::timeout_at(after(began, deadline), asked).await else {
                return Err(gave_up(last.too_late(O::INFO, deadline)));
            };
            match judge(answer) {
                Ok(Step::Done(value)) => return Ok(value),
                Ok(Step::Hopeless(seen)) => {
                    return Err(gave_up(Error::waiter(O::INFO, "there is no way from this state", seen)));
                }
                Ok(Step::Pending(seen)) => last.saw(seen, None),
                Err(error) if error.is_passing() => last.saw(error.to_string(), Some(error)),
                Err(error) => return Err(error),
            }
            let elapsed = began.elapsed();
            if let Some(tell) = &mut progress {
                tell(&Progress { polls: last.polls, elapsed, seen: &last.seen });
            }
            if elapsed.saturating_add(interval) >= deadline {
                return Err(gave_up(last.too_late(O::INFO, deadline)));
            }
            tokio::time::sleep(interval).await;
        }
    }
}

/// What a waiter remembers between two questions.
#[derive(Default)]
struct Last {
    polls: u32,
    seen: String,
    error: Option<Error>,
}

impl Last {
    fn saw(&mut self, seen: String, error: Option<Error>) {
        self.polls += 1;
        self.seen = seen;
        self.error = error;
    }

    fn too_late(self, info: &'static crate::runtime::OperationInfo, deadline: Duration) -> Error {
        let seen = if self.polls == 0 { "nothing".to_owned() } else { self.seen };
        let error = Error::waiter(info, &format!("the deadline of {deadline:?} passed"), seen);
        match self.error {
            Some(source) => error.with_source(source),
            None => error,
        }
    }
}

impl<O: Operation + Clone + 'static, T: Send + 'static> IntoFuture for Wait<O, T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<O: Operation + fmt::Debug, T> fmt::Debug for Wait<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Wait")
            .field("call", &self.call)
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
