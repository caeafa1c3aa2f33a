//! What a server may send, at random: nothing of it may panic. `FUZZ_RUNS=10000000` tries more of each.
//!
//! The generator of random numbers is seeded by `FUZZ_SEED`, so that a failure can be repeated.

use std::env;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::sample::{GetKey, ListKeys};
use crate::runtime::{Base64, Date, Decimal, Error, IsoDuration, Json, Operation, Response, Time, Timestamp};

/// Enough for a moment of CI.
const RUNS: u64 = 20_000;

/// xorshift64*: a few lines, as fast as what it feeds.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// Words of the place, one after the other, with a byte here and there that is another.
    fn text(&mut self, words: &[&str], most: usize) -> Vec<u8> {
        let count = self.below(most + 1);
        let mut text: Vec<u8> = (0..count).flat_map(|_| self.of(words).bytes()).collect();
        for _ in 0..self.below(3) {
            if text.is_empty() {
                break;
            }
            let (at, byte) = (self.below(text.len()), u8::try_from(self.below(256)).unwrap());
            match self.below(3) {
                0 => text[at] = byte,
                1 => text.insert(at, byte),
                _ => text.truncate(at),
            }
        }
        text
    }
}

/// Tries as many as are asked for; the seed of the last one says how to repeat it.
fn tries(mut one: impl FnMut(&mut Random)) {
    let number = |name: &str, otherwise: u64| env::var(name).map_or(otherwise, |text| text.parse().unwrap());
    let (runs, seed) = (number("FUZZ_RUNS", RUNS), number("FUZZ_SEED", 0x9e37_79b9_7f4a_7c15));
    let mut random = Random(seed);
    for run in 0..runs {
        let seed = random.0;
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| one(&mut random)));
        assert!(outcome.is_ok(), "run {run}: FUZZ_RUNS=1 FUZZ_SEED={seed} repeats it");
    }
}

const JSON: [&str; 44] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-0",
    "1e999",
    "10737418240",
    "200.0",
    "\"\"",
    "\"id\":",
    "\"k1\"",
    "\"result\":",
    "{\"result\":",
    "\"status\":200",
    "\"requestId\":\"r\"",
    "\"nextCursor\":",
    "\"nextCursor\":null",
    "\"totalCount\":",
    "\"state\":",
    "\"enabled\"",
    "\"expireAt\":",
    "\"2026-02-30T00:00:00Z\"",
    "\"roles\":",
    "[\"admin\",null]",
    "\"keySecret\":",
    "\"port\":",
    "\"ratio\":",
    "\"bucket\":",
    "{\"type\":\"aws\"}",
    "\"labels\":",
    "{\"a\":\"b\"}",
    "\"setting\":",
    "\"error\":",
    "\"issues\":",
    "\\ud800",
    "\\u0000",
    "\u{202e}",
    " ",
    "{\"status\":200,\"requestId\":\"r\",\"result\":{\"id\":\"k1\"}}",
    "{\"result\":[{\"id\":\"k1\"}],\"nextCursor\":\"\"}",
];

fn response<O: Operation>(operation: &O, status: u16, headers: HeaderMap, body: Vec<u8>) -> Response {
    let request = operation.request().unwrap();
    Response::new(&request, StatusCode::from_u16(status).unwrap(), headers, Bytes::from(body))
}

/// Every way in which an error is looked at.
fn look(error: &Error) {
    let text = format!("{error} {error:#} {error:?} {error:#?}");
    assert!(text.len() < 100_000 && !text.contains(['\u{1b}', '\u{202e}', '\u{0}']), "it is cut and escaped");
    let _ = (error.retry_after(), error.is_idle(), error.is_retryable(), error.is_not_found(), error.is_timeout());
    assert!(error.issues().len() <= 20);
}

#[test]
fn responses() {
    let (get, list) = (GetKey { id: "k".to_owned() }, ListKeys::new("o"));
    let mut decoded = 0_u32;
    tries(|random| {
        let body = random.text(&JSON, 24);
        match get.response(&response(&get, 200, HeaderMap::new(), body.clone())) {
            Ok(answer) => {
                decoded += 1;
                assert!(answer.warnings.len() <= 1000);
                answer.warnings.iter().for_each(|warning| assert!(warning.to_string().len() < 2000));
            }
            Err(error) => look(&error),
        }
        if let Err(error) = list.response(&response(&list, 200, HeaderMap::new(), body)) {
            look(&error);
        }
    });
    assert!(decoded > 0, "some of it is a response");
}

#[test]
fn error_bodies() {
    const WORDS: [&str; 22] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"error\":",
        "\"message\":",
        "\"detail\":",
        "\"code\":",
        "\"requestId\":",
        "\"issues\":",
        "[{\"path\":[\"a\",0],\"message\":\"m\"}]",
        "\"NOT_FOUND: gone\"",
        "{\"code\":62,\"details\":\"x\"}",
        "7",
        "null",
        "<title>",
        "</title>",
        "\r\n",
        "\u{1b}[2J",
        "{\"status\":404,\"error\":\"a: b\"}",
    ];
    const STATUSES: [u16; 12] = [400, 401, 403, 404, 409, 424, 429, 500, 502, 504, 302, 599];
    let get = GetKey { id: "k".to_owned() };
    let mut told = 0_u32;
    tries(|random| {
        let (status, body) = (*random.of(&STATUSES), random.text(&WORDS, 16));
        let error = get.response(&response(&get, status, HeaderMap::new(), body.clone())).unwrap_err();
        assert_eq!((error.status().map(|status| status.as_u16()), &error.body()[..]), (Some(status), &body[..]));
        told += u32::from(!error.message().is_empty());
        look(&error);
    });
    assert!(told > 0);
}

#[test]
fn headers_of_limits_and_dates() {
    const WORDS: [&str; 40] = [
        "0",
        "1",
        "9",
        "12.5",
        "-1",
        "1e308",
        "inf",
        "NaN",
        "1798761600",
        "99999999999999999999",
        ".",
        "e",
        "+",
        " ",
        ",",
        "-",
        ":",
        "Wed, ",
        "Wednesday, ",
        "Wed ",
        "21 Oct 2026 ",
        "21-Oct-26 ",
        "Oct 21 ",
        "07:28:00 ",
        "07:28:00",
        "GMT",
        "2026",
        "0000",
        "65535",
        "65536",
        "31 Feb 2026 ",
        "23:59:60 GMT",
        "255 Jan 9999 ",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "é",
        "\t",
        "Z",
    ];
    let get = GetKey { id: "k".to_owned() };
    let mut told = 0_u32;
    tries(|random| {
        let mut headers = HeaderMap::new();
        for name in ["retry-after", "x-ratelimit-reset", "x-request-id", "date"] {
            if random.below(2) == 0 {
                continue;
            }
            if let Ok(value) = HeaderValue::from_bytes(&random.text(&WORDS, 7)) {
                headers.append(HeaderName::from_static(name), value);
            }
        }
        let error = get.response(&response(&get, 429, headers, Vec::new())).unwrap_err();
        told += u32::from(error.retry_after().is_some());
        look(&error);
    });
    assert!(told > 0, "some of it is a time");
}

#[test]
fn timestamps() {
    const WORDS: [&str; 34] = [
        "2026-10-01",
        "2026-02-30",
        "0000-01-01",
        "9999-12-31",
        "99999-01-01",
        "-0001-01-01",
        "1969-12-31",
        "T",
        "t",
        " ",
        "00:00:00",
        "23:59:60",
        "24:00:00",
        "12:30:00",
        ".",
        ".250",
        ".000000000",
        "1234567890123456789",
        "Z",
        "z",
        "+",
        "-",
        "+99:99",
        "+23:59",
        "-23:59",
        ":",
        "4294967295",
        "4294967296",
        "é",
        "\u{0}",
        "1",
        "0",
        "2026-10-01T12:30:00.250Z",
        "1900-01-01T00:00:00+14:00",
    ];
    let mut valid = 0_u32;
    let mut last = Timestamp::default();
    tries(|random| {
        let text = String::from_utf8_lossy(&random.text(&WORDS, 5)).into_owned();
        let time = Timestamp::from(text.as_str());
        assert_eq!((time.as_str(), time.to_string().as_str()), (text.as_str(), text.as_str()), "the text stays");
        assert_eq!(time.cmp(&last), last.cmp(&time).reverse());
        if let Some(moment) = time.to_system_time() {
            valid += 1;
            let again = Timestamp::from(moment);
            // A time before 1970 is cut to whole seconds when it is written, and RFC 3339 ends with the year 9999.
            let is_exact = moment >= std::time::UNIX_EPOCH && again.as_str().find('-') == Some(4);
            assert!(!is_exact || again.to_system_time() == Some(moment), "{text:?} is {again:?} when it is read back");
        }
        #[cfg(feature = "jiff")]
        let _ = jiff::Timestamp::try_from(&time);
        #[cfg(feature = "chrono")]
        let _ = chrono::DateTime::try_from(&time);
        last = time;
    });
    assert!(valid > 0, "some of it is a time");
}

#[test]
fn texts_of_other_formats() {
    const WORDS: [&str; 24] = [
        "2026-10-01",
        "T",
        "14:30",
        ":00",
        ".5",
        "Z",
        "+02:00",
        "P",
        "1",
        "Y",
        "M",
        "D",
        "H",
        "S",
        ",",
        "-",
        "e",
        "E+",
        "99999999999",
        "0000",
        "c2Vj",
        "=",
        " ",
        "é",
    ];
    let mut said = [0_u32; 5];
    tries(|random| {
        let text = String::from_utf8_lossy(&random.text(&WORDS, 6)).into_owned();
        let decimal = Decimal::from(&text);
        let says = [
            Date::from(&text).year_month_day().is_some(),
            Time::from(&text).since_midnight().is_some(),
            IsoDuration::from(&text).to_duration().is_some(),
            Base64::from(&text).decode().is_ok(),
            decimal.to_f64().is_some(),
        ];
        said.iter_mut().zip(says).for_each(|(count, says)| *count += u32::from(says));
        let sent = decimal.write();
        let is_close = |float: f64| float.to_bits() == decimal.to_f64().unwrap_or_default().to_bits();
        assert!(sent == text.as_str() || sent.as_f64().is_some_and(is_close), "{text:?} is sent as {sent}");
    });
    assert!(said.iter().all(|count| *count > 0), "some of it is of each format: {said:?}");
}
