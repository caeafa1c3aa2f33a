//! Each kind of error: what it knows, what it says, what it keeps.

use std::time::{Duration, SystemTime};

use super::sample::ApiKey;
use super::server::{Answer, Server, json, response};
use crate::runtime::{Client, Error, ErrorKind, RetryPolicy, Timestamp};

async fn error(answer: Answer) -> Error {
    let server = Server::start(vec![answer]).await;
    server.settings().retry(RetryPolicy::none()).build().unwrap().keys().get("k1").await.unwrap_err()
}

#[tokio::test]
async fn an_api_error_has_all_that_the_api_says() {
    let body = r#"{"status":400,"error":"BAD_REQUEST: body is invalid","requestId":"r1","issues":[
        {"path":["ipAccessList",0,"source"],"code":"invalid_type","message":"expected string"}]}"#;
    let error = error(json(400, body)).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!((error.operation().unwrap().id, error.path()), ("keyGet", Some("/v1/keys/k1")));
    assert_eq!((error.code(), error.request_id()), (Some("BAD_REQUEST"), Some("r1")));
    assert_eq!(error.message(), "BAD_REQUEST: body is invalid");
    assert_eq!(error.issues()[0].path, "ipAccessList.0.source");
    assert_eq!((error.issues()[0].code.as_str(), error.body().as_ref()), ("invalid_type", body.as_bytes()));
    let text = "keyGet (GET /v1/keys/k1): 400 Bad Request: BAD_REQUEST: body is invalid; \
                ipAccessList.0.source: expected string (request id r1)";
    assert_eq!(error.to_string(), text);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn bodies_of_other_types_are_kept() {
    let html = "<html>\n<head><title>502 Bad Gateway</title></head></html>";
    let error_html = error(response(502, "text/html", "x-request-id: r9\r\n", html)).await;
    assert_eq!((error_html.message(), error_html.body().as_ref()), ("502 Bad Gateway", html.as_bytes()));
    assert_eq!((error_html.request_id(), error_html.is_retryable()), (Some("r9"), true));
    let text = error(response(503, "text/plain", "", "\n upstream connect error \nmore")).await;
    assert_eq!((text.message(), text.code()), ("upstream connect error", None));
    let empty = error(json(500, "")).await;
    assert_eq!(empty.to_string(), "keyGet (GET /v1/keys/k1): 500 Internal Server Error");
    let object = error(json(422, r#"{"error":{"message":"no"},"code":17}"#)).await;
    assert_eq!((object.message(), object.code()), ("no", Some("17")));
    let list = error(json(400, r#"["odd"]"#)).await;
    assert_eq!(list.message(), r#"["odd"]"#);
}

#[tokio::test]
async fn predicates() {
    let predicates = |error: &Error| {
        let mut names = Vec::new();
        for (name, holds) in [
            ("not_found", error.is_not_found()),
            ("unauthorized", error.is_unauthorized()),
            ("forbidden", error.is_forbidden()),
            ("conflict", error.is_conflict()),
            ("rate_limited", error.is_rate_limited()),
            ("idle", error.is_idle()),
            ("timeout", error.is_timeout()),
            ("retryable", error.is_retryable()),
        ] {
            if holds {
                names.push(name);
            }
        }
        names.join(" ")
    };
    for (status, body, expected) in [
        (404, r#"{"error":"gone"}"#, "not_found"),
        (404, "{}", ""),
        (404, "<title>404 Not Found</title>", ""),
        (401, "{}", "unauthorized"),
        (403, "{}", "forbidden"),
        (409, "{}", "conflict"),
        (429, "{}", "rate_limited retryable"),
        (424, "{}", "idle"),
        (424, r#"{"code":"SERVICE_IDLE","canWake":true}"#, "idle"),
        (424, r#"{"code":"SERVICE_STOPPED"}"#, ""),
        (502, "{}", "retryable"),
        (504, "{}", "timeout retryable"),
        (410, "{}", ""),
        (302, "", ""),
    ] {
        assert_eq!(predicates(&error(json(status, body)).await), expected, "{status} {body}");
    }
}

#[tokio::test]
async fn how_long_to_wait() {
    let wait = async |headers: &str| error(response(429, "text/plain", headers, "")).await.retry_after();
    assert_eq!(wait("x-ratelimit-reset: 2.5\r\nretry-after: 9\r\n").await, Some(Duration::from_millis(2500)));
    assert_eq!(wait("retry-after: 9\r\n").await, Some(Duration::from_secs(9)));
    assert_eq!(wait("retry-after: Wed, 21 Oct 2015 07:28:00 GMT\r\n").await, Some(Duration::ZERO));
    for nothing in [
        "",
        "retry-after: soon\r\n",
        "x-ratelimit-reset: -1\r\n",
        "x-ratelimit-reset: NaN\r\n",
        "x-ratelimit-reset: 1790857800\r\n",
    ] {
        assert_eq!(wait(nothing).await, None, "{nothing}");
    }
    let date = imf_date(SystemTime::now() + Duration::from_secs(60));
    let until = wait(&format!("retry-after: {date}\r\n")).await.unwrap();
    assert!((50..=60).contains(&until.as_secs()), "{until:?}");
}

/// `Wed, 21 Oct 2015 07:28:00 GMT`; the day of the week is not looked at.
fn imf_date(time: SystemTime) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let text = Timestamp::from(time).as_str().to_owned();
    let month: usize = text[5..7].parse().unwrap();
    format!("Wed, {} {} {} {} GMT", &text[8..10], MONTHS[month - 1], &text[..4], &text[11..19])
}

#[tokio::test]
async fn no_connection_and_no_answer() {
    let client = Client::builder().base_url("http://127.0.0.1:1").api_key("k", "s").retry(RetryPolicy::none());
    let error = client.build().unwrap().keys().create("k", ApiKey::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_connect(), error.is_retryable()), (ErrorKind::Transport, true, true));
    assert!(std::error::Error::source(&error).is_some());
    let server = Server::start(vec![Answer::Silence(Duration::from_secs(5))]).await;
    let client = server.settings().retry(RetryPolicy::none()).build().unwrap();
    let error = client.keys().get("k").timeout(Duration::from_millis(30)).await.unwrap_err();
    assert_eq!((error.kind(), error.is_timeout(), error.is_connect()), (ErrorKind::Timeout, true, false));
}

#[test]
fn an_error_is_small_and_can_be_sent() {
    fn is_portable<T: std::error::Error + Send + Sync + 'static>() {}
    is_portable::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
