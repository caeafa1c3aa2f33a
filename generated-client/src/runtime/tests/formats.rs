//! The types that keep a text of some format: what is read is sent back, whatever it is, and what it says.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::runtime::{Base64, Date, Decimal, Decoded, IsoDuration, Json, Query, QueryValue, Time, Timestamp};

/// Texts of every format, odd ones and wrong ones.
const TEXTS: [&str; 14] = [
    "2026-10-01",
    "2026-10-01T00:00:00Z",
    "14:30:00.250+02:00",
    "P1Y2M3DT4H5M6.7S",
    "c2VjcmV0",
    "19.90",
    "1e400",
    "",
    " ",
    "tomorrow",
    "-",
    "é\u{0}\"",
    "00",
    "2026-02-30",
];

fn keeps_texts<T>()
where
    T: Json + Clone + Debug + Default + Display + PartialEq + std::str::FromStr<Err = std::convert::Infallible>,
    T: From<String> + for<'a> From<&'a str> + QueryValue + serde::Serialize + serde::de::DeserializeOwned,
{
    for text in TEXTS {
        let read = Decoded::<T>::from_json(&json!(text)).unwrap();
        assert_eq!(read.value.write(), json!(text), "{text:?} is sent as it came");
        assert_eq!(read.value.to_string(), text);
        assert_eq!(format!("{:?}", read.value), format!("{text:?}"));
        let saved = serde_json::to_string(&read.value).unwrap();
        assert_eq!(serde_json::from_str::<T>(&saved).unwrap(), read.value, "{saved}");
        assert_eq!(T::from(text), T::from(text.to_owned()));
        assert_eq!(text.parse::<T>().unwrap(), T::from(text));
        let (mut query, mut expected) = (Query::default(), Query::default());
        T::from(text).append("a", &mut query);
        text.append("a", &mut expected);
        assert_eq!(query.as_str(), expected.as_str());
    }
    assert_eq!(T::default().to_string(), "");
    for value in [json!(null), json!([]), json!({"a": 1})] {
        assert!(Decoded::<T>::from_json(&value).is_err(), "{value}");
    }
    assert_eq!(Decoded::<Option<T>>::from_json(&Value::Null).unwrap().value, None);
    let list = json!(["2026-10-01", null, 5]);
    let read = Decoded::<Vec<Option<T>>>::from_json(&list).unwrap();
    assert_eq!((read.value.len(), read.value[1].clone()), (3, None));
}

#[test]
fn every_text_is_kept() {
    keeps_texts::<Timestamp>();
    keeps_texts::<Date>();
    keeps_texts::<Time>();
    keeps_texts::<IsoDuration>();
    keeps_texts::<Base64>();
    keeps_texts::<Decimal>();
}

#[test]
fn dates() {
    for (text, expected) in [
        ("2026-10-01", Some((2026, 10, 1))),
        (" 2000-02-29 ", Some((2000, 2, 29))),
        ("0001-01-01", Some((1, 1, 1))),
        ("2026-10-01T23:59:59Z", Some((2026, 10, 1))),
        ("2026-10-01 00:00", Some((2026, 10, 1))),
        ("2026-02-29", None),
        ("2026-13-01", None),
        ("2026-10-1", None),
        ("20261001", None),
        ("2026-10-01x", None),
        ("-026-10-01", None),
        ("ééééé", None),
        ("", None),
    ] {
        assert_eq!(Date::from(text).year_month_day(), expected, "{text:?}");
    }
    assert_eq!(Date::from(UNIX_EPOCH - Duration::from_secs(1)).as_str(), "1969-12-31");
    assert!(Date::from(SystemTime::now()) > Date::from("2020-01-01"));
    assert!(Date::from("soon") < Date::from("1000-01-01"), "what is no date comes first");
    assert_eq!(HashSet::from([Date::from("2026-10-01"), Date::from("2026-10-01")]).len(), 1);
}

#[test]
fn times() {
    for (text, expected) in [
        ("00:00:00", Some(0)),
        ("14:30:00", Some(52_200_000)),
        ("14:30", Some(52_200_000)),
        ("14:30:00.250", Some(52_200_250)),
        ("14:30:00Z", Some(52_200_000)),
        ("14:30:00.250-05:30", Some(52_200_250)),
        ("14:30+02:00", Some(52_200_000)),
        ("23:59:60", Some(86_400_000)),
        ("24:00:00", None),
        ("14:60", None),
        ("2:30", None),
        ("14", None),
        ("half past two", None),
        ("", None),
    ] {
        assert_eq!(Time::from(text).since_midnight(), expected.map(Duration::from_millis), "{text:?}");
    }
    assert!(Time::from("09:00") < Time::from("10:00:00"));
}

#[test]
fn durations() {
    for (text, expected) in [
        ("PT0S", Some(0)),
        ("PT1H30M", Some(5_400_000)),
        ("P3DT12H", Some(302_400_000)),
        ("P2W", Some(1_209_600_000)),
        ("PT0.25S", Some(250)),
        ("PT0,25S", Some(250)),
        ("PT1.5H", Some(5_400_000)),
        ("+PT1M", Some(60_000)),
        ("pt1m", Some(60_000)),
        ("P0Y0M1D", Some(86_400_000)),
        ("P1Y", None),
        ("P1M", None),
        ("-PT1M", None),
        ("PT1.5H30M", None),
        ("PT1M1H", None),
        ("P1H", None),
        ("PT", None),
        ("P", None),
        ("P1DT", None),
        ("PT1", None),
        ("PTS", None),
        ("PT1é", None),
        ("PT99999999999999999999S", None),
        ("P99999999999999999W", None),
        ("1h", None),
        ("", None),
    ] {
        assert_eq!(IsoDuration::from(text).to_duration(), expected.map(Duration::from_millis), "{text:?}");
    }
    for duration in [Duration::ZERO, Duration::from_millis(1500), Duration::new(90, 1), Duration::MAX] {
        assert_eq!(IsoDuration::from(duration).to_duration(), Some(duration), "{duration:?}");
    }
    assert_eq!(IsoDuration::from(Duration::from_millis(1500)).as_str(), "PT1.5S");
}

#[test]
fn bytes() {
    for (text, expected) in [
        ("", Some(&b""[..])),
        ("c2VjcmV0", Some(b"secret")),
        ("YQ==", Some(b"a")),
        ("YQ", Some(b"a")),
        ("-_8", Some(&[0xFB, 0xFF])),
        ("+/8=", Some(&[0xFB, 0xFF])),
        ("c2Vj\r\n cmV0\n", Some(b"secret")),
        ("c2Vjc", None),
        ("c2=jcmV0", None),
        ("not base64!", None),
        ("é", None),
    ] {
        assert_eq!(Base64::from(text).decode().ok().as_deref(), expected, "{text:?}");
    }
    let all: Vec<u8> = (0..=255).collect();
    for length in 0..=all.len() {
        let text = Base64::from(&all[..length]);
        assert_eq!(text.decode().unwrap(), all[..length]);
        assert_eq!(Base64::from(text.as_str().trim_end_matches('=')).decode().unwrap(), all[..length]);
    }
    assert_eq!(Base64::from(b"a"), Base64::from(b"a".to_vec()));
    let error = Base64::from("planted-secret!").decode().unwrap_err();
    assert_eq!(error.to_string(), "the text is not base64");
}

/// The digits that a JSON text is read as, and what is sent.
fn digits(text: &str) -> (String, String) {
    let value: Value = serde_json::from_str(text).unwrap();
    let read = Decoded::<Decimal>::from_json(&value).unwrap().value;
    (read.to_string(), read.write().to_string())
}

#[test]
fn decimals() {
    for text in ["0", "-1", "19.99", "0.1", "123456789.123456", "18446744073709551615", "-9223372036854775808", "0.0"] {
        assert_eq!(digits(text), (text.to_owned(), text.to_owned()));
    }
    for (text, is_sent) in [
        ("19.90", "19.9"),
        ("1.50e3", "1500.0"),
        ("5", "5"),
        ("0.00", "0.0"),
        // More than a number of serde_json holds.
        ("0.12345678901234567890123", "\"0.12345678901234567890123\""),
        ("123456789012345678901234567890.5", "\"123456789012345678901234567890.5\""),
        // No JSON numbers.
        ("1,5", "\"1,5\""),
        ("+5", "\"+5\""),
        ("1e999", "\"1e999\""),
        ("1e99999999999999999999999999999999999999999", "\"1e99999999999999999999999999999999999999999\""),
        ("many", "\"many\""),
        ("", "\"\""),
    ] {
        assert_eq!(Decimal::from(text).write().to_string(), is_sent, "{text:?}");
    }
    assert_eq!(digits("\"19.90\""), ("19.90".to_owned(), "\"19.90\"".to_owned()), "a text stays one");
    assert_eq!(Decoded::<Decimal>::from_json(&json!("19.90")).unwrap().warnings.len(), 1);
    assert!(Decoded::<Decimal>::from_json(&json!(true)).is_err());
    assert_eq!([Decimal::from(-5_i64), Decimal::from(-5)], [Decimal::from("-5"), Decimal::from("-5")]);
    assert_eq!(
        [Decimal::from(u64::MAX), Decimal::from(7_u32)],
        [Decimal::from("18446744073709551615"), Decimal::from("7")]
    );
    assert_eq!([Decimal::from(0.1), Decimal::from(1e21)].map(|one| one.write()), [json!(0.1), json!(1e21)]);
    assert_eq!(Decimal::from("19.90").to_f64(), Some(19.9));
    assert_eq!([Decimal::from("x").to_f64(), Decimal::from("1e999").to_f64()], [None, None]);
}

#[cfg(feature = "jiff")]
#[test]
fn of_jiff() {
    use jiff::civil;

    let day = civil::date(2026, 10, 1);
    assert_eq!(civil::Date::try_from(&Date::from(day)).unwrap(), day);
    assert_eq!(civil::Date::try_from(&Date::from("2026-10-01T00:00:00Z")).unwrap(), day);
    assert!(civil::Date::try_from(&Date::from("soon")).is_err());
    let time = civil::time(14, 30, 0, 250_000_000);
    assert_eq!(Time::from(time).as_str(), "14:30:00.25");
    for text in ["14:30:00.25", "14:30:00.250Z", "14:30:00.25+02:00"] {
        assert_eq!(civil::Time::try_from(&Time::from(text)).unwrap(), time, "{text}");
    }
    assert_eq!(civil::Time::try_from(&Time::from("14:30")).unwrap(), civil::time(14, 30, 0, 0));
    assert!(civil::Time::try_from(&Time::from("")).is_err());
    let span = jiff::Span::new().months(1).hours(2);
    assert_eq!(IsoDuration::from(span).as_str(), "P1MT2H");
    assert_eq!(jiff::Span::try_from(&IsoDuration::from("P1MT2H")).unwrap().fieldwise(), span.fieldwise());
    assert_eq!(IsoDuration::from(jiff::SignedDuration::from_mins(90)).to_duration(), Some(Duration::from_mins(90)));
    assert!(jiff::Span::try_from(&IsoDuration::from("soon")).is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn of_chrono() {
    use chrono::{NaiveDate, NaiveTime, TimeDelta};

    let day = NaiveDate::from_ymd_opt(2026, 10, 1).unwrap();
    assert_eq!(Date::from(day).as_str(), "2026-10-01");
    assert_eq!(NaiveDate::try_from(&Date::from("2026-10-01T00:00:00Z")).unwrap(), day);
    assert!(NaiveDate::try_from(&Date::from("soon")).is_err());
    let time = NaiveTime::from_hms_milli_opt(14, 30, 0, 250).unwrap();
    assert_eq!(Time::from(time).as_str(), "14:30:00.250");
    for text in ["14:30:00.25", "14:30:00.250Z", "14:30:00.25+02:00"] {
        assert_eq!(NaiveTime::try_from(&Time::from(text)).unwrap(), time, "{text}");
    }
    assert_eq!(NaiveTime::try_from(&Time::from("14:30")).unwrap(), NaiveTime::from_hms_opt(14, 30, 0).unwrap());
    assert_eq!(IsoDuration::from(TimeDelta::minutes(90)).to_duration(), Some(Duration::from_mins(90)));
}
