//! Open enums: known and unknown values, on the wire and in code.

use std::collections::BTreeSet;

use serde_json::json;

use super::sample::{ApiKeyState, UpgradeStartHour};
use crate::runtime::{Decoded, Json, WarningKind};

#[test]
fn known_values() {
    assert_eq!(ApiKeyState::VALUES.len(), 3);
    for state in ApiKeyState::VALUES {
        assert_eq!(ApiKeyState::from(state.as_str()), *state);
        assert_eq!(Decoded::<ApiKeyState>::from_json(&state.write()).unwrap().warnings, []);
        assert!(!state.is_unknown());
    }
    assert!(matches!("enabled".parse(), Ok(ApiKeyState::Enabled)));
    assert_eq!(ApiKeyState::Enabled.to_string(), "enabled");
    assert_eq!(format!("{:>9}", ApiKeyState::Disabled), " disabled");
    assert_eq!(format!("{:?}", ApiKeyState::Enabled), "ApiKeyState(\"enabled\")");
    assert_eq!(ApiKeyState::Enabled.as_ref(), "enabled");
}

#[test]
fn a_value_spelt_unknown_is_known() {
    assert!(matches!(ApiKeyState::from("unknown"), ApiKeyState::UnknownState));
    assert_ne!(ApiKeyState::from("unknown"), ApiKeyState::from("Unknown"));
}

#[test]
fn an_unknown_value_is_kept_and_told() {
    let decoded = Decoded::<ApiKeyState>::from_json(&json!("paused")).unwrap();
    assert!(matches!(&decoded.value, ApiKeyState::Unknown(value) if value.as_str() == "paused"));
    assert_eq!(decoded.value.write(), json!("paused"));
    assert_eq!(decoded.warnings[0].to_string(), "/: expected ApiKeyState, found \"paused\"");
    assert_eq!(decoded.warnings[0].kind(), WarningKind::UnknownValue);
    assert!(!decoded.warnings[0].is_loss());
    assert_eq!(decoded.value, ApiKeyState::from("paused".to_owned()));
}

#[test]
fn a_wrong_type_is_told() {
    assert_eq!(Decoded::<ApiKeyState>::from_json(&json!(18)).unwrap().value.as_str(), "18");
    let warnings = Decoded::<ApiKeyState>::from_json(&json!([])).unwrap_err();
    assert_eq!(warnings[0].to_string(), "/: expected string, found array of 0");
}

#[test]
fn integers() {
    assert!(matches!(UpgradeStartHour::from(6), UpgradeStartHour::N6));
    let decoded = Decoded::<UpgradeStartHour>::from_json(&json!(7)).unwrap();
    assert_eq!((decoded.value.as_i64(), decoded.value.is_unknown(), decoded.warnings.len()), (7, true, 1));
    assert_eq!(decoded.value.write(), json!(7));
    let decoded = Decoded::<UpgradeStartHour>::from_json(&json!(6.0)).unwrap();
    assert_eq!((decoded.value, decoded.warnings.len()), (UpgradeStartHour::N6, 1));
    assert_eq!(UpgradeStartHour::VALUES.iter().map(UpgradeStartHour::as_i64).collect::<Vec<_>>(), [0, 6]);
    assert_eq!(UpgradeStartHour::N6.to_string(), "6");
}

#[test]
fn they_are_ordered_hashed_and_serialised_by_value() {
    let sorted: BTreeSet<ApiKeyState> = ["b", "enabled", "a"].into_iter().map(ApiKeyState::from).collect();
    assert_eq!(sorted.iter().map(ApiKeyState::as_str).collect::<Vec<_>>(), ["a", "b", "enabled"]);
    assert_eq!(serde_json::to_string(&ApiKeyState::Enabled).unwrap(), "\"enabled\"");
    assert_eq!(serde_json::from_str::<UpgradeStartHour>("0").unwrap(), UpgradeStartHour::N0);
}

#[test]
fn a_text_of_a_command_line_is_a_known_value_or_an_error() {
    assert_eq!(ApiKeyState::parse_known("enabled").unwrap(), ApiKeyState::Enabled);
    assert!(ApiKeyState::Enabled.is_known() && !ApiKeyState::from("enabld").is_known());
    let error = ApiKeyState::parse_known("enabld").unwrap_err().to_string();
    assert!(error.starts_with("\"enabld\" is no ApiKeyState; known are enabled"), "{error}");
}
