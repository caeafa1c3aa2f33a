//! Every rule of reading a JSON value: what is kept, what is left out, what is said about it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::{Decoded, Json, Secret, StringOr, Timestamp, WarningKind};

/// The value, and its warnings as `path: expected, found`.
fn read<T: Json>(value: Value) -> (Option<T>, Vec<String>) {
    match Decoded::<T>::from_json(&value) {
        Ok(decoded) => (Some(decoded.value), decoded.warnings.iter().map(ToString::to_string).collect()),
        Err(warnings) => (None, warnings.iter().map(ToString::to_string).collect()),
    }
}

fn warned<T>(value: Option<T>, warning: &str) -> (Option<T>, Vec<String>) {
    (value, vec![warning.to_owned()])
}

fn clean<T>(value: T) -> (Option<T>, Vec<String>) {
    (Some(value), Vec::new())
}

#[test]
fn integers() {
    assert_eq!(read(json!(10_737_418_240_i64)), clean(10_737_418_240_i64));
    assert_eq!(read(json!(-1)), clean(-1_i64));
    assert_eq!(read(json!(200.0)), warned(Some(200_i64), "/: expected integer, found number 200.0"));
    assert_eq!(read(json!("200")), warned(Some(200_i64), "/: expected integer, found string"));
    assert_eq!(read::<i64>(json!(1190.84)), warned(None, "/: expected integer, found number 1190.84"));
    assert_eq!(read::<i64>(json!(1e300)), warned(None, "/: expected integer, found number 1e+300"));
    assert_eq!(read::<i64>(json!(u64::MAX)).0, None);
    assert_eq!(read::<i64>(json!("ten")), warned(None, "/: expected integer, found string"));
    assert_eq!(read::<i64>(json!(true)), warned(None, "/: expected integer, found boolean true"));
    assert_eq!(read::<i64>(json!([1])), warned(None, "/: expected integer, found array of 1"));
}

#[test]
fn floats() {
    assert_eq!(read(json!(1190.84)), clean(1190.84));
    assert_eq!(read(json!(16)), clean(16.0));
    assert_eq!(read(json!("0.5")), warned(Some(0.5), "/: expected number, found string"));
    assert_eq!(read::<f64>(json!("NaN")), warned(None, "/: expected number, found string"));
    assert_eq!(16.0.write(), json!(16));
    assert_eq!(0.1.write(), json!(0.1));
    assert_eq!(f64::NAN.write(), Value::Null);
}

#[test]
fn texts_and_booleans() {
    assert_eq!(read(json!("a")), clean("a".to_owned()));
    assert_eq!(read(json!(5)), warned(Some("5".to_owned()), "/: expected string, found number 5"));
    assert_eq!(read(json!(false)), warned(Some("false".to_owned()), "/: expected string, found boolean false"));
    assert_eq!(read::<String>(json!({})), warned(None, "/: expected string, found object"));
    assert_eq!(read(json!(true)), clean(true));
    assert_eq!(read(json!("false")), warned(Some(false), "/: expected boolean, found string"));
    assert_eq!(read::<bool>(json!(1)), warned(None, "/: expected boolean, found number 1"));
}

#[test]
fn lists_leave_out_what_cannot_be_read() {
    assert_eq!(read(json!([1, 2])), clean(vec![1_i64, 2]));
    assert_eq!(read(json!([1, {}, 3])), warned(Some(vec![1_i64, 3]), "/1: expected integer, found object"));
    assert_eq!(read(json!([1, null])), warned(Some(vec![1_i64]), "/1: expected integer, found null"));
    assert_eq!(read(json!([1, null])), clean(vec![Some(1_i64), None]));
    assert_eq!(read::<Vec<i64>>(json!({"a": 1})), warned(None, "/: expected array, found object"));
}

#[test]
fn maps_leave_out_what_cannot_be_read() {
    let map = |entries: &[(&str, i64)]| entries.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect::<BTreeMap<_, _>>();
    assert_eq!(read(json!({"a": 1})), clean(map(&[("a", 1)])));
    let (value, warnings) = read::<BTreeMap<String, i64>>(json!({"a": 1, "b/c~d": []}));
    assert_eq!((value, warnings), warned(Some(map(&[("a", 1)])), "/b~1c~0d: expected integer, found array of 0"));
    assert_eq!(read::<BTreeMap<String, i64>>(json!([])), warned(None, "/: expected object, found array of 0"));
}

#[test]
fn string_or_keeps_the_form_on_the_wire() {
    for wire in [json!("5"), json!(5), json!("five")] {
        let (value, warnings) = read::<StringOr<i64>>(wire.clone());
        assert_eq!((value.unwrap().write(), warnings), (wire, Vec::new()));
    }
    assert_eq!(StringOr::<i64>::from("5").value(), Some(5));
    assert_eq!(StringOr::from(5_i64).value(), Some(5));
    assert_eq!(StringOr::<f64>::from("half").value(), None);
    assert_eq!(StringOr::from(0.5).to_string(), "0.5");
    assert_eq!(read::<StringOr<i64>>(json!([])), warned(None, "/: expected integer, found array of 0"));
}

#[test]
fn secret_and_timestamp() {
    assert_eq!(read(json!("planted-secret")), clean(Secret::from("planted-secret")));
    assert_eq!(Secret::from("planted-secret").write(), json!("planted-secret"));
    let odd = json!("2026-10-01 12:00:00.123456789123+02:00");
    assert_eq!(read::<Timestamp>(odd.clone()).0.unwrap().write(), odd);
}

#[test]
fn warnings_are_bounded_and_know_a_loss() {
    let decoded = Decoded::<Vec<i64>>::from_json(&Value::Array(vec![Value::Null; 5000])).unwrap();
    assert_eq!((decoded.value.len(), decoded.warnings.len()), (0, 1000));
    let converted: Vec<Value> = std::iter::repeat_n(json!("1"), 2000).chain([Value::Null]).collect();
    let decoded = Decoded::<Vec<i64>>::from_json(&Value::Array(converted)).unwrap();
    assert_eq!((decoded.value.len(), decoded.warnings.len()), (2000, 1001), "the first loss is always told");
    let last = decoded.warnings.last().unwrap();
    assert_eq!((last.path(), last.kind(), last.is_loss()), ("/2000", WarningKind::WrongType, true));
    assert!(!decoded.warnings[0].is_loss());
}
