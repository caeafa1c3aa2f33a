//! How states that move by themselves move: at once, after so many looks, or with time.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::state::Object;

/// When the next state comes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Progress {
    /// With the next look.
    Immediate,
    /// After so many looks that still see the old one.
    Polls(u32),
    /// After the time that the table says, divided by this.
    Time(f64),
}

impl FromStr for Progress {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not `immediate`, `polls:N` or `time:FACTOR`");
        match text.split_once(':') {
            None if text == "immediate" => Ok(Self::Immediate),
            Some(("polls", count)) => count.parse().map(Self::Polls).map_err(|_| wrong()),
            Some(("time", factor)) => match factor.parse() {
                Ok(factor) if factor > 0.0 => Ok(Self::Time(factor)),
                _ => Err(wrong()),
            },
            _ => Err(wrong()),
        }
    }
}

/// A state that is to come.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Move {
    /// The member that has the state.
    pub field: String,
    /// The state; `None` if the object goes.
    pub to: Option<String>,
    /// How long the state before it lasts, in seconds.
    pub seconds: u64,
    /// When that began, in milliseconds; none until its turn has come.
    pub begun: Option<i64>,
    /// How often the state before it was seen.
    pub seen: u32,
}

impl Progress {
    /// Moves an object on as far as it goes; says whether it is gone.
    pub(crate) fn settle(self, object: &mut Object, now: i64) -> bool {
        let mut at = now;
        while let Some(next) = object.pending.first_mut() {
            let begun = *next.begun.get_or_insert(at);
            let is_due = match self {
                Self::Immediate => true,
                Self::Polls(count) => next.seen >= count,
                Self::Time(factor) => (now - begun) as f64 * factor >= next.seconds as f64 * 1000.0,
            };
            if !is_due {
                next.seen += 1;
                return false;
            }
            let next = object.pending.remove(0);
            if let Self::Time(factor) = self {
                at = begun + (next.seconds as f64 * 1000.0 / factor) as i64;
            }
            match next.to {
                None => return true,
                Some(state) => object.value[next.field.as_str()] = Value::from(state),
            }
        }
        false
    }
}
