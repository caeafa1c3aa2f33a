//! Services from state to state: what is sent, in which order, and what is never sent.

use std::time::Duration;

use serde_json::json;

use crate::ErrorKind;
use crate::ext::WaitOptions;
use crate::services::operations::{CreateService, DeleteService, GetService, UpdateServiceState};
use crate::services::{ServicePostRequest, ServiceState, Services};
use crate::testing::{Answer, Fake};

fn in_state(state: &str) -> Answer {
    Answer::json(&json!({"result": {"id": "s1", "state": state}}))
}

/// A fake whose service goes through these states.
fn states(states: &[&str]) -> Fake {
    let fake = Fake::new();
    for state in states {
        fake.on::<GetService>(in_state(state));
    }
    fake.on::<UpdateServiceState>(in_state("changing"));
    fake
}

fn services(fake: &Fake) -> Services {
    fake.client().services()
}

/// What was sent: the operation, and the command if there was one.
fn sent(fake: &Fake) -> Vec<String> {
    fake.sent()
        .iter()
        .map(|sent| match sent.body["command"].as_str() {
            Some(command) => command.to_owned(),
            None => sent.info.id.to_owned(),
        })
        .collect()
}

fn body() -> ServicePostRequest {
    let body = json!({"name": "analytics", "provider": "aws", "region": "eu-west-1", "ipAccessList": []});
    serde_json::from_value(body).unwrap()
}

const GET: &str = "instanceGet";

#[tokio::test(start_paused = true)]
async fn a_service_is_created_and_runs() {
    let fake = states(&["provisioning", "starting", "running"]);
    let created = json!({"result": {"service": {"id": "s1", "state": "provisioning"}, "password": "planted-secret"}});
    fake.on::<CreateService>(Answer::json(&created));
    let created = services(&fake).create_and_wait("o", body(), WaitOptions::default()).await.unwrap();
    assert_eq!((created.id.as_str(), created.password.as_ref().unwrap().expose()), ("s1", "planted-secret"));
    assert!(!format!("{created:?}").contains("planted-secret"));
    assert_eq!(created.ready.unwrap().state, Some(ServiceState::Running));
    assert_eq!(sent(&fake), ["instanceCreate", GET, GET, GET]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_wait_does_not_lose_the_password() {
    let fake = states(&["failed"]);
    fake.on::<CreateService>(Answer::json(&json!({"result": {"service": {"id": "s1"}, "password": "p"}})));
    let created = services(&fake).create_and_wait("o", body(), WaitOptions::default()).await.unwrap();
    assert_eq!(created.password.unwrap().expose(), "p");
    assert_eq!(created.ready.unwrap_err().last_seen(), Some("failed"));
}

#[tokio::test(start_paused = true)]
async fn a_service_is_stopped_once() {
    let fake = states(&["running", "stopping", "stopped"]);
    services(&fake).stop_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET, "stop", GET, GET]);
    let fake = states(&["stopped"]);
    services(&fake).stop_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET]);
    let fake = states(&["stopping", "stopped"]);
    services(&fake).stop_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET, GET]);
}

#[tokio::test(start_paused = true)]
async fn an_idle_service_is_woken_and_a_stopped_one_started() {
    let fake = states(&["idle", "awaking", "running"]);
    services(&fake).start_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET, "awake", GET, GET]);
    let fake = states(&["stopped", "starting", "running"]);
    services(&fake).start_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET, "start", GET, GET]);
    let fake = states(&["running"]);
    services(&fake).wake_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET]);
}

#[tokio::test(start_paused = true)]
async fn a_stopped_service_is_never_woken() {
    let fake = states(&["stopped"]);
    let error = services(&fake).wake_and_wait("o", "s1", WaitOptions::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some("stopped")));
    assert_eq!(sent(&fake), [GET]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_meets_an_idle_service_is_sent_once_more() {
    let fake = states(&["idle", "running"]);
    let idle = json!({"status": 424, "error": "idle", "code": "SERVICE_IDLE", "canWake": true}).to_string();
    fake.on::<DeleteService>(Answer::new(424, idle)).on::<DeleteService>(Answer::json(&json!({"status": 200})));
    let services = services(&fake);
    services.waking("o", "s1", services.delete("o", "s1"), WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), ["instanceDelete", GET, "awake", GET, "instanceDelete"]);
    fake.on::<DeleteService>(Answer::error(400, "no"));
    let call = services.delete("o", "s1");
    assert!(services.waking("o", "s1", call, WaitOptions::default()).await.is_err(), "other errors are given back");
}

#[tokio::test(start_paused = true)]
async fn a_service_is_stopped_deleted_and_gone() {
    let fake = states(&["running", "running", "stopping", "stopped", "terminating"]);
    fake.on::<GetService>(Answer::error(404, "gone"));
    fake.on::<DeleteService>(Answer::error(409, "not stopped"))
        .on::<DeleteService>(Answer::json(&json!({"status": 200})));
    services(&fake).delete_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    let expected = [GET, GET, "stop", GET, GET, "instanceDelete", "instanceDelete", GET, GET];
    assert_eq!(sent(&fake), expected);
}

#[tokio::test(start_paused = true)]
async fn what_is_gone_or_failed_is_deleted_without_a_stop() {
    let fake = Fake::new();
    fake.on::<GetService>(Answer::error(404, "gone"));
    services(&fake).delete_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET]);
    let fake = states(&["failed"]);
    fake.on::<GetService>(Answer::error(404, "gone")).on::<DeleteService>(Answer::error(404, "gone"));
    services(&fake).delete_and_wait("o", "s1", WaitOptions::default()).await.unwrap();
    assert_eq!(sent(&fake), [GET, "instanceDelete", GET]);
}

#[tokio::test(start_paused = true)]
async fn the_window_of_conflicts_has_an_end() {
    let fake = states(&["stopped"]);
    fake.on::<DeleteService>(Answer::error(409, "not stopped"));
    let patience = WaitOptions { deadline: Duration::from_secs(60), ..WaitOptions::default() };
    let error = services(&fake).delete_and_wait("o", "s1", patience).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Waiter);
    assert!(error.last_seen().unwrap().contains("409 Conflict: not stopped"), "{error}");
}
