//! The workflows of `src/ext` from end to end.

use std::convert::Infallible;
use std::time::Duration;

use clickhouse_cloud::services::{ServicePostRequest, ServiceState};
use clickhouse_cloud::{ErrorKind, WaitOptions};
use clickhouse_cloud_emulator::{Effect, Fault};
use serde_json::{Value, json};

use super::{Site, kafka};

fn patience() -> WaitOptions {
    let mut patience = WaitOptions::default();
    (patience.interval, patience.deadline) = (Duration::from_millis(1), Duration::from_secs(10));
    patience
}

#[tokio::test]
async fn a_service_from_creation_to_deletion() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let services = client.services();
    let body = ServicePostRequest::new([], "analytics", "aws", "eu-west-1").min_replica_memory_gb(8.0);
    let created = services.create_and_wait(&organization, body, patience()).await.unwrap();
    assert!(created.password.is_some());
    assert_eq!(created.ready.unwrap().state, Some(ServiceState::Running));
    let id = created.id.as_str();
    let stopped = services.stop_and_wait(&organization, id, patience()).await.unwrap();
    assert_eq!(stopped.state, Some(ServiceState::Stopped));
    let refused = services.wake_and_wait(&organization, id, patience()).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Waiter, "a stopped service is not woken");
    let started = services.start_and_wait(&organization, id, patience()).await.unwrap();
    assert_eq!(started.state, Some(ServiceState::Running));
    services.delete_and_wait(&organization, id, patience()).await.unwrap();
    assert!(services.get(&organization, id).await.unwrap_err().is_not_found());
    let refusals = site.emulator.requests().into_iter().filter(|entry| entry.status == 409).count();
    assert!(refusals > 0, "the API refuses for a while, and so does the emulator");
}

#[tokio::test]
async fn an_idle_service_is_woken_for_a_call() {
    let site = Site::start().await;
    let path = site.service().await;
    site.emulator.set(&path, "state", "idle");
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let body: clickhouse_cloud::clickpipes::ClickPipePostRequest = serde_json::from_value(kafka()).unwrap();
    let id = super::id(&path).to_owned();
    let call = client.clickpipes().create(&organization, &id, body);
    let pipe = client.services().waking(&organization, &id, call, patience()).await.unwrap();
    assert_eq!(pipe.name.as_deref(), Some("events"));
    let refused: Vec<_> = site.emulator.requests().into_iter().filter(|entry| entry.status == 424).collect();
    assert_eq!(refused.len(), 1, "refused once, then the service was woken");
}

/// A key that is to be replaced, as its creation shows it.
async fn old_key(site: &Site) -> Value {
    site.result("POST", &site.path("/keys"), json!({"name": "old", "roles": ["admin"]})).await
}

#[tokio::test]
async fn a_key_is_replaced() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let made = old_key(&site).await;
    let old = made["key"]["id"].as_str().unwrap();
    let rotated = client
        .api_keys()
        .rotate(&organization, old, |request| request, async |_| Ok::<(), Infallible>(()))
        .await
        .unwrap();
    let status = |id: &str, secret: &str| {
        let (id, secret) = (id.to_owned(), secret.to_owned());
        let (site, path) = (&site, site.path("/services"));
        async move { site.call_as((&id, &secret), "GET", &path, Value::Null).await.0 }
    };
    assert_eq!(status(&rotated.key_id, rotated.key_secret.expose()).await, 200);
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    assert_eq!(status(&text("keyId"), &text("keySecret")).await, 401, "the old one is disabled");
}

/// The night when the API misbehaves: what was done although the gateway said 504 is found, and nothing is made twice.
#[tokio::test]
async fn a_creation_that_the_gateway_lost() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    site.emulator.fault(Fault::new("instanceCreate", Effect::DoneBut504).once());
    let body = ServicePostRequest::new([], "analytics", "aws", "eu-west-1");
    let error = client.services().create_and_wait(&organization, body, patience()).await.unwrap_err();
    assert!(error.is_unknown_outcome(), "{error}");
    assert_eq!(client.services().list(&organization).await.unwrap().len(), 1, "it was made, once");
    let sent = site.emulator.requests().into_iter().filter(|entry| entry.method == "POST").count();
    assert_eq!(sent, 1, "a POST with an unknown outcome is not repeated");
}

#[tokio::test]
async fn a_wait_survives_a_bad_gateway() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    site.emulator.fault(Fault::new("instanceGet", Effect::Html(502)).nth(1));
    site.emulator.fault(Fault::new("instanceGet", Effect::Break).nth(2));
    let body = ServicePostRequest::new([], "analytics", "aws", "eu-west-1");
    let created = client.services().create_and_wait(&organization, body, patience()).await.unwrap();
    assert_eq!(created.ready.unwrap().state, Some(ServiceState::Running));
}

#[tokio::test]
async fn a_rotation_on_a_bad_night() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let made = old_key(&site).await;
    let old = made["key"]["id"].as_str().unwrap();
    site.emulator.fault(Fault::new("openapiKeyGet", Effect::Html(502)).nth(1));
    site.emulator.fault(Fault::new("openapiKeyGet", Effect::Status(401)).nth(3));
    let rotated = client
        .api_keys()
        .rotate(&organization, old, |request| request, async |_| Ok::<(), Infallible>(()))
        .await
        .unwrap();
    let keys = site.result("GET", &site.path("/keys"), Value::Null).await;
    let enabled: Vec<&str> = keys
        .as_array()
        .unwrap()
        .iter()
        .filter(|key| key["state"] == "enabled")
        .map(|key| key["id"].as_str().unwrap())
        .collect();
    assert_eq!(enabled.len(), 2, "the key of this client, and the new one: {enabled:?}");
    assert!(enabled.contains(&rotated.key.id.as_str()) && !enabled.contains(&old));
}

#[tokio::test]
async fn a_rotation_whose_new_key_does_not_work_leaves_the_old_one() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let made = old_key(&site).await;
    let old = made["key"]["id"].as_str().unwrap();
    let store = async |_| Err::<(), _>(std::io::Error::other("the vault is sealed"));
    client.api_keys().rotate(&organization, old, |request| request, store).await.unwrap_err();
    let keys = site.result("GET", &site.path("/keys"), Value::Null).await;
    let states: Vec<&Value> = keys.as_array().unwrap().iter().map(|key| &key["state"]).collect();
    assert_eq!(states, ["enabled", "enabled"], "the new key is gone, the old one works");
}
