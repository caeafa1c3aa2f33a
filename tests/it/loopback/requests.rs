//! What goes over the wire: line, query, headers and body.

use std::time::{Duration, Instant};

use clickhouse_cloud::api_keys::{ApiKeyPatchRequest, ApiKeyPostRequest};
use clickhouse_cloud::services::ServicePatchRequest;
use clickhouse_cloud::udfs::UdfAttachRequest;
use clickhouse_cloud::{Client, ErrorKind, RetryPolicy};
use clickhouse_cloud_tests::server::{Answer, Received, Server};
use serde_json::{Value, json};

use super::{ENCODED, GET_SERVICE, SECRET, client, settings};

/// A server that answers these requests with an empty object, and a client of it.
fn world(requests: &[&str]) -> (Server, Client) {
    let server = Server::start();
    for request in requests {
        server.on(request, [Answer::result(&json!({"id": "x"}))]);
    }
    let client = client(&server);
    (server, client)
}

fn last(server: &Server) -> Received {
    server.received().pop().unwrap()
}

#[tokio::test]
async fn each_method_is_sent_to_its_path() {
    let lines = [
        "GET /v1/organizations/o",
        "POST /v1/organizations/o/keys",
        "PATCH /v1/organizations/o/keys/k",
        "PUT /v1/organizations/o/udfs/f/attachments/s",
        "DELETE /v1/organizations/o/udfs/f/versions/3",
    ];
    let (server, client) = world(&lines);
    client.organizations().get("o").await.unwrap();
    client.api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap();
    client.api_keys().update("o", "k", ApiKeyPatchRequest::new()).await.unwrap();
    client.udfs().attach("o", "f", "s", UdfAttachRequest::new()).await.unwrap();
    client.udfs().delete_version("o", "f", 3).await.unwrap();
    assert_eq!(server.lines(), lines);
}

#[tokio::test]
async fn path_arguments_are_percent_encoded() {
    let path = "/v1/organizations/a%20b/services/c%2Fd/clickhouseSettings/%C3%A9%3F%23%25%2B";
    let (server, client) = world(&[&format!("GET {path}")]);
    client.services().get_clickhouse_setting("a b", "c/d", "é?#%+").await.unwrap();
    assert_eq!(last(&server).target, path);
}

#[tokio::test]
async fn a_path_argument_that_would_change_the_path_is_not_sent() {
    let (server, client) = world(&[]);
    for id in ["", ".", ".."] {
        let error = client.services().get("o", id).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Build, 0), "{error}");
    }
    assert_eq!(server.lines(), [""; 0]);
}

#[tokio::test]
async fn query_arguments_are_repeated_encoded_and_left_out() {
    let server = Server::start();
    server.on("GET /v1/organizations/o/services", [Answer::result(&json!([]))]);
    server.on("GET /v1/organizations/o/services/s/prometheus", [Answer::new(200, "text/plain", "")]);
    server.on("GET /v1/organizations/o/keys", [Answer::result(&json!([]))]);
    let client = client(&server);
    client.services().list("o").filter(["tag:team=a b", "tag:env=c&d"]).await.unwrap();
    client.services().list("o").await.unwrap();
    client.prometheus().get_service_metrics("o", "s").filtered_metrics(true).await.unwrap();
    client.api_keys().list("o").limit(5).cursor("").await.unwrap();
    let targets: Vec<_> = server.received().into_iter().map(|request| request.target).collect();
    let expected = [
        "/v1/organizations/o/services?filter=tag%3Ateam%3Da%20b&filter=tag%3Aenv%3Dc%26d",
        "/v1/organizations/o/services",
        "/v1/organizations/o/services/s/prometheus?filtered_metrics=true",
        "/v1/organizations/o/keys?limit=5&cursor=",
    ];
    assert_eq!(targets, expected);
}

#[tokio::test]
async fn bodies_hold_what_was_set_and_nothing_else() {
    let (server, client) =
        world(&[GET_SERVICE, "PATCH /v1/organizations/o/services/s", "POST /v1/organizations/o/keys"]);
    client.services().get("o", "s").await.unwrap();
    let get = last(&server);
    assert_eq!((get.body.len(), get.header("content-length"), get.header("content-type")), (0, None, None));
    client.services().update("o", "s", ServicePatchRequest::new()).await.unwrap();
    let empty = last(&server);
    assert_eq!((empty.body.as_slice(), empty.header("content-type")), (b"{}".as_slice(), Some("application/json")));
    client.api_keys().create("o", ApiKeyPostRequest::new("ci").clear_expire_at()).await.unwrap();
    assert_eq!(last(&server).json(), json!({"name": "ci", "expireAt": Value::Null}));
}

#[tokio::test]
async fn a_key_is_sent_as_basic_and_a_token_as_bearer() {
    let (server, client) = world(&[GET_SERVICE]);
    client.services().get("o", "s").await.unwrap();
    assert_eq!(last(&server).header("authorization"), Some(format!("Basic {ENCODED}").as_str()));
    let bearer = Client::builder().base_url(server.url()).bearer("token").build().unwrap();
    for (client, expected) in [
        (bearer.clone(), "Bearer token"),
        (bearer.with_api_key("key-id", SECRET).unwrap(), &format!("Basic {ENCODED}")),
        (client.with_bearer("other").unwrap(), "Bearer other"),
    ] {
        client.services().get("o", "s").await.unwrap();
        assert_eq!(last(&server).header("authorization"), Some(expected));
    }
}

#[tokio::test]
async fn the_user_agent_names_the_crate_and_the_program() {
    let (server, plain) = world(&[GET_SERVICE]);
    let named = settings(&server).user_agent_suffix("my-tool/1.2").build().unwrap();
    for (client, suffix) in [(plain, ""), (named, " my-tool/1.2")] {
        client.services().get("o", "s").await.unwrap();
        let expected = format!("clickhouse-cloud-rust/{}{suffix}", env!("CARGO_PKG_VERSION"));
        assert_eq!(last(&server).header("user-agent"), Some(expected.as_str()));
    }
}

#[tokio::test]
async fn headers_of_the_client_and_of_the_call_are_sent() {
    let (server, _) = world(&[GET_SERVICE]);
    let client = settings(&server).header("x-team", "data").header("x-env", "prod").build().unwrap();
    let call = client.services().get("o", "s");
    call.clone().header("x-env", "test").header("x-list", "a").header("x-list", "b").await.unwrap();
    call.await.unwrap();
    let [first, second] = server.received().try_into().unwrap();
    assert_eq!((first.header("x-team"), first.header("x-env")), (Some("data"), Some("test")), "the call's replaces");
    let list: Vec<_> = first.headers.iter().filter(|(name, _)| name == "x-list").map(|(_, value)| value).collect();
    assert_eq!(list, ["a", "b"], "both of the call's");
    assert_eq!((second.header("x-env"), second.header("x-list")), (Some("prod"), None), "of one call only");
}

#[tokio::test]
async fn a_call_has_a_timeout_and_retries_of_its_own() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({})).delay(Duration::from_secs(3))]);
    server.on("GET /v1/organizations/o", [Answer::error(503, "busy")]);
    let (client, began) = (client(&server), Instant::now());
    let call = client.services().get("o", "s").timeout(Duration::from_millis(50));
    let error = call.retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_timeout(), error.attempts()), (ErrorKind::Timeout, true, 1));
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    let twice = RetryPolicy::default().max_attempts(2).base(Duration::ZERO);
    assert_eq!(client.organizations().get("o").retry(twice).await.unwrap_err().attempts(), 2);
    assert_eq!(client.organizations().get("o").await.unwrap_err().attempts(), 4, "the client's");
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let server = Server::start();
    server.on("GET /proxy/cloud/v1/organizations/o/services/s", [Answer::result(&json!({"id": "s"}))]);
    for base in ["/proxy/cloud", "/proxy/cloud/"] {
        let client = settings(&server).base_url(format!("{}{base}", server.url())).build().unwrap();
        assert_eq!(client.services().get("o", "s").await.unwrap().id, "s");
    }
}

#[tokio::test]
async fn connections_are_used_again() {
    let (server, client) = world(&[GET_SERVICE]);
    for _ in 0..5 {
        client.clone().services().get("o", "s").await.unwrap();
    }
    assert_eq!(server.received().iter().map(|request| request.connection).collect::<Vec<_>>(), [0; 5]);
}

#[tokio::test]
async fn redirects_are_errors_and_not_followed() {
    let (server, client) = world(&["GET /elsewhere"]);
    server.on("POST /v1/organizations/o/keys", [Answer::new(302, "text/html", "").header("location", "/elsewhere")]);
    let error = client.api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 302));
    assert_eq!(server.lines(), ["POST /v1/organizations/o/keys"]);
}
