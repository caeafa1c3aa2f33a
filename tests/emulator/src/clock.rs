//! The time that the emulated control plane believes in: that of the machine, or one that moves with requests and on command.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// When a virtual clock begins: 2026-01-01T00:00:00Z.
const BEGIN: i64 = 1_767_225_600;

/// A clock.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Clock {
    kind: Kind,
    /// How far it was advanced, in milliseconds.
    advanced: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// That of the machine.
    Real,
    /// Milliseconds since the beginning; moves by a second with each request.
    Virtual(i64),
}

impl Clock {
    /// That of the machine.
    #[must_use]
    pub fn real() -> Self {
        Self { kind: Kind::Real, advanced: 0 }
    }

    /// One that begins on the first of January 2026 and moves by one second with each request.
    #[must_use]
    pub fn virtually() -> Self {
        Self { kind: Kind::Virtual(0), advanced: 0 }
    }

    /// A request has come.
    pub(crate) fn tick(&mut self) {
        if let Kind::Virtual(milliseconds) = &mut self.kind {
            *milliseconds += 1000;
        }
    }

    /// Moves it forward.
    pub fn advance(&mut self, by: Duration) {
        self.advanced = self.advanced.saturating_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX));
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let base = match self.kind {
            Kind::Real => Timestamp::now(),
            Kind::Virtual(milliseconds) => {
                let begin = Timestamp::from_second(BEGIN).unwrap_or(Timestamp::UNIX_EPOCH);
                later(begin, milliseconds)
            }
        };
        later(base, self.advanced)
    }

    /// Now, in milliseconds since 1970.
    #[must_use]
    pub fn milliseconds(&self) -> i64 {
        self.now().as_millisecond()
    }

    /// Now, as the API writes times.
    #[must_use]
    pub fn text(&self) -> String {
        text(self.now())
    }
}

/// A time as the API writes it: UTC, with milliseconds.
#[must_use]
pub(crate) fn text(time: Timestamp) -> String {
    format!("{:.3}", later(time, 0))
}

/// So many milliseconds later; the end of time where there is no such time.
#[must_use]
pub(crate) fn later(time: Timestamp, milliseconds: i64) -> Timestamp {
    time.checked_add(SignedDuration::from_millis(milliseconds)).unwrap_or(Timestamp::MAX)
}
