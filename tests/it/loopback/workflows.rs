//! Workflows over the wire: what is sent, in which order, and what is never sent.

use std::convert::Infallible;
use std::time::Duration;

use clickhouse_cloud::services::{ServicePostRequest, ServiceState};
use clickhouse_cloud::udfs::UdfAttachRequest;
use clickhouse_cloud::{ErrorKind, WaitOptions};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{ENCODED, GET_SERVICE, SECRET, client};

const SERVICES: &str = "POST /v1/organizations/o/services";
const STATE: &str = "PATCH /v1/organizations/o/services/s/state";
const DELETE: &str = "DELETE /v1/organizations/o/services/s";
const ATTACH: &str = "PUT /v1/organizations/o/udfs/f/attachments/s";

fn patience() -> WaitOptions {
    let mut patience = WaitOptions::default();
    (patience.interval, patience.deadline) = (Duration::from_millis(1), Duration::from_secs(5));
    patience
}

fn service(state: &str) -> Answer {
    Answer::result(&json!({"id": "s", "state": state}))
}

/// A server whose service goes through these states.
fn states(states: &[&str]) -> Server {
    let server = Server::start();
    server.on(GET_SERVICE, states.iter().map(|state| service(state))).on(STATE, [service("running")]);
    server
}

/// The lines that were sent, with the command where there is one.
fn sent(server: &Server) -> Vec<String> {
    let line = |request: &clickhouse_cloud_tests::server::Received| match request.json()["command"].as_str() {
        Some(command) => command.to_owned(),
        None => format!("{} {}", request.method, request.target),
    };
    server.received().iter().map(line).collect()
}

fn body() -> ServicePostRequest {
    ServicePostRequest::new([], "analytics", "aws", "eu-west-1")
}

#[tokio::test]
async fn a_service_is_created_and_waited_for() {
    let server = states(&["provisioning", "starting", "running"]);
    server
        .on(SERVICES, [Answer::result(&json!({"service": {"id": "s", "state": "provisioning"}, "password": SECRET}))]);
    let created = client(&server).services().create_and_wait("o", body(), patience()).await.unwrap();
    assert_eq!((created.id.as_str(), created.password.unwrap().expose()), ("s", SECRET));
    assert_eq!(created.ready.unwrap().state, Some(ServiceState::Running));
    assert_eq!(sent(&server), [SERVICES, GET_SERVICE, GET_SERVICE, GET_SERVICE]);
    let expected = json!({"name": "analytics", "provider": "aws", "region": "eu-west-1", "ipAccessList": []});
    assert_eq!(server.received()[0].json(), expected);
}

#[tokio::test]
async fn a_service_that_fails_to_start_does_not_lose_its_password() {
    let server = states(&["provisioning", "failed"]);
    server.on(SERVICES, [Answer::result(&json!({"service": {"id": "s"}, "password": SECRET}))]);
    let created = client(&server).services().create_and_wait("o", body(), patience()).await.unwrap();
    assert_eq!(created.password.unwrap().expose(), SECRET);
    assert_eq!(created.ready.unwrap_err().last_seen(), Some("failed"));
}

#[tokio::test]
async fn a_creation_of_unknown_outcome_is_not_repeated() {
    let server = states(&["running"]);
    server.on(SERVICES, [Answer::new(504, "text/html", "<title>504 Gateway Time-out</title>")]);
    let error = client(&server).services().create_and_wait("o", body(), patience()).await.unwrap_err();
    assert_eq!((error.kind(), sent(&server).len()), (ErrorKind::UnknownOutcome, 1));
}

#[tokio::test]
async fn a_service_is_stopped_deleted_and_gone() {
    let server = states(&["running", "running", "stopping", "stopped", "terminating"]);
    server.on(GET_SERVICE, [Answer::error(404, "NOT_FOUND: gone")]);
    let conflict = Answer::error(409, "CONFLICT: the service is not stopped");
    server.on(DELETE, [conflict.clone(), conflict, Answer::json(200, r#"{"status":200}"#)]);
    client(&server).services().delete_and_wait("o", "s", patience()).await.unwrap();
    let get = GET_SERVICE;
    assert_eq!(sent(&server), [get, get, "stop", get, get, DELETE, DELETE, DELETE, get, get]);
}

#[tokio::test]
async fn a_service_that_is_gone_already_is_deleted() {
    let gone = || Answer::error(404, "NOT_FOUND: gone");
    let server = Server::start();
    server.on(GET_SERVICE, [gone()]);
    client(&server).services().delete_and_wait("o", "s", patience()).await.unwrap();
    assert_eq!(sent(&server), [GET_SERVICE]);
    let server = states(&["stopped", "stopped"]);
    server.on(GET_SERVICE, [gone()]).on(DELETE, [gone()]);
    client(&server).services().delete_and_wait("o", "s", patience()).await.unwrap();
    assert_eq!(sent(&server), [GET_SERVICE, GET_SERVICE, DELETE, GET_SERVICE]);
}

#[tokio::test]
async fn a_service_that_stays_in_conflict_ends_at_the_deadline() {
    let server = states(&["stopped"]);
    server.on(DELETE, [Answer::error(409, "CONFLICT: not stopped")]);
    let mut patience = patience();
    patience.deadline = Duration::from_millis(500);
    let error = client(&server).services().delete_and_wait("o", "s", patience).await.unwrap_err();
    assert_eq!((error.kind(), error.operation().unwrap().id), (ErrorKind::Waiter, "instanceDelete"));
    assert!(error.last_seen().unwrap().contains("409"), "{error}");
}

fn failed_dependency(code: &str) -> Answer {
    Answer::json(424, json!({"status": 424, "error": "not running", "code": code}))
}

#[tokio::test]
async fn an_idle_service_is_woken_and_the_call_is_sent_once_more() {
    let server = states(&["idle", "awaking", "running"]);
    server.on(ATTACH, [failed_dependency("SERVICE_IDLE"), Answer::result(&json!({"status": "deploying"}))]);
    let client = client(&server);
    let call = client.udfs().attach("o", "f", "s", UdfAttachRequest::new());
    client.services().waking("o", "s", call, patience()).await.unwrap();
    assert_eq!(sent(&server), [ATTACH, GET_SERVICE, "awake", GET_SERVICE, GET_SERVICE, ATTACH]);
}

#[tokio::test]
async fn a_stopped_service_is_never_woken() {
    // As the 424 says it, as the service says it, and when it is stopped while one waits for it.
    for (code, seen, kind, last) in [
        ("SERVICE_STOPPED", vec!["stopped"], ErrorKind::Api, None),
        ("SERVICE_IDLE", vec!["stopped"], ErrorKind::Waiter, Some("stopped")),
        ("SERVICE_IDLE", vec!["stopping", "stopping", "stopped"], ErrorKind::Waiter, Some("stopping")),
        ("SERVICE_IDLE", vec!["idle", "awaking", "stopped"], ErrorKind::Waiter, Some("stopped")),
    ] {
        let server = states(&seen);
        server.on(ATTACH, [failed_dependency(code)]);
        let client = client(&server);
        let call = client.udfs().attach("o", "f", "s", UdfAttachRequest::new());
        let error = client.services().waking("o", "s", call, patience()).await.unwrap_err();
        assert_eq!((error.kind(), error.last_seen()), (kind, last), "{error}");
        let sent = sent(&server);
        assert!(
            !sent.contains(&"start".to_owned()) && sent.iter().filter(|line| **line == ATTACH).count() == 1,
            "{sent:?}"
        );
    }
}

#[tokio::test]
async fn starting_wakes_the_idle_starts_the_stopped_and_waits_for_what_is_stopping() {
    for (seen, expected) in [
        (vec!["idle", "awaking", "running"], vec![GET_SERVICE, "awake", GET_SERVICE, GET_SERVICE]),
        (vec!["stopped", "starting", "running"], vec![GET_SERVICE, "start", GET_SERVICE, GET_SERVICE]),
        (vec!["running"], vec![GET_SERVICE]),
        (
            vec!["stopping", "stopping", "stopped", "running"],
            vec![GET_SERVICE, GET_SERVICE, GET_SERVICE, "start", GET_SERVICE],
        ),
    ] {
        let server = states(&seen);
        let service = client(&server).services().start_and_wait("o", "s", patience()).await.unwrap();
        assert_eq!(
            (service.state, sent(&server)),
            (Some(ServiceState::Running), expected.iter().map(ToString::to_string).collect())
        );
    }
}

const OLD: &str = "GET /v1/organizations/o/keys/old";
const NEW: &str = "GET /v1/organizations/o/keys/new";
const CREATE: &str = "POST /v1/organizations/o/keys";
const DISABLE: &str = "PATCH /v1/organizations/o/keys/old";
const REVOKE: &str = "DELETE /v1/organizations/o/keys/new";
/// `new-id:new-secret` in base64.
const NEW_ENCODED: &str = "bmV3LWlkOm5ldy1zZWNyZXQ=";

/// A server with a key that has a role and an IP list, and that gives a new one.
fn keys() -> Server {
    let server = Server::start();
    let old = json!({"id": "old", "name": "ci", "assignedRoles": [{"roleId": "r1"}], "ipAccessList": [{"source": "10.0.0.1"}]});
    let new = json!({"key": {"id": "new"}, "keyId": "new-id", "keySecret": "new-secret"});
    server.on(OLD, [Answer::result(&old)]).on(CREATE, [Answer::result(&new)]);
    server.on(REVOKE, [Answer::json(200, r#"{"status":200}"#)]);
    server
}

/// The lines that were sent, each with whether the new key authorised it.
fn authorised(server: &Server) -> Vec<(String, bool)> {
    let lines = server.lines().into_iter();
    let new = server.received().into_iter().map(|request| match request.header("authorization") {
        Some(header) if header == format!("Basic {NEW_ENCODED}") => true,
        Some(header) if header == format!("Basic {ENCODED}") => false,
        other => panic!("neither key: {other:?}"),
    });
    lines.zip(new).collect()
}

fn lines(expected: &[(&str, bool)]) -> Vec<(String, bool)> {
    expected.iter().map(|(line, new)| ((*line).to_owned(), *new)).collect()
}

#[tokio::test]
async fn a_key_is_rotated_without_a_moment_in_which_neither_works() {
    let server = keys();
    server.on(NEW, [Answer::result(&json!({"id": "new"}))]).on(DISABLE, [Answer::result(&json!({"id": "old"}))]);
    let store = async |_| Ok::<_, Infallible>(());
    let rotated = client(&server).api_keys().rotate("o", "old", |request| request, store).await.unwrap();
    assert_eq!((rotated.key_id.as_str(), rotated.key_secret.expose()), ("new-id", "new-secret"));
    assert_eq!(authorised(&server), lines(&[(OLD, false), (CREATE, false), (NEW, true), (DISABLE, true)]));
    let bodies: Vec<_> = server.received().iter().map(|request| request.json()).collect();
    let create = json!({"name": "ci", "assignedRoleIds": ["r1"], "ipAccessList": [{"source": "10.0.0.1"}]});
    assert_eq!((&bodies[1], &bodies[3]), (&create, &json!({"state": "disabled"})));
}

#[tokio::test]
async fn a_new_key_that_cannot_be_stored_is_deleted_and_the_old_one_stays() {
    let server = keys();
    server.on(NEW, [Answer::result(&json!({"id": "new"}))]);
    let store = async |_| Err("the vault is sealed");
    let error = client(&server).api_keys().rotate("o", "old", |request| request, store).await.unwrap_err();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    assert_eq!(authorised(&server), lines(&[(OLD, false), (CREATE, false), (NEW, true), (REVOKE, false)]));
}

/// An administrator rotates the key of a program that may not look at keys: a 403 says that the new key is known.
#[tokio::test]
async fn a_key_that_may_not_see_keys_is_rotated_too() {
    let server = keys();
    server.on(NEW, [Answer::error(403, "FORBIDDEN")]);
    server.on(DISABLE, [Answer::error(403, "FORBIDDEN"), Answer::result(&json!({"id": "old"}))]);
    let store = async |_| Ok::<_, Infallible>(());
    client(&server).api_keys().rotate("o", "old", |request| request, store).await.unwrap();
    let expected = [(OLD, false), (CREATE, false), (NEW, true), (DISABLE, true), (DISABLE, false)];
    assert_eq!(authorised(&server), lines(&expected));
}

/// An organization that has not gone over to custom roles has keys with roles of the old kind only.
#[tokio::test]
async fn a_key_with_roles_of_the_old_kind_keeps_them() {
    let server = Server::start();
    server.on(OLD, [Answer::result(&json!({"id": "old", "name": "ci", "roles": ["developer"]}))]);
    let new = json!({"key": {"id": "new"}, "keyId": "new-id", "keySecret": "new-secret"});
    server.on(CREATE, [Answer::result(&new)]).on(NEW, [Answer::result(&json!({"id": "new"}))]);
    server.on(DISABLE, [Answer::result(&json!({"id": "old"}))]);
    let store = async |_| Ok::<_, Infallible>(());
    client(&server).api_keys().rotate("o", "old", |request| request, store).await.unwrap();
    assert_eq!(server.received()[1].json(), json!({"name": "ci", "roles": ["developer"]}));
}
