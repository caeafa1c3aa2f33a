//! A day as the API writes it.

use std::time::SystemTime;

use super::calendar::{DAY, civil, date_in_days, date_of_days, since_1970};

/// A day of the calendar, as received: the text is never changed, whatever its form.
///
/// ```
/// use clickhouse_cloud::Date;
///
/// assert_eq!(Date::from("2026-10-01").year_month_day(), Some((2026, 10, 1)));
/// assert_eq!(Date::from(std::time::UNIX_EPOCH).as_str(), "1970-01-01");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

crate::runtime::fields::text::kept_text!(Date by year_month_day);

impl Date {
    /// The year, the month from 1 and the day from 1, when the text is such a date; of a date with a time, its date.
    pub fn year_month_day(&self) -> Option<(i32, u8, u8)> {
        let (year, month, day) = civil(self.days()?);
        Some((i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
    }

    /// The days from 1970-01-01, likewise.
    pub(crate) fn days(&self) -> Option<i64> {
        date_in_days(self.date())
    }

    /// The reverse of [`days`](Self::days).
    pub(crate) fn of_days(days: i64) -> Self {
        Self(date_of_days(days))
    }

    /// The text without a time behind it.
    fn date(&self) -> &str {
        let text = self.0.trim();
        match text.split_at_checked(10) {
            Some((date, rest)) if rest.starts_with(['T', 't', ' ']) => date,
            _ => text,
        }
    }
}

/// The day in UTC.
impl From<SystemTime> for Date {
    fn from(time: SystemTime) -> Self {
        Self::of_days(since_1970(time).0.div_euclid(DAY))
    }
}

/// Conversions to and from jiff.
#[cfg(feature = "jiff")]
mod with_jiff {
    impl From<jiff::civil::Date> for crate::runtime::Date {
        fn from(date: jiff::civil::Date) -> Self {
            Self(date.to_string())
        }
    }

    impl TryFrom<&crate::runtime::Date> for jiff::civil::Date {
        type Error = jiff::Error;
        fn try_from(date: &crate::runtime::Date) -> Result<Self, Self::Error> {
            date.date().parse()
        }
    }
}

/// Conversions to and from chrono.
#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{NaiveDate, ParseError};

    impl From<NaiveDate> for crate::runtime::Date {
        fn from(date: NaiveDate) -> Self {
            Self(date.to_string())
        }
    }

    impl TryFrom<&crate::runtime::Date> for NaiveDate {
        type Error = ParseError;
        fn try_from(date: &crate::runtime::Date) -> Result<Self, Self::Error> {
            date.date().parse()
        }
    }
}
