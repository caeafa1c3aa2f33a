//! Timestamps: text, points in time and back.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::runtime::Timestamp;

fn seconds(text: &str) -> Option<i64> {
    let time = Timestamp::from(text).to_system_time()?;
    Some(match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_secs().cast_signed(),
        Err(before) => -before.duration().as_secs().cast_signed(),
    })
}

#[test]
fn texts_into_points_in_time() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", 0),
        ("2000-02-29T23:59:59Z", 951_868_799),
        ("2026-10-01T12:30:00.250Z", 1_790_857_800),
        ("2026-10-01t14:30:00+02:00", 1_790_857_800),
        ("2026-10-01 07:00:00-05:30", 1_790_857_800),
        ("1969-12-31T23:59:59Z", -1),
        ("1600-03-01T00:00:00Z", -11_670_912_000),
        ("2026-10-01", 1_790_812_800),
        ("2016-12-31T23:59:60Z", 1_483_228_800),
    ] {
        assert_eq!(seconds(text), Some(expected), "{text}");
    }
}

#[test]
fn other_texts_are_no_points_in_time() {
    for text in [
        "",
        "now",
        "2026-10-01T12:30:00",
        "2026-13-01T00:00:00Z",
        "2026-10-01T25:00:00Z",
        "2026-10-01X00:00:00Z",
        "2026-10-01T00:00Z",
        "2026-1-1T00:00:00Z",
        "ééééééééé",
        "2026-10-01T00:00:00+2",
        "-026-10-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-02-29",
        "2100-02-29T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-00-10T00:00:00Z",
        "2026-10-00T00:00:00Z",
        "2026-10-01T00:00:00+99:99",
        "2026-10-01T00:00:00+24:00",
        "2026-10-01T00:00:00+01:60",
        "2026-10-01T00:00:00++1:00",
        "2026-10-01T+1:00:00Z",
        "2026-10-01T00:00:00.1x5Z",
        "11969-12-3",
        "2026-10-1T00:00:00Z",
        "2026-10-01T0:00:00Z",
        "2026-10-01T00:00:000Z",
    ] {
        assert_eq!(seconds(text), None, "{text}");
    }
}

#[test]
fn timestamps_are_in_the_order_of_time() {
    let order = [
        "no date",
        "1969-12-31T23:59:59Z",
        "2026-10-01T12:00:00+02:00",
        "2026-10-01T10:00:00Z",
        "2026-10-01T11:00:00Z",
    ];
    let mut sorted: Vec<_> = order.iter().rev().map(|text| Timestamp::from(*text)).collect();
    sorted.sort();
    let texts: Vec<_> = sorted.iter().map(Timestamp::as_str).collect();
    assert_eq!((texts[0], texts[1], texts[4]), (order[0], order[1], order[4]), "{texts:?}");
    assert_eq!(sorted[2].to_system_time(), sorted[3].to_system_time());
    assert_ne!(sorted[2], sorted[3], "the same time, but not the same text");
}

#[test]
fn points_in_time_into_texts() {
    for text in ["1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "2100-03-01T00:00:00Z", "1969-12-31T23:59:59Z"] {
        let time = Timestamp::from(text).to_system_time().unwrap();
        assert_eq!(Timestamp::from(time).as_str(), text);
    }
    let fraction = UNIX_EPOCH + Duration::new(1, 250);
    assert_eq!(Timestamp::from(fraction).as_str(), "1970-01-01T00:00:01.000000250Z");
    let now = SystemTime::now();
    let back = Timestamp::from(now).to_system_time().unwrap();
    assert_eq!(back, now);
}

#[test]
fn every_day_of_four_centuries_goes_round() {
    for day in (0..146_097_u64).step_by(7) {
        let time = UNIX_EPOCH + Duration::from_secs(day * 86_400);
        assert_eq!(Timestamp::from(time).to_system_time(), Some(time));
    }
}
