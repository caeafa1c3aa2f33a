//! Bodies that are not what they should be: each a typed error, none a panic or a loss that nobody hears of.

use std::error::Error as _;

use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud::{Error, ErrorKind};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, client, once, settings};

/// The errors of a GET that is answered so, sent once.
async fn errors(answers: impl IntoIterator<Item = Answer>) -> Vec<Error> {
    let server = Server::start();
    let client = once(&server);
    let mut errors = Vec::new();
    for answer in answers {
        server.reset();
        server.on(GET_SERVICE, [answer]);
        errors.push(client.services().get("o", "s").await.unwrap_err());
    }
    errors
}

fn service() -> Answer {
    Answer::result(&json!({"id": "s", "name": "analytics"}))
}

#[tokio::test]
async fn a_success_without_the_value_is_a_decode_error_that_keeps_the_body() {
    let html = "<html><title>Log in</title></html>";
    let cases = [
        (Answer::json(200, ""), "the body is empty", &b""[..]),
        (Answer::json(200, " \n"), "the body is empty", b" \n"),
        (Answer::new(204, "text/plain", ""), "the body is empty", b""),
        (Answer::new(200, "text/html", html), "the body is not JSON", html.as_bytes()),
        (Answer::json(200, r#"{"result":{"id":"#), "the JSON body is cut short", br#"{"result":{"id":"#),
        (Answer::new(200, "application/json", b"{\"result\":\"\xff\xfe\"}"), "not UTF-8", b"{\"result\":\"\xff\xfe\"}"),
        (Answer::json(200, "[]"), "expected object, found array", b"[]"),
        (Answer::json(200, "17"), "expected object, found number", b"17"),
        (Answer::json(200, r#"{"result":[1]}"#), "/result: expected object, found array", br#"{"result":[1]}"#),
        (Answer::json(200, r#"{"result":null}"#), "/result: expected a value", br#"{"result":null}"#),
        (Answer::json(200, r#"{"requestId":"r"}"#), "/result: expected a value", br#"{"requestId":"r"}"#),
    ];
    let errors = errors(cases.iter().map(|(answer, ..)| answer.clone())).await;
    for (error, (_, says, body)) in errors.iter().zip(cases) {
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert!(!error.is_retryable() && error.status().unwrap().is_success());
        assert_eq!(error.body().as_ref(), body);
    }
}

#[tokio::test]
async fn text_that_is_not_utf8_is_a_decode_error() {
    let server = Server::start();
    server.on("GET /v1/organizations/o/services/s/prometheus", [Answer::new(200, "text/plain", b"up \xff 1")]);
    let error = once(&server).prometheus().get_service_metrics("o", "s").await.unwrap_err();
    assert_eq!((error.kind(), error.body().as_ref()), (ErrorKind::Decode, &b"up \xff 1"[..]));
    assert!(error.source().is_some(), "{error}");
}

#[tokio::test]
async fn a_body_whose_end_is_missing_is_a_transport_error_and_a_get_is_repeated() {
    let cuts = [service().cut(10), service().cut_chunked(10)];
    for error in errors(cuts.clone()).await {
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true), "{error}");
    }
    for cut in cuts {
        let server = Server::start();
        server.on(GET_SERVICE, [cut, service()]);
        assert_eq!(client(&server).services().get("o", "s").await.unwrap().id, "s");
        assert_eq!(server.lines().len(), 2);
    }
}

#[tokio::test]
async fn a_post_whose_answer_ends_early_has_an_unknown_outcome() {
    let server = Server::start();
    server.on("POST /v1/organizations/o/keys", [service().cut(10)]);
    let error = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci")).await.unwrap_err();
    assert_eq!((error.kind(), server.lines().len()), (ErrorKind::UnknownOutcome, 1), "{error}");
}

#[tokio::test]
async fn what_is_no_http_is_a_transport_error() {
    let garbage = [&b"SSH-2.0-OpenSSH_9.6\r\n"[..], b"\x16\x03\x01\x02\x00\x01\x00", b"HTTP/1.1 two hundred\r\n\r\n"];
    for error in errors(garbage.map(Answer::garbage)).await {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Transport, None), "{error}");
    }
}

#[tokio::test]
async fn a_body_of_30_mb_is_read_up_to_the_limit_of_the_client() {
    let server = Server::start();
    let name = "x".repeat(1 << 20);
    let services: Vec<_> = (0..30).map(|id| format!(r#"{{"id":"{id}","name":"{name}"}}"#)).collect();
    let body = format!(r#"{{"status":200,"result":[{}]}}"#, services.join(","));
    server.on("GET /v1/organizations/o/services", [Answer::new(200, "application/json", body)]);
    let raw = client(&server).services().list("o").page_raw().await.unwrap();
    assert!(raw.body.len() > 30 << 20);
    assert_eq!((raw.value.items.len(), raw.value.items[29].name.as_ref().map(String::len)), (30, Some(1 << 20)));
    let small = settings(&server).max_response_bytes(1 << 20).build().unwrap();
    let error = small.services().list("o").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "no second attempt would help");
    assert!(error.to_string().contains("larger than 1048576 bytes"), "{error}");
}

#[tokio::test]
async fn a_delete_is_done_when_the_api_says_so() {
    let server = Server::start();
    server.on(
        "DELETE /v1/organizations/o/keys/k",
        [Answer::json(200, json!({"status": 200, "requestId": "r"})), Answer::new(204, "text/plain", "")],
    );
    for _ in 0..2 {
        client(&server).api_keys().delete("o", "k").await.unwrap();
    }
}
