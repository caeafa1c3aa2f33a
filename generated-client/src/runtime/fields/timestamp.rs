//! A point in time as the API writes it (RFC 3339), kept as text, and as a `SystemTime`.

use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::runtime::{Json, Node, Reader};

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

impl Timestamp {
    /// The text as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

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
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let valid = hour < 24 && minute < 60 && second <= 60;
    let seconds = begins * 86_400 + hour * 3600 + minute * 60 + second;
    valid.then_some(())?;
    Some((seconds - offset_seconds(offset)?, nanoseconds(fraction)?))
}

/// The days from 1970-01-01 to a date such as `2026-10-01`.
pub(crate) fn date_in_days(date: &str) -> Option<i64> {
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let days = days(year, month, day);
    // The day of a month that has no such day is another date when it is read back.
    (civil(days) == (year, month, day)).then_some(days)
}

/// The reverse of [`date_in_days`].
pub(crate) fn date_of_days(days: i64) -> String {
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Three unsigned numbers of so many digits: of a date, of a clock.
fn numbers(text: &str, separator: char, digits: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
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

/// Digits after the point; what is finer than a nanosecond is cut off.
fn nanoseconds(fraction: &str) -> Option<u64> {
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits: String = fraction.chars().take(9).collect();
    if digits.is_empty() {
        return Some(0);
    }
    format!("{digits:0<9}").parse().ok()
}

/// Days since 1970-01-01 in the Gregorian calendar; years begin in March so that the leap day is the last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day; the reverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// In UTC; a time before 1970 is cut to whole seconds.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let (seconds, nanoseconds) = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).unwrap_or(i64::MAX), after.subsec_nanos()),
            Err(before) => (-i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX), 0),
        };
        let ((year, month, day), clock) = (civil(seconds.div_euclid(86_400)), seconds.rem_euclid(86_400));
        let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
        let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
        Self(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"))
    }
}

/// By the point in time, then by the text; what is none comes first.
impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.to_system_time().cmp(&other.to_system_time()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Json for Timestamp {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        String::read(value, reader).map(Self)
    }
    fn write(&self) -> serde_json::Value {
        self.0.write()
    }
}

crate::runtime::json_serde!(Timestamp);

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
