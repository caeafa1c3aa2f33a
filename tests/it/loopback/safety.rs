//! Answers that claim too much or too little: none is a success that it is not, none loses what it said, none fills the memory
//! or the terminal.

use std::error::Error as _;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use clickhouse_cloud::api_keys::{ApiKeyPatchRequest, ApiKeyPostRequest};
use clickhouse_cloud::services::ServicePostRequest;
use clickhouse_cloud::{Client, ErrorKind, RateLimiter, RetryPolicy, WaitOptions};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;

use super::{GET_SERVICE, SECRET, client, once, settings};

const LIST: &str = "GET /v1/organizations/o/services";
const DELETE: &str = "DELETE /v1/organizations/o/keys/k";
const METRICS: &str = "GET /v1/organizations/o/services/s/prometheus";
const UPDATE: &str = "PATCH /v1/organizations/o/keys/k";
const CREATE: &str = "POST /v1/organizations/o/services";

fn page() -> Answer {
    Answer::new(200, "text/html", "<html><title>Log in</title></html>")
}

#[tokio::test]
async fn what_is_not_the_envelope_is_no_success() {
    let error = || Answer::json(200, json!({"status": 500, "error": "INTERNAL: it broke", "requestId": "r"}));
    let envelopes = [
        (error(), "INTERNAL: it broke"),
        (Answer::json(200, json!({"status": "503", "result": []})), "the body is an error"),
        (Answer::json(200, json!({"error": "no"})), "no"),
        (Answer::json(200, "{}"), "not in the form of the API"),
        (Answer::json(200, json!({"data": []})), "not in the form of the API"),
        (page(), "a page: Log in"),
    ];
    for (answer, says) in envelopes {
        let server = Server::start();
        server.on(LIST, [answer.clone()]).on(DELETE, [answer.clone()]).on(GET_SERVICE, [answer]);
        let client = client(&server);
        let failed = [
            client.services().list("o").await.map(drop),
            client.services().get("o", "s").await.map(drop),
            client.api_keys().delete("o", "k").await,
        ];
        for failed in failed {
            let error = failed.unwrap_err();
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200), "{error}");
            assert!(error.to_string().contains(says) && !error.body().is_empty(), "{says}: {error}");
        }
    }
    for (answer, says) in [(error(), "it broke"), (page(), "Log in")] {
        let server = Server::start();
        server.on(METRICS, [answer]);
        let error = client(&server).prometheus().get_service_metrics("o", "s").await.unwrap_err();
        assert!(error.kind() == ErrorKind::Decode && error.to_string().contains(says), "{error}");
    }
    let server = Server::start();
    server.on(DELETE, [error()]);
    let error = client(&server).api_keys().delete("o", "k").await.unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("INTERNAL"), Some("r")));
}

#[tokio::test]
async fn only_the_404_of_the_api_means_gone() {
    for other in [
        Answer::new(404, "text/html", "<html><title>404 Not Found</title></html>"),
        Answer::new(404, "text/plain", ""),
        Answer::json(404, json!({"message": "no route"})),
    ] {
        let server = Server::start();
        let delete = "DELETE /v1/organizations/o/services/s";
        server.on(GET_SERVICE, [other.clone()]).on(delete, [other]);
        let services = client(&server).services();
        let error = services.delete_and_wait("o", "s", WaitOptions::default()).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.is_not_found()), (404, false), "{error}");
        assert!(services.wait_until_gone("o", "s").await.is_err());
    }
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(404, "NOT_FOUND: gone")]);
    client(&server).services().delete_and_wait("o", "s", WaitOptions::default()).await.unwrap();
}

#[tokio::test]
async fn a_base_url_with_the_version_of_the_paths_is_understood() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s"}))]);
    for end in ["/v1", "/v1/"] {
        let client = settings(&server).base_url(format!("{}{end}", server.url())).build().unwrap();
        client.services().get("o", "s").await.unwrap();
    }
    assert_eq!(server.lines(), [GET_SERVICE; 2]);
}

#[tokio::test]
async fn a_status_that_arrived_is_kept_when_the_body_breaks_off() {
    let cut = |answer: Answer| [answer.clone().cut(12), answer.cut_chunked(12)];
    for answer in cut(Answer::error(403, "FORBIDDEN")) {
        let server = Server::start();
        server.on(GET_SERVICE, [answer.clone()]).on(UPDATE, [answer]);
        let error = client(&server).services().get("o", "s").await.unwrap_err();
        assert_eq!((error.kind(), error.is_forbidden(), error.attempts()), (ErrorKind::Api, true, 1), "{error}");
        assert_eq!((server.lines().len(), error.body().len()), (1, 12));
        assert!(error.to_string().contains("the body is not whole") && error.source().is_some(), "{error}");
        let error = client(&server).api_keys().update("o", "k", ApiKeyPatchRequest::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.is_forbidden()), (ErrorKind::Api, true), "{error}");
    }
    for answer in cut(Answer::error(429, "slow down").header("retry-after", "7")) {
        let server = Server::start();
        server.on(GET_SERVICE, [answer]);
        let error = once(&server).services().get("o", "s").await.unwrap_err();
        assert_eq!((error.is_rate_limited(), error.retry_after()), (true, Some(Duration::from_secs(7))), "{error}");
    }
    for answer in cut(Answer::result(&json!({"id": "s"})).header("x-request-id", "r")) {
        let server = Server::start();
        server.on(GET_SERVICE, [answer.clone()]).on(UPDATE, [answer]);
        let error = once(&server).services().get("o", "s").await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200));
        let error = once(&server).api_keys().update("o", "k", ApiKeyPatchRequest::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::UnknownOutcome, 200));
        assert_eq!((error.headers()["x-request-id"].as_bytes(), error.body().len()), (&b"r"[..], 12));
    }
}

/// A server that writes these bytes to every connection and then keeps silent.
fn stalls_after(bytes: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming().take(10) {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(bytes);
            thread::spawn(move || {
                thread::sleep(Duration::from_secs(20));
                drop(stream);
            });
        }
    });
    url
}

#[tokio::test]
async fn a_status_that_arrived_is_kept_when_the_body_stalls() {
    let url = stalls_after(b"HTTP/1.1 403 Forbidden\r\nx-request-id: r\r\ncontent-length: 100\r\n\r\n{\"error\":");
    let client = Client::builder().base_url(url).api_key("key-id", SECRET).timeout(Duration::from_millis(300));
    let error = client.build().unwrap().services().get("o", "s").await.unwrap_err();
    assert_eq!((error.kind(), error.is_forbidden(), error.attempts()), (ErrorKind::Api, true, 1), "{error}");
    assert_eq!(error.request_id(), Some("r"));
}

#[tokio::test]
async fn an_error_body_over_the_limit_has_its_status() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::new(403, "text/plain", "no entry ".repeat(1000))]);
    let client = settings(&server).max_response_bytes(1000).build().unwrap();
    let error = client.services().get("o", "s").await.unwrap_err();
    assert_eq!((error.kind(), error.is_forbidden()), (ErrorKind::Api, true), "{error}");
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
}

#[tokio::test]
async fn for_ever_is_a_duration() {
    let server = Server::start();
    server.on(
        GET_SERVICE,
        [
            Answer::error(429, "slow down"),
            Answer::error(503, "busy"),
            Answer::result(&json!({"id": "s", "state": "starting"})),
            Answer::result(&json!({"id": "s", "state": "running"})),
        ],
    );
    let ever = Duration::MAX;
    let retry = RetryPolicy::default().base(Duration::from_millis(1)).cap(ever).budget(ever);
    let client = Client::builder().base_url(server.url()).api_key("key-id", SECRET).retry(retry);
    let client = client.timeout(ever).connect_timeout(ever).rate_limiter(RateLimiter::new(10, ever)).build().unwrap();
    let wait = client.services().wait_until_running("o", "s").deadline(ever).interval(Duration::from_millis(1));
    assert_eq!(wait.await.unwrap().id, "s");
    client.services().get("o", "s").timeout(ever).await.unwrap();
    let soon = client.services().wait_until_gone("o", "s").interval(ever).deadline(Duration::from_millis(50));
    assert_eq!(soon.await.unwrap_err().kind(), ErrorKind::Waiter);
    let mut patience = WaitOptions::default();
    (patience.interval, patience.deadline) = (ever, ever);
    client.services().start_and_wait("o", "s", patience).await.unwrap();

    server.reset();
    server.on(GET_SERVICE, [Answer::error(503, "busy")]);
    let retry = RetryPolicy::default().base(ever).cap(ever).budget(ever);
    let call = client.services().get("o", "s").retry(retry).send();
    assert!(tokio::time::timeout(Duration::from_millis(200), call).await.is_err(), "it waits");

    let limiter = RateLimiter::new(1, Duration::from_secs(1));
    limiter.pause(ever);
    limiter.pause(Duration::ZERO);
    assert!(tokio::time::timeout(Duration::from_millis(50), limiter.acquire()).await.is_err(), "it waits");
}

#[tokio::test]
async fn a_creation_without_an_id_keeps_the_password() {
    let body = || ServicePostRequest::new([], "analytics", "aws", "eu-west-1");
    for answer in [
        Answer::result(&json!({"password": SECRET})),
        Answer::result(&json!({"service": {"name": "analytics"}, "password": SECRET})),
        Answer::result(&json!([SECRET])),
    ] {
        let server = Server::start();
        server.on(CREATE, [answer]);
        let error = client(&server).services().create_and_wait("o", body(), WaitOptions::default()).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200), "{error}");
        assert_eq!(error.request_id(), Some("request-1"));
        assert!(String::from_utf8_lossy(error.body()).contains(SECRET), "the password is kept");
        assert!(!format!("{error} {error:?}").contains(SECRET), "and not printed: {error:?}");
    }
}

#[tokio::test]
async fn a_secret_that_is_a_number_is_not_printed() {
    let server = Server::start();
    let answer = json!({"keyId": "id", "keySecret": 91_829_182, "key": {"id": "k"}});
    server.on("POST /v1/organizations/o/keys", [Answer::result(&answer)]);
    let raw = client(&server).api_keys().create("o", ApiKeyPostRequest::new("ci")).send_raw().await.unwrap();
    assert_eq!(raw.value.key_secret.as_ref().unwrap().expose(), "91829182");
    assert!(!raw.warnings.is_empty() && !format!("{raw:?} {:?}", raw.warnings).contains("91829182"));
    for warning in &raw.warnings {
        assert!(!warning.to_string().contains("91829182"), "{warning}");
    }
}

/// An escape sequence that clears the screen, a text that runs backwards, and 10 MB.
#[tokio::test]
async fn what_is_printed_is_cut_and_escaped() {
    let evil = format!("\u{1b}[2J\u{202e}\r\n\u{200b}{}", "x".repeat(10 << 20));
    let long = format!("\u{1b}\u{2066}{}", "y".repeat(3000));
    let server = Server::start();
    let issue = json!({"path": [long], "code": long, "message": long});
    let body = json!({"error": long, "code": long, "requestId": long, "issues": vec![issue; 1000]});
    let unknown = Answer::result(&json!({"id": "s", "state": long, "provider": [long], long.clone(): 1}));
    let state = Answer::result(&json!({"id": "s", "state": long}));
    server.on(
        GET_SERVICE,
        [
            Answer::json(400, &body),
            Answer::new(502, "text/plain", &evil),
            Answer::json(500, json!({"error": evil})),
            Answer::json(200, json!({"error": long})),
            Answer::new(200, "text/html", format!("<title>{evil}</title>")),
        ],
    );
    let client = once(&server);
    let check = |text: String| {
        assert!(text.len() < 20_000, "{} bytes", text.len());
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{2066}', '\u{200b}', '\r', '\n']), "{text:?}");
    };
    for _ in 0..5 {
        let error = client.services().get("o", "s").await.unwrap_err();
        check(error.to_string());
        check(error.message().to_owned());
        check(format!("{error:?}"));
        check(format!("{} {}", error.code().unwrap_or_default(), error.request_id().unwrap_or_default()));
    }
    server.reset();
    server.on(GET_SERVICE, [unknown]);
    for warning in client.services().get("o", "s").send_raw().await.unwrap().warnings {
        check(format!("{warning} {warning:?}"));
    }
    server.reset();
    server.on(GET_SERVICE, [state]);
    let wait = client.services().wait_until_running("o", "s").deadline(Duration::from_millis(50));
    let error = wait.interval(Duration::from_millis(20)).await.unwrap_err();
    check(error.to_string());
    check(error.last_seen().unwrap_or_default().to_owned());
}

#[tokio::test]
async fn headers_that_frame_a_message_are_refused() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&json!({"id": "s"}))]);
    for name in ["content-length", "Transfer-Encoding", "connection", "host", "upgrade", "te", "trailer"] {
        let error = settings(&server).header(name, "5").build().unwrap_err();
        assert!(error.kind() == ErrorKind::Build && error.to_string().contains("is set by the client"), "{error}");
        let error = client(&server).services().get("o", "s").header(name, "5").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{error}");
    }
    assert_eq!(server.lines().len(), 0, "nothing was sent");
}

#[tokio::test]
async fn a_request_without_a_body_says_that_it_has_none() {
    let server = Server::start();
    let (post, get) = ("POST /v1/organizations/o/udfs/uploads", GET_SERVICE);
    server.on(post, [Answer::result(&json!({}))]).on(get, [Answer::result(&json!({"id": "s"}))]);
    let client = client(&server);
    let _ = client.udfs().create_upload_session("o").await;
    client.services().get("o", "s").await.unwrap();
    let received = server.received();
    let lengths: Vec<_> = received[0]
        .headers
        .iter()
        .filter(|(name, _)| name == "content-length")
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!((received[0].method.as_str(), lengths), ("POST", vec!["0"]));
    assert_eq!(received[1].header("content-length"), None);
}
