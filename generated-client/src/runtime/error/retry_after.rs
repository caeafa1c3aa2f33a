//! The headers of a 429 or 503 into how long to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::runtime::Timestamp;

/// More than this is no wait but a misunderstanding: a header that holds a date as a number.
const LONGEST: f64 = 86_400.0;

/// `X-RateLimit-Reset` (seconds, with a fraction), else `Retry-After` (seconds or an HTTP date).
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let reset = text("x-ratelimit-reset").and_then(seconds);
    reset.or_else(|| text("retry-after").and_then(|value| seconds(value).or_else(|| until(value))))
}

fn seconds(text: &str) -> Option<Duration> {
    let seconds = text.parse::<f64>().ok().filter(|seconds| (0.0..=LONGEST).contains(seconds))?;
    Some(Duration::from_secs_f64(seconds))
}

/// The time until `Wed, 21 Oct 2026 07:28:00 GMT`; nothing when that has passed.
fn until(date: &str) -> Option<Duration> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = date.split_once(", ")?.1.strip_suffix(" GMT")?.split(' ');
    let (day, month, year, clock) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let time = Timestamp::from(format!("{year}-{month:02}-{day}T{clock}Z")).to_system_time()?;
    Some(time.duration_since(SystemTime::now()).unwrap_or_default())
}
