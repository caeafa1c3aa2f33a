//! A span of time as the API writes it (ISO 8601).

use std::time::Duration;

/// A span of time such as `P3DT12H` or `PT0.5S`, as received: the text is never changed.
///
/// ```
/// use clickhouse_cloud::IsoDuration;
/// use std::time::Duration;
///
/// assert_eq!(IsoDuration::from("PT1H30M").to_duration(), Some(Duration::from_secs(5400)));
/// assert_eq!(IsoDuration::from("P1M").to_duration(), None, "how long a month is depends on the month");
/// assert_eq!(IsoDuration::from(Duration::from_secs(5400)).as_str(), "PT5400S");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct IsoDuration(String);

crate::runtime::fields::text::kept_text!(IsoDuration);

/// The units of the date and of the time in their order, and how many seconds they have. Years and months have none.
const DATE: [(char, u64); 4] = [('Y', 0), ('M', 0), ('W', 604_800), ('D', 86_400)];
const TIME: [(char, u64); 3] = [('H', 3600), ('M', 60), ('S', 1)];

impl IsoDuration {
    /// How long it is, when the text is such a span, is not negative, and has neither years nor months. A day has 24 hours.
    pub fn to_duration(&self) -> Option<Duration> {
        let text = self.0.trim().to_ascii_uppercase();
        let text = text.strip_prefix('+').unwrap_or(&text).strip_prefix('P')?;
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time).filter(|time| !time.is_empty())?),
            None => (Some(text).filter(|date| !date.is_empty())?, ""),
        };
        parts(date, &DATE)?.checked_add(parts(time, &TIME)?)
    }
}

/// `3D12H`: numbers, each with a unit, from the largest to the smallest.
fn parts(text: &str, units: &[(char, u64)]) -> Option<Duration> {
    let (mut rest, mut units, mut sum) = (text, units.iter(), Duration::ZERO);
    while !rest.is_empty() {
        let (number, after) = rest.split_at_checked(rest.find(|c: char| c.is_ascii_alphabetic())?)?;
        let unit = after.chars().next()?;
        let (_, seconds) = units.find(|(name, _)| *name == unit)?;
        rest = after.get(1..)?;
        let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (!whole.is_empty() && is_digits(whole) && is_digits(fraction)).then_some(())?;
        // Only the smallest unit may have a fraction.
        (rest.is_empty() || fraction.is_empty()).then_some(())?;
        let whole: u64 = whole.parse().ok()?;
        let is_zero = whole == 0 && fraction.bytes().all(|byte| byte == b'0');
        (*seconds > 0 || is_zero).then_some(())?;
        let fraction = super::calendar::nanoseconds(fraction)?.checked_mul(*seconds)?;
        sum = sum.checked_add(Duration::from_secs(whole.checked_mul(*seconds)?))?;
        sum = sum.checked_add(Duration::from_nanos(fraction))?;
    }
    Some(sum)
}

/// In seconds.
impl From<Duration> for IsoDuration {
    fn from(duration: Duration) -> Self {
        let (seconds, nanoseconds) = (duration.as_secs(), duration.subsec_nanos());
        let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
        Self(format!("PT{seconds}{}S", fraction.trim_end_matches('0')))
    }
}

/// Conversions to and from jiff.
#[cfg(feature = "jiff")]
mod with_jiff {
    impl From<jiff::Span> for crate::runtime::IsoDuration {
        fn from(span: jiff::Span) -> Self {
            Self(span.to_string())
        }
    }

    impl From<jiff::SignedDuration> for crate::runtime::IsoDuration {
        fn from(duration: jiff::SignedDuration) -> Self {
            Self(duration.to_string())
        }
    }

    impl TryFrom<&crate::runtime::IsoDuration> for jiff::Span {
        type Error = jiff::Error;
        fn try_from(duration: &crate::runtime::IsoDuration) -> Result<Self, Self::Error> {
            duration.as_str().trim().parse()
        }
    }
}

/// Conversions from chrono, which does not read such a text.
#[cfg(feature = "chrono")]
mod with_chrono {
    impl From<chrono::TimeDelta> for crate::runtime::IsoDuration {
        fn from(delta: chrono::TimeDelta) -> Self {
            Self(delta.to_string())
        }
    }
}
