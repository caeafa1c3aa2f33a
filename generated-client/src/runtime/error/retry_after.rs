//! The headers of a 429 or 503 into how long to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use crate::runtime::Timestamp;

/// A number from here on is a time in seconds since 1970, as some proxies write it: as a length it would be 30 years. One that has
/// passed says nothing.
const EARLIEST: f64 = 1e9;

/// `X-RateLimit-Reset` (seconds, with a fraction), else `Retry-After` (seconds, or a date in one of the three forms of HTTP).
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let reset = text("x-ratelimit-reset").and_then(seconds);
    reset.or_else(|| text("retry-after").and_then(|value| seconds(value).or_else(|| until(value))))
}

fn seconds(text: &str) -> Option<Duration> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| seconds.is_finite() && *seconds >= 0.0)?;
    let length = Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX);
    if seconds < EARLIEST {
        return Some(length);
    }
    match UNIX_EPOCH.checked_add(length) {
        Some(time) => time.duration_since(SystemTime::now()).ok(),
        None => Some(length),
    }
}

/// `Wed, 21 Oct 2026 07:28:00 GMT`, `Wednesday, 21-Oct-26 07:28:00 GMT` or `Wed Oct 21 07:28:00 2026`; the day of the week is not
/// looked at.
fn until(date: &str) -> Option<Duration> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let parts: Vec<&str> = date.split([' ', ',', '-']).filter(|part| !part.is_empty()).collect();
    let (day, month, year, clock) = match *parts.as_slice() {
        [_, day, month, year, clock, "GMT"] => (day, month, year, clock),
        [_, month, day, clock, year] => (day, month, year, clock),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let (day, mut year) = (day.parse::<u8>().ok()?, year.parse::<u16>().ok()?);
    if year < 100 {
        year += if year < 70 { 2000 } else { 1900 };
    }
    Timestamp::from(format!("{year:04}-{month:02}-{day:02}T{clock}Z")).to_system_time().map(left)
}

/// The time until then; nothing when that has passed.
fn left(time: SystemTime) -> Duration {
    time.duration_since(SystemTime::now()).unwrap_or_default()
}
