//! A time of the day as the API writes it.

use std::time::Duration;

use super::calendar::{clock_in_seconds, nanoseconds};

/// A time of the day, as received: the text is never changed, whatever its precision or form.
///
/// ```
/// use clickhouse_cloud::Time;
/// use std::time::Duration;
///
/// assert_eq!(Time::from("14:30:00").since_midnight(), Some(Duration::from_secs(52_200)));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Time(String);

crate::runtime::fields::text::kept_text!(Time by since_midnight);

impl Time {
    /// How long after midnight it is by the clock, when the text is such a time; seconds may be left out. An offset from UTC behind it
    /// does not count: the clock is where that offset is.
    pub fn since_midnight(&self) -> Option<Duration> {
        let (clock, fraction) = self.clock().split_once('.').unwrap_or((self.clock(), ""));
        let clock = if clock.len() == 5 { format!("{clock}:00") } else { clock.to_owned() };
        let seconds = u64::try_from(clock_in_seconds(&clock)?).ok()?;
        Some(Duration::from_secs(seconds) + Duration::from_nanos(nanoseconds(fraction)?))
    }

    /// The text without an offset.
    fn clock(&self) -> &str {
        let text = self.0.trim();
        text.split(['Z', 'z', '+', '-']).next().unwrap_or(text)
    }
}

/// Conversions to and from jiff.
#[cfg(feature = "jiff")]
mod with_jiff {
    impl From<jiff::civil::Time> for crate::runtime::Time {
        fn from(time: jiff::civil::Time) -> Self {
            Self(time.to_string())
        }
    }

    impl TryFrom<&crate::runtime::Time> for jiff::civil::Time {
        type Error = jiff::Error;
        fn try_from(time: &crate::runtime::Time) -> Result<Self, Self::Error> {
            time.clock().parse()
        }
    }
}

/// Conversions to and from chrono.
#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{NaiveTime, ParseError};

    impl From<NaiveTime> for crate::runtime::Time {
        fn from(time: NaiveTime) -> Self {
            Self(time.to_string())
        }
    }

    impl TryFrom<&crate::runtime::Time> for NaiveTime {
        type Error = ParseError;
        fn try_from(time: &crate::runtime::Time) -> Result<Self, Self::Error> {
            time.clock().parse()
        }
    }
}
