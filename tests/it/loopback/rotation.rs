//! A rotated key never has more rights than the old one, and what a rotation made it takes back.

use std::convert::Infallible;

use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud::{Error, ErrorKind};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{client, settings};

const OLD: &str = "GET /v1/organizations/o/keys/old";
const NEW: &str = "GET /v1/organizations/o/keys/new";
const CREATE: &str = "POST /v1/organizations/o/keys";
const DISABLE: &str = "PATCH /v1/organizations/o/keys/old";
const REVOKE: &str = "DELETE /v1/organizations/o/keys/new";

fn old() -> Value {
    json!({
        "id": "old", "name": "ci", "state": "enabled", "expireAt": "2030-01-01T00:00:00Z",
        "assignedRoles": [{"roleId": "r1"}], "ipAccessList": [{"source": "10.0.0.1"}],
    })
}

fn new() -> Value {
    json!({"key": {"id": "new"}, "keyId": "new-id", "keySecret": "new-secret"})
}

fn server(old: &Value, new: &Value) -> Server {
    let server = Server::start();
    server.on(OLD, [Answer::result(old)]).on(CREATE, [Answer::result(new)]);
    server.on(NEW, [Answer::result(&json!({"id": "new"}))]).on(DISABLE, [Answer::result(&json!({"id": "old"}))]);
    server.on(REVOKE, [Answer::json(200, r#"{"status":200}"#)]);
    server
}

async fn rotate(server: &Server) -> Result<(), Error> {
    let store = async |_| Ok::<_, Infallible>(());
    client(server).api_keys().rotate("o", "old", |request| request, store).await.map(drop)
}

#[tokio::test]
async fn what_cannot_be_copied_is_not_left_out() {
    for (member, odd) in [
        ("ipAccessList", json!("10.0.0.1")),
        ("ipAccessList", json!({"source": "10.0.0.1"})),
        ("ipAccessList", json!(["10.0.0.1"])),
        ("ipAccessList", json!([{"source": "10.0.0.1"}, 5])),
        ("ipAccessList", json!([{"cidr": "10.0.0.1"}])),
        ("ipAccessList", json!([{"source": ["10.0.0.1"]}])),
        ("assignedRoles", json!("admin")),
        ("assignedRoles", json!([{"roleId": "r1"}, "r2"])),
        ("assignedRoles", json!([{"roleId": "r1"}, {"name": "r2"}])),
        ("assignedRoles", json!([{"roleId": "r1"}, {"roleId": {"id": "r2"}}])),
        ("assignedRoles", Value::Null),
        ("expireAt", json!({"at": "2030-01-01"})),
        ("expireAt", json!(1_900_000_000)),
        ("name", Value::Null),
        ("state", json!("disabled")),
    ] {
        let mut key = old();
        key[member] = odd.clone();
        let server = server(&key, &new());
        let error = rotate(&server).await.unwrap_err();
        assert_eq!(server.lines(), [OLD], "{member}: {odd}");
        assert!(error.to_string().contains("nothing was created") && !error.body().is_empty(), "{error}");
    }
}

#[tokio::test]
async fn what_only_a_later_version_knows_is_copied_as_it_is() {
    let mut key = old();
    key["ipAccessList"] = json!([{"source": "10.0.0.1", "direction": "in"}]);
    key["assignedRoles"] = json!([{"roleId": "r1", "scope": "all"}]);
    let server = server(&key, &new());
    rotate(&server).await.unwrap();
    let expected = json!({"name": "ci", "assignedRoleIds": ["r1"], "expireAt": "2030-01-01T00:00:00Z",
        "ipAccessList": [{"source": "10.0.0.1", "direction": "in"}]});
    assert_eq!(server.received()[1].json(), expected);
}

#[tokio::test]
async fn a_new_key_expires_when_the_old_one_does_unless_it_is_changed() {
    let server = server(&old(), &new());
    rotate(&server).await.unwrap();
    assert_eq!(server.received()[1].json()["expireAt"], "2030-01-01T00:00:00Z");
    let later = |request: ApiKeyPostRequest| request.expire_at("2031-01-01T00:00:00Z");
    client(&server).api_keys().rotate("o", "old", later, async |_| Ok::<_, Infallible>(())).await.unwrap();
    assert_eq!(server.received()[5].json()["expireAt"], "2031-01-01T00:00:00Z");
}

#[tokio::test]
async fn a_new_key_without_a_secret_is_deleted() {
    for member in ["keySecret", "keyId"] {
        let mut answer = new();
        answer[member] = Value::Null;
        let server = server(&old(), &answer);
        // Also where the client takes every loss for an error.
        let strict = settings(&server).strict(true).build().unwrap();
        let store = async |_| Ok::<_, Infallible>(());
        let error = strict.api_keys().rotate("o", "old", |request| request, store).await.unwrap_err();
        assert_eq!(
            (error.kind(), server.lines()),
            (ErrorKind::Decode, [OLD, CREATE, REVOKE].map(str::to_owned).to_vec())
        );
    }
    // Without an id there is nothing to delete by: the error says so, and keeps the answer.
    let server = server(&old(), &json!({"keyId": "new-id", "keySecret": "new-secret"}));
    let error = rotate(&server).await.unwrap_err();
    assert!(error.to_string().contains("it was not deleted"), "{error}");
    assert!(
        String::from_utf8_lossy(error.body()).contains("new-secret") && !format!("{error:?}").contains("new-secret")
    );
}

#[tokio::test]
async fn an_error_has_both_causes_when_undoing_fails() {
    let server = Server::start();
    server.on(OLD, [Answer::result(&old())]).on(CREATE, [Answer::result(&new())]);
    server.on(NEW, [Answer::result(&json!({"id": "new"}))]).on(REVOKE, [Answer::error(403, "FORBIDDEN: no")]);
    let store = async |_| Err("the vault is sealed");
    let error = client(&server).api_keys().rotate("o", "old", |request| request, store).await.unwrap_err();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert!(error.undo_error().unwrap().is_forbidden(), "{error}");
    let text = error.to_string();
    assert!(text.contains("cannot be stored") && text.contains("key new") && text.contains("FORBIDDEN: no"), "{text}");
}

#[tokio::test]
async fn a_stored_key_is_kept_when_the_old_one_cannot_be_disabled() {
    let server = Server::start();
    server.on(OLD, [Answer::result(&old())]).on(CREATE, [Answer::result(&new())]);
    server.on(NEW, [Answer::result(&json!({"id": "new"}))]).on(DISABLE, [Answer::error(409, "CONFLICT")]);
    let error = rotate(&server).await.unwrap_err();
    assert!(error.to_string().contains("the old key old is not disabled"), "{error}");
    assert!(!server.lines().contains(&REVOKE.to_owned()), "it is stored already");
}
