//! What is sent again, and what never is.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use clickhouse_cloud::api_keys::{ApiKeyPatchRequest, ApiKeyPostRequest};
use clickhouse_cloud::{Client, ErrorKind, RetryPolicy};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, client, settings};

const POST: &str = "POST /v1/organizations/o/keys";
const PATCH: &str = "PATCH /v1/organizations/o/keys/k";
const DELETE: &str = "DELETE /v1/organizations/o/keys/k";

fn found() -> Answer {
    Answer::result(&json!({"id": "s"}))
}

fn html(status: u16) -> Answer {
    Answer::new(status, "text/html", "<html><head><title>Gateway</title></head></html>")
}

#[tokio::test]
async fn a_get_that_is_answered_503_503_200_succeeds() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy"), Answer::error(503, "busy"), found()]);
    assert_eq!(client(&server).services().get("o", "s").await.unwrap().id, "s");
    assert_eq!(server.lines(), [GET_SERVICE; 3]);
}

#[tokio::test]
async fn a_get_is_repeated_after_all_that_passes() {
    let server = Server::start();
    server.on(GET_SERVICE, [html(502), html(504), Answer::close(), found()]);
    assert_eq!(client(&server).services().get("o", "s").await.unwrap().id, "s");
    assert_eq!(server.lines().len(), 4);
}

#[tokio::test]
async fn a_post_or_patch_that_is_answered_504_is_sent_once_and_its_outcome_is_unknown() {
    let server = Server::start();
    server.on(POST, [html(504), found()]).on(PATCH, [html(504), found()]);
    let keys = client(&server).api_keys();
    for error in [
        keys.create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err(),
        keys.update("o", "k", ApiKeyPatchRequest::new()).await.unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnknownOutcome, 1), "{error}");
        assert!(error.is_unknown_outcome() && error.is_timeout() && !error.is_retryable());
        assert_eq!(error.status().unwrap().as_u16(), 504);
    }
    assert_eq!(server.lines(), [POST, PATCH]);
}

#[tokio::test]
async fn a_post_whose_connection_is_closed_after_the_request_is_sent_once_and_its_outcome_is_unknown() {
    let server = Server::start();
    server.on(GET_SERVICE, [found()]).on(POST, [Answer::close(), found()]);
    let client = client(&server);
    // On a connection that was used before, too: HTTP libraries replay a request on those when they think it is safe.
    client.services().get("o", "s").await.unwrap();
    let error = client.api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::UnknownOutcome, false), "{error}");
    assert_eq!((error.status(), error.is_connect()), (None, false));
    let received = server.received();
    assert_eq!(server.lines(), [GET_SERVICE, POST]);
    assert_eq!(received[0].connection, received[1].connection);
}

#[tokio::test]
async fn a_post_without_an_answer_in_time_has_an_unknown_outcome() {
    let server = Server::start();
    server.on(POST, [found().delay(Duration::from_secs(3))]);
    let call = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci"));
    let error = call.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_unknown_outcome() && error.is_timeout(), "{error}");
    assert_eq!(server.lines(), [POST]);
}

#[tokio::test]
async fn a_post_that_is_answered_429_is_repeated_with_the_same_body() {
    let server = Server::start();
    server.on(POST, [Answer::error(429, "slow down"), Answer::result(&json!({"keyId": "id"}))]);
    let created = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap();
    assert_eq!(created.key_id.as_deref(), Some("id"));
    let bodies: Vec<_> = server.received().iter().map(|request| request.json()).collect();
    assert_eq!(bodies, [json!({"name": "ci"}), json!({"name": "ci"})]);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_502_and_503() {
    for status in [502, 503] {
        let server = Server::start();
        server.on(POST, [html(status), found()]);
        let error = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
        assert_eq!((error.kind(), server.lines().len()), (ErrorKind::Api, 1), "{error}");
    }
}

#[tokio::test]
async fn a_post_that_was_never_sent_is_repeated() {
    // A port that nobody listens on: it was given out, and given back.
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = Client::builder().base_url(format!("http://{address}")).api_key("k", "s").no_rate_limit();
    let client = builder.retry(RetryPolicy::default().base(Duration::from_millis(1))).build().unwrap();
    let error = client.api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4), "{error}");
    assert!(error.is_connect() && error.is_retryable());
}

#[tokio::test]
async fn a_delete_that_was_repeated_and_then_finds_nothing_has_succeeded() {
    for first in [html(502), html(504), Answer::close()] {
        let server = Server::start();
        server.on(DELETE, [first, Answer::error(404, "NOT_FOUND: no such key")]);
        let raw = client(&server).api_keys().delete("o", "k").send_raw().await.unwrap();
        assert_eq!((raw.status.as_u16(), server.lines().len()), (404, 2), "the status is the API's");
    }
}

#[tokio::test]
async fn a_delete_of_what_was_never_there_is_an_error() {
    let server = Server::start();
    // A 429 does not mean that the first request was carried out.
    server.on(DELETE, [Answer::error(404, "gone"), Answer::error(429, "slow down"), Answer::error(404, "gone")]);
    let keys = client(&server).api_keys();
    for attempts in [1, 2] {
        let error = keys.delete("o", "k").await.unwrap_err();
        assert_eq!((error.is_not_found(), error.attempts()), (true, attempts), "{error}");
    }
}

#[tokio::test]
async fn other_statuses_are_not_repeated() {
    let server = Server::start();
    let client = client(&server);
    for status in [400, 401, 403, 404, 409, 410, 422, 424, 500] {
        server.reset();
        server.on(GET_SERVICE, [Answer::error(status, "no"), found()]);
        let error = client.services().get("o", "s").await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), server.lines().len()), (status, 1));
    }
}

#[tokio::test]
async fn retries_can_be_turned_off() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy"), found()]);
    let client = settings(&server).retry(RetryPolicy::none()).build().unwrap();
    let error = client.services().get("o", "s").await.unwrap_err();
    assert_eq!((error.attempts(), server.lines().len()), (1, 1));
    assert!(error.is_retryable(), "it says that one may");
}

#[tokio::test]
async fn retries_end_with_the_attempts_and_with_the_budget() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy")]);
    server.on("GET /v1/organizations/o", [Answer::error(429, "slow down").header("retry-after", "3600")]);
    let client = client(&server);
    assert_eq!(client.services().get("o", "s").await.unwrap_err().attempts(), 4);
    let pause = Duration::from_millis(40);
    let policy = RetryPolicy::default().max_attempts(1000).base(pause).cap(pause).budget(Duration::from_millis(300));
    let began = Instant::now();
    let error = client.services().get("o", "s").retry(policy).await.unwrap_err();
    assert!((2..1000).contains(&error.attempts()), "{}", error.attempts());
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    let error = client.organizations().get("o").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3600))), "longer than the budget");
}

#[tokio::test]
async fn waits_between_attempts_grow_and_are_random() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(503, "busy")]);
    let policy = RetryPolicy::default().base(Duration::from_millis(20)).cap(Duration::from_millis(40)).max_attempts(12);
    client(&server).services().get("o", "s").retry(policy).await.unwrap_err();
    let times: Vec<_> = server.received().iter().map(|request| request.at).collect();
    let waits: Vec<_> = times.windows(2).map(|pair| (pair[1] - pair[0]).as_micros()).collect();
    // Eleven waits of up to 40 ms: all of them equal, or all of them at the cap, would not be full jitter.
    let (shortest, longest) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
    assert!(longest - shortest > 5_000, "{waits:?}");
}
