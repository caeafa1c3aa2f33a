//! Which way the bytes go: through a proxy, or by a `reqwest::Client` of the caller's own.

use clickhouse_cloud::{Client, ErrorKind, RetryPolicy};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{ENCODED, GET_SERVICE, SECRET, client, settings};

/// A host that no resolver knows: only a proxy can answer for it.
const ELSEWHERE: &str = "http://api.clickhouse.invalid";

/// A proxy that answers for [`ELSEWHERE`].
fn proxy() -> Server {
    let proxy = Server::start();
    let request = GET_SERVICE.replace("GET ", &format!("GET {ELSEWHERE}"));
    proxy.on(&request, [Answer::result(&json!({ "id": "s" }))]);
    proxy
}

#[tokio::test]
async fn a_proxy_gets_the_whole_address_and_the_credentials_of_the_call() {
    let proxy = proxy();
    let client = settings(&proxy).base_url(ELSEWHERE).proxy(proxy.url()).build().unwrap();
    assert_eq!(client.services().get("o", "s").await.unwrap().id, "s");
    let received = proxy.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].header("authorization"), Some(format!("Basic {ENCODED}").as_str()));
}

#[tokio::test]
async fn without_its_proxy_the_host_is_a_transport_error() {
    let server = Server::start();
    let client = settings(&server).base_url(ELSEWHERE).retry(RetryPolicy::none()).build().unwrap();
    let error = client.services().get("o", "s").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.to_string().contains("GET /v1/organizations/o/services/s"), "{error}");
}

#[test]
fn a_proxy_that_is_no_url_is_refused_without_its_password() {
    let error = Client::builder().api_key("key-id", SECRET).proxy("http://user:hidden@[bad").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(!format!("{error} {error:?}").contains("hidden"), "{error} {error:?}");
}

#[tokio::test]
async fn an_own_http_client_sends_the_calls_of_ours() {
    // Who builds a client of their own brings a TLS provider of their own; another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({ "id": "s" }))]);
    let mut own = reqwest::header::HeaderMap::new();
    own.insert("x-own", reqwest::header::HeaderValue::from_static("yes"));
    let http = reqwest::Client::builder().default_headers(own).no_proxy().build().unwrap();
    let client = settings(&server).http_client(http).build().unwrap();
    assert_eq!(client.services().get("o", "s").await.unwrap().id, "s");
    let received = server.received();
    assert_eq!(received[0].header("x-own"), Some("yes"));
    assert_eq!(received[0].header("authorization"), Some(format!("Basic {ENCODED}").as_str()));
}

#[tokio::test]
async fn one_client_serves_many_tasks_at_once() {
    let server = Server::start();
    server.on(GET_SERVICE, (0..32).map(|_| Answer::result(&json!({ "id": "s" }))));
    let client = client(&server);
    let tasks: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.services().get("o", "s").await.unwrap().id })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), "s");
    }
    assert_eq!(server.received().len(), 32);
}
