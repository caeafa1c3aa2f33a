//! A point in time as the API writes it (RFC 3339), kept as text, and as a `SystemTime`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::calendar::{DAY, clock_in_seconds, date_in_days, date_of_days, nanoseconds, since_1970};

/// A date and time, as received: the text is never changed, whatever its precision, offset or form.
///
/// ```
/// use clickhouse_cloud::Timestamp;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let created = Timestamp::from("2026-10-01T12:30:00.250Z");
/// assert_eq!(created.to_system_time(), Some(UNIX_EPOCH + Duration::from_millis(1_790_857_800_250)));
/// assert_eq!(Timestamp::from(UNIX_EPOCH).as_str(), "1970-01-01T00:00:00Z");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

crate::runtime::fields::text::kept_text!(Timestamp by to_system_time);

impl Timestamp {
    /// The point in time, when the text is RFC 3339 (a date alone is its midnight in UTC).
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanoseconds) = parse(self.0.trim())?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let start = if seconds < 0 { UNIX_EPOCH.checked_sub(whole)? } else { UNIX_EPOCH.checked_add(whole)? };
        start.checked_add(Duration::from_nanos(nanoseconds))
    }
}

/// Seconds since 1970 and nanoseconds.
fn parse(text: &str) -> Option<(i64, u64)> {
    let (date, time) = match text.split_at_checked(10)? {
        (date, "") => (date, "00:00:00Z"),
        (date, rest) => (date, rest.strip_prefix(['T', 't', ' '])?),
    };
    let offset_at = time.find(['Z', 'z', '+', '-'])?;
    let (clock, offset) = time.split_at_checked(offset_at)?;
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let begins = date_in_days(date)?;
    let seconds = begins * DAY + clock_in_seconds(clock)?;
    Some((seconds - offset_seconds(offset)?, nanoseconds(fraction)?))
}

fn offset_seconds(offset: &str) -> Option<i64> {
    if offset.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) =
        if let Some(rest) = offset.strip_prefix('-') { (-1, rest) } else { (1, offset.strip_prefix('+')?) };
    let (hours, minutes) = rest.split_once(':')?;
    let two_digits = |text: &str| text.parse::<i64>().ok().filter(|_| text.len() == 2 && !text.starts_with(['+', '-']));
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// In UTC; a time before 1970 is cut to whole seconds.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanoseconds) = since_1970(time);
        let (date, clock) = (date_of_days(seconds.div_euclid(DAY)), seconds.rem_euclid(DAY));
        let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
        let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
        Self(format!("{date}T{hour:02}:{minute:02}:{second:02}{fraction}Z"))
    }
}

/// Conversions to and from jiff.
#[cfg(feature = "jiff")]
mod with_jiff {
    impl From<jiff::Timestamp> for crate::runtime::Timestamp {
        fn from(time: jiff::Timestamp) -> Self {
            Self(time.to_string())
        }
    }

    impl TryFrom<&crate::runtime::Timestamp> for jiff::Timestamp {
        type Error = jiff::Error;
        fn try_from(time: &crate::runtime::Timestamp) -> Result<Self, Self::Error> {
            time.as_str().parse()
        }
    }
}

/// Conversions to and from chrono.
#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{DateTime, FixedOffset, ParseError, SecondsFormat, TimeZone};

    impl<Z: TimeZone> From<DateTime<Z>> for crate::runtime::Timestamp {
        fn from(time: DateTime<Z>) -> Self {
            Self(time.to_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
        }
    }

    impl TryFrom<&crate::runtime::Timestamp> for DateTime<FixedOffset> {
        type Error = ParseError;
        fn try_from(time: &crate::runtime::Timestamp) -> Result<Self, Self::Error> {
            DateTime::parse_from_rfc3339(time.as_str())
        }
    }
}
