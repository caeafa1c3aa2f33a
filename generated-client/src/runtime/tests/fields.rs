//! Every way to read and write a field, and what serde's traits make of it.

use serde_json::{Value, json};

use super::sample::{ApiKey, ApiKeyState, AwsBucket, GcpBucket};
use crate::runtime::{Decoded, Json, Nulls, Timestamp, WarningKind};

fn read<T: Json>(value: Value) -> (T, Vec<String>) {
    let decoded = Decoded::<T>::from_json(&value).unwrap();
    (decoded.value, decoded.warnings.iter().map(ToString::to_string).collect())
}

fn full() -> Value {
    json!({
        "id": "k1", "state": "enabled", "expireAt": "2026-10-01T00:00:00Z", "roles": ["a", "b"],
        "keySecret": "planted-secret", "port": 9440, "ratio": 0.5, "enabled": true,
        "bucket": {"bucketProvider": "AWS", "bucketPath": "s3://b"}, "labels": {"a": "b"}, "setting": "5",
        "addedLater": {"deep": [1, null]}
    })
}

#[test]
fn a_full_object_goes_round() {
    let (key, warnings) = read::<ApiKey>(full());
    assert_eq!(warnings, Vec::<String>::new());
    assert_eq!(key.extra.get("addedLater"), Some(&json!({"deep": [1, null]})));
    assert_eq!(key.write(), full());
}

#[test]
fn missing_null_and_value_differ_where_they_must() {
    for (wire, expected) in [
        (json!({"id": "k"}), (None, false)),
        (json!({"id": "k", "expireAt": null}), (None, true)),
        (json!({"id": "k", "expireAt": "t"}), (Some(Timestamp::from("t")), false)),
    ] {
        let (key, warnings) = read::<ApiKey>(wire.clone());
        let null = key.nulls.contains("expireAt");
        assert_eq!(((key.expire_at.clone(), null), warnings), (expected, Vec::new()));
        assert_eq!(key.write(), wire);
    }
    assert_eq!(read::<ApiKey>(json!({"id": "k", "state": null, "roles": null})).0.write(), json!({"id": "k"}));
}

#[test]
fn null_is_remembered_until_there_is_a_value() {
    let (mut key, _) = read::<ApiKey>(json!({"id": "k", "expireAt": null}));
    key.expire_at = Some(Timestamp::from("t"));
    assert_eq!(key.write(), json!({"id": "k", "expireAt": "t"}));
    let nulls = Nulls::of([("a", true), ("b", false)]);
    assert_eq!((nulls.contains("a"), nulls.contains("b"), nulls.is_empty()), (true, false, false));
}

#[test]
fn a_guaranteed_field_has_its_default() {
    let (key, warnings) = read::<ApiKey>(json!({}));
    assert_eq!((key, warnings), (ApiKey::default(), vec!["/id: expected a value, found nothing".to_owned()]));
    assert_eq!(read::<ApiKey>(json!({"id": null})).1, ["/id: expected a value, found null"]);
    let (key, warnings) = read::<ApiKey>(json!({"id": []}));
    assert_eq!((key.id.as_str(), warnings), ("", vec!["/id: expected string, found array of 0".to_owned()]));
}

#[test]
fn one_bad_place_leaves_the_rest() {
    for (name, wrong) in [
        ("state", json!({})),
        ("expireAt", json!([])),
        ("roles", json!("a")),
        ("port", json!("https")),
        ("ratio", json!({})),
        ("enabled", json!(2)),
        ("labels", json!([])),
        ("setting", json!({})),
    ] {
        let mut wire = full();
        wire[name] = wrong;
        let (key, warnings) = read::<ApiKey>(wire.clone());
        assert_eq!(warnings.len(), 1, "{name}: {warnings:?}");
        assert!(warnings[0].starts_with(&format!("/{name}: ")), "{warnings:?}");
        assert_eq!(key.write(), wire, "what cannot be read is kept in `extra` and sent back");
    }
}

#[test]
fn a_field_that_is_set_wins_over_what_was_kept() {
    let (mut key, _) = read::<ApiKey>(json!({"id": "k", "port": {"was": "odd"}}));
    key.port = Some(1);
    assert_eq!(key.write(), json!({"id": "k", "port": 1}));
}

#[test]
fn a_type_without_extra_tells_unknown_fields() {
    let decoded = Decoded::<AwsBucket>::from_json(&json!({"bucketProvider": "AWS", "new": 1})).unwrap();
    assert_eq!(decoded.warnings.len(), 1);
    assert_eq!((decoded.warnings[0].path(), decoded.warnings[0].kind()), ("/new", WarningKind::UnknownField));
    assert!(!decoded.warnings[0].is_loss());
}

#[test]
fn constants_are_checked_and_always_sent() {
    assert_eq!(read::<AwsBucket>(json!({})).1, Vec::<String>::new());
    let (_, warnings) = read::<AwsBucket>(json!({"bucketProvider": 7}));
    assert_eq!(warnings, ["/bucketProvider: expected \"AWS\", found number 7"]);
    assert_eq!(AwsBucket::default().write(), json!({"bucketProvider": "AWS"}));
}

#[test]
fn required_fields_and_typed_entries() {
    let wire = json!({"bucketProvider": "GCP", "accessKey": "a", "region": null, "cpu": 4, "ram": 16});
    let (bucket, warnings) = read::<GcpBucket>(wire.clone());
    assert_eq!((bucket.limits.len(), warnings), (2, Vec::new()));
    assert_eq!(bucket.write(), wire);
    let warnings = Decoded::<GcpBucket>::from_json(&json!({"region": "r"})).unwrap_err();
    assert_eq!(warnings[0].to_string(), "/accessKey: expected a value, found nothing");
    let (bucket, warnings) = read::<GcpBucket>(json!({"accessKey": "a", "cpu": "x"}));
    assert_eq!(bucket.limits.len(), 0);
    assert_eq!(warnings, ["/region: expected a value, found nothing", "/cpu: expected integer, found string"]);
}

#[test]
fn serde_is_strict_and_says_where() {
    let key: ApiKey = serde_json::from_value(full()).unwrap();
    assert_eq!(serde_json::to_value(&key).unwrap(), full());
    let error = serde_json::from_value::<ApiKey>(json!({"id": "k", "roles": ["a", {}]})).unwrap_err();
    assert_eq!(error.to_string(), "/roles/1: expected string, found object");
    let error = serde_json::from_str::<ApiKey>("{}").unwrap_err();
    assert_eq!(error.to_string(), "/id: expected a value, found nothing");
    let tolerated = serde_json::from_value::<ApiKey>(json!({"id": "k", "state": "new", "port": "1", "x": 1})).unwrap();
    assert_eq!((tolerated.state.unwrap(), tolerated.port), (ApiKeyState::from("new"), Some(1)));
}
