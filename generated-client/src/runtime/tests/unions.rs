//! Unions: how the arm is chosen, and what becomes of a value that fits none.

use serde_json::{Value, json};

use super::sample::{ApiKey, AwsBucket, Bucket, Chart, KafkaCredentials, Pattern, Schedule};
use crate::runtime::{Decoded, Json, WarningKind};

/// Reads a value that must come out as it went in.
fn read<T: Json>(value: Value) -> (T, Vec<String>) {
    let decoded = Decoded::<T>::from_json(&value).unwrap();
    (decoded.value, decoded.warnings.iter().map(ToString::to_string).collect())
}

#[test]
fn a_tag_chooses() {
    let wire = json!({"bucketProvider": "GCP", "accessKey": "a", "region": "r", "cpu": 1});
    let (bucket, warnings) = read::<Bucket>(wire.clone());
    assert!(matches!(&bucket, Bucket::Gcp(gcp) if gcp.access_key == "a" && gcp.limits["cpu"] == 1));
    assert_eq!((bucket.write(), warnings), (wire, Vec::new()));
    assert!(matches!(read::<Bucket>(json!({"bucketProvider": "AWS"})).0, Bucket::Aws(_)));
}

#[test]
fn what_fits_no_arm_is_kept() {
    for wire in [json!({"bucketProvider": "AZURE", "x": [1]}), json!({}), json!("s3://"), json!({"bucketProvider": []})]
    {
        let decoded = Decoded::<Bucket>::from_json(&wire).unwrap();
        assert_eq!(decoded.value, Bucket::Unknown(wire.clone()));
        assert!(decoded.value.is_unknown());
        assert_eq!(decoded.value.write(), wire);
        assert_eq!(decoded.warnings.len(), 1);
        assert_eq!(decoded.warnings[0].kind(), WarningKind::UnknownArm);
        assert!(!decoded.warnings[0].is_loss());
    }
}

#[test]
fn an_arm_that_cannot_be_read_is_kept_and_the_cause_told() {
    let wire = json!({"id": "k", "bucket": {"bucketProvider": "GCP", "region": "r"}});
    let decoded = Decoded::<ApiKey>::from_json(&wire).unwrap();
    assert_eq!(decoded.value.write(), wire);
    let warnings: Vec<_> = decoded.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        ["/bucket/accessKey: expected a value, found nothing", "/bucket: expected Bucket, found object"]
    );
    assert!(decoded.warnings.iter().all(|warning| !warning.is_loss()), "nothing is lost");
    serde_json::from_value::<ApiKey>(wire).unwrap();
}

#[test]
fn inside_an_arm_paths_go_on() {
    let (key, warnings) = read::<ApiKey>(json!({"id": "k", "bucket": {"bucketProvider": "AWS", "bucketPath": {}}}));
    assert!(matches!(key.bucket, Some(Bucket::Aws(_))));
    assert_eq!(warnings, ["/bucket/bucketPath: expected string, found object"]);
}

#[test]
fn the_absence_of_a_tag_chooses() {
    assert!(matches!(read::<Chart>(json!({})).0, Chart::Builder(_)));
    assert!(matches!(read::<Chart>(json!({"configType": null})).0, Chart::Builder(_)));
    assert!(matches!(read::<Chart>(json!({"configType": "sql"})).0, Chart::Sql(_)));
    assert!(matches!(read::<Chart>(json!({"configType": 1})).0, Chart::Sql(_)));
    assert!(matches!(read::<Chart>(json!({"sqlTemplate": "SELECT 1"})).0, Chart::Unknown(_)));
    assert!(matches!(read::<Chart>(json!({"configType": "promql"})).0, Chart::Unknown(_)));
}

#[test]
fn the_type_chooses() {
    assert_eq!(read::<Pattern>(json!("a")).0, Pattern::String("a".to_owned()));
    assert_eq!(read::<Pattern>(json!(3)).0, Pattern::Count(3));
    assert!(matches!(read::<Pattern>(json!({})).0, Pattern::Regex(_)));
    assert!(matches!(read::<Pattern>(json!([1])).0, Pattern::Unknown(_)));
    assert!(matches!(read::<Pattern>(json!(0.5)).0, Pattern::Unknown(_)));
}

#[test]
fn the_keys_choose_when_they_agree() {
    assert!(matches!(read(json!({"username": "u", "password": "p"})).0, KafkaCredentials::Plain(_)));
    assert!(matches!(read(json!({"connectionString": "c", "username": null})).0, KafkaCredentials::AzureEventHub(_)));
    assert!(matches!(read(json!({"connectionString": "c", "username": "u"})).0, KafkaCredentials::Unknown(_)));
    assert!(matches!(read(json!({"token": "t"})).0, KafkaCredentials::Unknown(_)));
}

#[test]
fn an_unknown_arm_prints_no_text() {
    let (credentials, _) = read::<KafkaCredentials>(json!({"token": "planted-secret", "ttl": [60, true, null]}));
    assert_eq!(format!("{credentials:?}"), r#"Unknown({"token": ***, "ttl": [60, true, null]})"#);
}

#[test]
fn what_nothing_tells_apart_is_kept_and_tried() {
    let (schedule, warnings) = read::<Schedule>(json!({"region": "r", "accessKey": "a"}));
    assert!(schedule.is_unknown() && warnings.is_empty(), "{warnings:?}");
    assert_eq!(schedule.as_gcp().map(|gcp| gcp.access_key).as_deref(), Some("a"));
    assert!(schedule.as_aws().is_some(), "it may be either");
    let (other, _) = read::<Schedule>(json!({"region": "r"}));
    assert_eq!(other.as_gcp(), None, "what the arm requires is not there");
    let (odd, _) = read::<Schedule>(json!({"bucketPath": {}}));
    assert_eq!(odd.as_aws(), None, "a place would be lost");
    let given = Schedule::Aws(AwsBucket::default());
    assert_eq!((given.as_aws(), given.as_gcp()), (Some(AwsBucket::default()), None));
}
