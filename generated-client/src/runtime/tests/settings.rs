//! Settings of clients and calls.

use std::future::IntoFuture;
use std::sync::Arc;

use bytes::Bytes;

use super::server::{Server, key};
use crate::runtime::{BoxFuture, Client, ErrorKind, OperationInfo, RateLimiter, Transport, TransportError};

#[test]
fn wrong_settings_are_named() {
    let builder = || Client::builder().api_key("id", "secret").base_url("http://host");
    for (builder, says) in [
        (Client::builder(), "no credentials"),
        (Client::builder().api_key("", "s"), "id of the API key is empty"),
        (Client::builder().api_key("id", " "), "secret of the API key is empty"),
        (Client::builder().api_key("a:b", "s"), "colon"),
        (Client::builder().bearer(""), "token is empty"),
        (builder().base_url("api.clickhouse.cloud"), "no URL"),
        (builder().base_url("ftp://host"), "neither http nor https"),
        (builder().base_url("https://user@host"), "must not hold credentials"),
        (builder().base_url("https://host/?a=b"), "must end with its path"),
        (builder().header("a b", "c"), "\"a b\" is not a header name"),
        (builder().user_agent_suffix("a\nb"), "User-Agent"),
        (builder().proxy("::"), "cannot make the HTTP client"),
    ] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn clients_are_portable_and_futures_too() {
    fn portable<T: Send + Sync + Clone + 'static>(_: &T) {}
    fn send<T: Send>(_: T) {}
    let client = Client::builder().api_key("id", "secret").base_url("http://host").build().unwrap();
    portable(&client);
    send(client.keys().get("k").into_future());
    send(client.keys().get("k").send_raw());
}

#[tokio::test]
async fn headers_and_paths_reach_the_server() {
    let server = Server::start(vec![key()]).await;
    let client = server.settings().user_agent_suffix("tool/1").header("x-a", "client").header("x-b", "client");
    let client = client.build().unwrap();
    client.keys().get("k").header("x-b", "call").await.unwrap();
    client.with_bearer("token").unwrap().keys().get("k").await.unwrap();
    client.with_api_key("other", "secret").unwrap().keys().get("k").await.unwrap();
    let headers: Vec<_> = server.seen().iter().map(|seen| seen.headers.clone()).collect();
    assert!(
        headers[0].contains(" tool/1\r\n") && headers[0].contains("x-a: client") && headers[0].contains("x-b: call")
    );
    assert!(!headers[0].contains("x-b: client"));
    assert!(headers[1].contains("authorization: Bearer token"), "{}", headers[1]);
    assert!(headers[2].contains("authorization: Basic b3RoZXI6c2VjcmV0"), "{}", headers[2]);
    let error = client.keys().get("k").header("a b", "c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn credentials_from_the_environment() {
    // The environment of a test process is shared: this test only reads variables that nobody sets.
    let error = Client::from_env().unwrap_err();
    assert!(error.to_string().contains("CLICKHOUSE_CLOUD_API_KEY is not set"), "{error}");
}

/// A transport that answers by the operation.
struct Echo;

impl Transport for Echo {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let id = request.extensions().get::<&'static OperationInfo>().map_or("", |info| info.id);
        let body = format!(r#"{{"result":{{"id":"{id} {}"}}}}"#, request.uri());
        Box::pin(async move { Ok(http::Response::new(body.into())) })
    }
}

#[tokio::test]
async fn a_transport_can_be_replaced() {
    let builder = Client::builder().api_key("id", "secret").base_url("https://host/base/").transport(Echo);
    let client = builder.rate_limiter(RateLimiter::new(1, std::time::Duration::ZERO)).build().unwrap();
    assert_eq!(client.keys().get("k").await.unwrap().id, "keyGet https://host/base/v1/keys/k");
    assert_eq!(Arc::strong_count(&client.inner), 1);
}

/// `cargo test -p clickhouse-cloud --no-default-features --lib`
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn a_client_without_tls_says_so_before_the_first_call() {
    let error = Client::new("id", "secret").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(error.to_string().contains("turn on its feature `rustls` or `native-tls`"), "{error}");
    let http = Client::builder().api_key("id", "secret").base_url("http://127.0.0.1:1");
    http.proxy("https://127.0.0.1:2").build().unwrap_err();
    Client::builder().api_key("id", "secret").http_client(reqwest::Client::new()).build().unwrap();
}
