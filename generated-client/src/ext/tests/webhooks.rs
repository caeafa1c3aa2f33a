//! A webhook that was read is changed and sent back whole.

use serde_json::{Value, json};

use crate::clickstack::{ClickStackWebhook, ClickStackWebhookInput};

fn sent_back(read: Value) -> Result<Value, crate::Error> {
    let webhook: ClickStackWebhook = serde_json::from_value(read).unwrap();
    Ok(json!(ClickStackWebhookInput::try_from(webhook)?))
}

#[test]
fn a_webhook_goes_back_without_what_the_server_sets() {
    let read = json!({
        "id": "w1", "service": "generic", "name": "ops", "url": "https://example.com/hook", "body": "{}",
        "description": "d", "createdAt": "2025-01-01T00:00:00Z", "updatedAt": "2025-01-01T00:00:00Z",
        "severity": "page"
    });
    let back = json!({
        "service": "generic", "name": "ops", "url": "https://example.com/hook", "body": "{}", "description": "d",
        "severity": "page"
    });
    assert_eq!(sent_back(read).unwrap(), back);
}

#[test]
fn a_member_that_only_other_kinds_declare_is_kept() {
    let read = json!({"id": "w1", "service": "incidentio", "name": "ops", "url": "https://a.b", "body": "template"});
    assert_eq!(sent_back(read).unwrap().get("body"), Some(&json!("template")));
}

#[test]
fn a_webhook_of_an_unknown_kind_goes_back() {
    let read = json!({"id": "w1", "service": "a kind of tomorrow", "name": "ops", "url": "https://a.b"});
    assert_eq!(sent_back(read).unwrap(), json!({"service": "a kind of tomorrow", "name": "ops", "url": "https://a.b"}));
}

#[test]
fn a_webhook_without_its_url_does_not_go_back() {
    let error = sent_back(json!({"id": "w1", "service": "slack", "name": "ops"})).unwrap_err().to_string();
    assert!(error.contains("the ClickStackWebhook that was read has no `url`, which the request needs"), "{error}");
    let error =
        sent_back(json!({"service": "a kind of tomorrow", "name": "ops", "url": null})).unwrap_err().to_string();
    assert!(error.contains("has no `url`"), "{error}");
}
