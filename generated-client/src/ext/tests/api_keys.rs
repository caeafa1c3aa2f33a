//! Rotating a key: the order of things, and the way back.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::ErrorKind;
use crate::api_keys::operations::{CreateApiKey, DeleteApiKey, GetApiKey, UpdateApiKey};
use crate::testing::{Answer, Fake};

/// `new-id:planted-secret` in base64.
const NEW: &str = "Basic bmV3LWlkOnBsYW50ZWQtc2VjcmV0";

fn fake() -> Fake {
    let fake = Fake::new();
    let old = json!({"id": "old", "name": "ci", "assignedRoles": [{"roleId": "r1"}], "ipAccessList": [{"source": "1.2.3.4"}]});
    fake.on::<GetApiKey>(Answer::json(&json!({"result": old})));
    let new = json!({"key": {"id": "new", "name": "ci"}, "keyId": "new-id", "keySecret": "planted-secret"});
    fake.on::<CreateApiKey>(Answer::json(&json!({"result": new})));
    fake.on::<UpdateApiKey>(Answer::json(&json!({"result": old})));
    fake.on::<DeleteApiKey>(Answer::json(&json!({"status": 200})));
    fake
}

/// Operation, whether with the new key, path, body.
fn sent(fake: &Fake) -> Vec<(String, bool, String, Value)> {
    let path = |target: &str| target.rsplit('/').next().unwrap_or_default().to_owned();
    let sent = fake.sent();
    sent.into_iter()
        .map(|sent| (sent.info.id.to_owned(), sent.headers["authorization"] == NEW, path(&sent.target), sent.body))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn the_new_key_is_tried_and_stored_before_the_old_one_is_disabled() {
    let fake = fake();
    fake.on::<GetApiKey>(Answer::error(401, "not yet"))
        .on::<GetApiKey>(Answer::json(&json!({"result": {"id": "new"}})));
    let stored = Arc::new(Mutex::new(0));
    let (at, when) = (fake.clone(), stored.clone());
    let rotated = fake
        .client()
        .api_keys()
        .rotate(
            "o",
            "old",
            |request| request,
            async move |rotated| {
                assert_eq!(rotated.key_secret.expose(), "planted-secret");
                *when.lock().unwrap() = at.sent().len();
                Ok::<_, Infallible>(())
            },
        )
        .await
        .unwrap();
    assert_eq!((rotated.key.id.as_str(), rotated.key_id.as_str()), ("new", "new-id"));
    assert!(!format!("{rotated:?}").contains("planted-secret"));
    let create = json!({"name": "ci", "assignedRoleIds": ["r1"], "ipAccessList": [{"source": "1.2.3.4"}]});
    let row = |id: &str, new, path: &str, body| (id.to_owned(), new, path.to_owned(), body);
    let expected = [
        row("openapiKeyGet", false, "old", Value::Null),
        row("openapiKeyCreate", false, "keys", create),
        row("openapiKeyGet", true, "new", Value::Null),
        row("openapiKeyGet", true, "new", Value::Null),
        row("openapiKeyUpdate", true, "old", json!({"state": "disabled"})),
    ];
    assert_eq!(sent(&fake), expected);
    assert_eq!(*stored.lock().unwrap(), 4, "stored before the old key was disabled");
}

#[tokio::test(start_paused = true)]
async fn a_key_that_cannot_be_stored_is_deleted_and_the_old_one_stays() {
    let fake = fake();
    let keys = fake.client().api_keys();
    let change = |request: crate::api_keys::ApiKeyPostRequest| request.expire_at("2030-01-01T00:00:00Z");
    let error = keys.rotate("o", "old", change, async |_| Err("the vault is sealed")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Waiter);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    let ids: Vec<_> = sent(&fake).into_iter().map(|(id, _, path, _)| format!("{id} {path}")).collect();
    assert_eq!(ids, ["openapiKeyGet old", "openapiKeyCreate keys", "openapiKeyGet new", "openapiKeyDelete new"]);
    assert_eq!(sent(&fake)[1].3["expireAt"], "2030-01-01T00:00:00Z");
}

#[tokio::test(start_paused = true)]
async fn a_key_that_does_not_work_is_deleted() {
    let fake = fake();
    fake.on::<GetApiKey>(Answer::error(401, "never"));
    let error =
        fake.client().api_keys().rotate("o", "old", |r| r, async |_| Ok::<_, Infallible>(())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Waiter);
    let last = sent(&fake).pop().unwrap();
    assert_eq!((last.0.as_str(), last.2.as_str()), ("openapiKeyDelete", "new"));
    assert!(!fake.sent().iter().any(|sent| sent.info.id == "openapiKeyUpdate"));
}
