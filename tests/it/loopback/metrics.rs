//! What a program is told about its calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud::{CallMetrics, CallOutcome, Client, ErrorKind, RateLimiter};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, settings};

fn listening(server: &Server, limiter: RateLimiter) -> (Client, Arc<Mutex<Vec<CallMetrics>>>) {
    let told = Arc::<Mutex<Vec<CallMetrics>>>::default();
    let into = told.clone();
    let builder = settings(server).rate_limiter(limiter).on_call(move |call| into.lock().unwrap().push(call.clone()));
    (builder.build().unwrap(), told)
}

#[tokio::test]
async fn a_call_tells_once_what_all_its_attempts_took() {
    let server = Server::start();
    let answer = |id: &str| Answer::result(&json!({"id": id}));
    let busy = Answer::error(503, "busy").delay(Duration::from_millis(60));
    server.on(GET_SERVICE, [busy, answer("s").delay(Duration::from_millis(60))]);
    let (client, told) = listening(&server, RateLimiter::new(1, Duration::from_millis(300)));
    let raw = client.services().get("o", "s").send_raw().await.unwrap();
    let told = told.lock().unwrap();
    let [call] = &told[..] else { panic!("{told:?}") };
    assert_eq!((call.operation.id, call.outcome, call.attempts), ("instanceGet", CallOutcome::Answered, 2));
    assert_eq!((call.status.map(|status| status.as_u16()), call.bytes_sent), (Some(200), 0));
    assert!(call.bytes_received > raw.body.len() as u64, "both answers: {}", call.bytes_received);
    let millis = [call.queued, call.on_wire].map(|time| time.as_millis());
    assert!(millis[0] >= 150 && millis[1] >= 120, "queued and on the wire: {millis:?}");
}

#[tokio::test]
async fn calls_that_fail_or_are_dropped_are_told() {
    let server = Server::start();
    let slow = Answer::result(&json!({"id": "s"})).delay(Duration::from_secs(5));
    server.on("POST /v1/organizations/o/keys", [Answer::error(400, "no")]).on(GET_SERVICE, [slow]);
    let (client, told) = listening(&server, RateLimiter::new(100, Duration::from_secs(1)));
    client.api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    tokio::time::timeout(Duration::from_millis(100), client.services().get("o", "s").send()).await.unwrap_err();
    let told = told.lock().unwrap();
    let [failed, dropped] = &told[..] else { panic!("{told:?}") };
    assert_eq!((failed.outcome, failed.attempts), (CallOutcome::Failed(ErrorKind::Api), 1));
    assert_eq!(failed.status.map(|status| status.as_u16()), Some(400));
    assert_eq!(failed.bytes_sent, server.received()[0].body.len() as u64);
    assert_eq!((dropped.outcome, dropped.attempts, dropped.status), (CallOutcome::Dropped, 1, None));
}
