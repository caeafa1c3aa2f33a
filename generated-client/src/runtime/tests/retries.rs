//! What is sent again, and what never is.

use std::future::IntoFuture;
use std::time::Duration;

use super::sample::ApiKey;
use super::server::{Answer, Server, json, key, response};
use crate::runtime::{Client, ErrorKind, RateLimiter, RetryPolicy};

const GONE: &str = r#"{"status":404,"error":"NOT_FOUND: gone"}"#;

fn cut() -> Answer {
    Answer::Raw(Vec::new())
}

#[tokio::test]
async fn a_get_is_repeated_until_it_succeeds() {
    let server = Server::start(vec![json(503, ""), json(503, ""), key()]).await;
    assert_eq!(server.client().keys().get("k").await.unwrap().id, "k1");
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_delete_is_repeated_after_a_broken_connection() {
    let server = Server::start(vec![cut(), json(504, ""), json(200, r#"{"status":200}"#)]).await;
    server.client().keys().delete("k").await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_404_is_a_success_for_a_delete_that_may_have_worked_before() {
    for first in [cut(), json(502, ""), json(504, "")] {
        let server = Server::start(vec![first, json(404, GONE)]).await;
        let raw = server.client().keys().delete("k").send_raw().await.unwrap();
        assert_eq!((raw.status.as_u16(), server.seen().len()), (404, 2));
    }
    for first in [json(404, GONE), json(429, "{}")] {
        let server = Server::start(vec![first, json(404, GONE)]).await;
        assert!(server.client().keys().delete("k").await.unwrap_err().is_not_found());
    }
    // The page of another server says nothing about the key.
    let server = Server::start(vec![cut(), response(404, "text/html", "", "<title>404 Not Found</title>")]).await;
    let error = server.client().keys().delete("k").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.is_not_found(), server.seen().len()), (404, false, 2));
}

#[tokio::test]
async fn attempts_and_budget_are_bounded() {
    let server = Server::start(vec![json(503, "")]).await;
    let error = server.client().keys().get("k").await.unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (4, 4));
    let once = RetryPolicy::default().budget(Duration::ZERO).base(Duration::from_secs(60));
    let error = server.client().keys().get("k").retry(once).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    let error = server.client().keys().get("k").retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn other_errors_are_not_repeated() {
    for status in [400, 401, 403, 404, 409, 410, 422, 424, 500, 501] {
        let server = Server::start(vec![json(status, "{}")]).await;
        server.client().keys().get("k").await.unwrap_err();
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_post_of_unknown_outcome_is_sent_once() {
    for answer in [response(504, "text/html", "", "<title>504 Gateway Time-out</title>"), cut()] {
        let server = Server::start(vec![answer]).await;
        let error = server.client().keys().create("k", ApiKey::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.is_unknown_outcome()), (ErrorKind::UnknownOutcome, true), "{error}");
        assert!(!error.is_retryable());
        assert_eq!(server.seen().len(), 1);
        let error = server.client().keys().update("k", ApiKey::default()).await.unwrap_err();
        assert!(error.is_unknown_outcome(), "{error}");
        assert_eq!(server.seen().len(), 2);
    }
    let server = Server::start(vec![Answer::Silence(Duration::from_secs(5))]).await;
    let call = server.client().keys().create("k", ApiKey::default()).timeout(Duration::from_millis(30));
    let error = call.await.unwrap_err();
    assert!(error.is_unknown_outcome() && error.is_timeout(), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_502_and_503() {
    for status in [502, 503] {
        let server = Server::start(vec![json(status, "")]).await;
        let error = server.client().keys().create("k", ApiKey::default()).await.unwrap_err();
        assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Api, 1));
    }
}

#[tokio::test]
async fn a_post_is_repeated_after_429() {
    let server = Server::start(vec![response(429, "text/plain", "x-ratelimit-reset: 0.05\r\n", ""), key()]).await;
    let body = ApiKey { id: "k".to_owned(), ..ApiKey::default() };
    server.client().keys().create("k", body).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.len(), seen[0].body.as_str(), seen[1].body.as_str()), (2, r#"{"id":"k"}"#, r#"{"id":"k"}"#));
    assert!(seen[1].at - seen[0].at >= Duration::from_millis(50));
}

#[tokio::test]
async fn a_post_that_was_never_sent_is_repeated() {
    let client = Client::builder().base_url("http://127.0.0.1:1").api_key("k", "s").no_rate_limit();
    let client = client.retry(RetryPolicy::default().base(Duration::from_millis(1))).build().unwrap();
    let error = client.keys().create("k", ApiKey::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 4));
}

#[tokio::test]
async fn a_429_delays_every_clone() {
    let limited = response(429, "text/plain", "x-ratelimit-reset: 0.4\r\n", "");
    let server = Server::start(vec![limited, key()]).await;
    let client = server.settings().rate_limiter(RateLimiter::new(100, Duration::from_millis(10))).build().unwrap();
    let first = tokio::spawn(client.clone().keys().get("a").into_future());
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    client.clone().keys().get("b").await.unwrap();
    first.await.unwrap().unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen[1..].iter().all(|later| later.at - seen[0].at >= Duration::from_millis(400)));
}

#[tokio::test]
async fn a_wait_beyond_the_budget_is_an_error_at_once() {
    let server = Server::start(vec![response(429, "text/plain", "retry-after: 3600\r\n", "")]).await;
    let error = server.client().keys().get("k").await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3600))));
}
