//! What an error of the API knows and says.

use std::error::Error as _;

use clickhouse_cloud::udfs::UdfAttachRequest;
use clickhouse_cloud::{Error, ErrorKind};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{GET_SERVICE, once};

/// The error of a GET that is answered so.
async fn error(answer: Answer) -> Error {
    let server = Server::start();
    server.on(GET_SERVICE, [answer]);
    once(&server).services().get("o", "s").await.unwrap_err()
}

/// The names of the predicates that hold.
fn predicates(error: &Error) -> String {
    let all = [
        ("not_found", error.is_not_found()),
        ("unauthorized", error.is_unauthorized()),
        ("forbidden", error.is_forbidden()),
        ("conflict", error.is_conflict()),
        ("rate_limited", error.is_rate_limited()),
        ("idle", error.is_idle()),
        ("timeout", error.is_timeout()),
        ("connect", error.is_connect()),
        ("unknown_outcome", error.is_unknown_outcome()),
        ("retryable", error.is_retryable()),
    ];
    all.iter().filter(|(_, holds)| *holds).map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn each_status_has_its_predicates_its_code_and_its_message() {
    let envelope = |status: u16, text: &str| Answer::error(status, text);
    let bad_gateway = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body></html>";
    let server = Server::start();
    let client = once(&server);
    for (answer, holds, code, message) in [
        (envelope(401, "Unauthorized"), "unauthorized", None, "Unauthorized"),
        (envelope(403, "FORBIDDEN: no access"), "forbidden", Some("FORBIDDEN"), "FORBIDDEN: no access"),
        (envelope(404, "NOT_FOUND: gone"), "not_found", Some("NOT_FOUND"), "NOT_FOUND: gone"),
        (envelope(409, "not stopped"), "conflict", None, "not stopped"),
        (envelope(410, "gone"), "", None, "gone"),
        (envelope(422, "no"), "", None, "no"),
        (envelope(429, "slow down"), "rate_limited retryable", None, "slow down"),
        (envelope(500, "INTERNAL_ERROR: it broke"), "", Some("INTERNAL_ERROR"), "INTERNAL_ERROR: it broke"),
        (Answer::new(502, "text/html", bad_gateway), "retryable", None, "502 Bad Gateway"),
        (Answer::new(502, "text/plain", "\nupstream failed\n"), "retryable", None, "upstream failed"),
        (Answer::new(504, "text/html", "<title>504 Time-out</title>"), "timeout retryable", None, "504 Time-out"),
        (Answer::new(500, "application/json", ""), "", None, ""),
    ] {
        let body = format!("{answer:?}");
        server.reset();
        server.on(GET_SERVICE, [answer]);
        let error = client.services().get("o", "s").await.unwrap_err();
        assert_eq!((error.kind(), predicates(&error).as_str()), (ErrorKind::Api, holds), "{body}");
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn a_400_has_the_issues_of_the_request() {
    let body = json!({"status": 400, "error": "BAD_REQUEST: invalid body", "requestId": "r", "issues": [
        {"path": ["ipAccessList", 0, "source"], "code": "invalid_type", "message": "expected string"},
        {"path": [], "code": "unrecognized_keys", "message": "unknown key"},
    ]});
    let error = error(Answer::json(400, &body)).await;
    let issues: Vec<_> = error.issues().iter().map(|issue| (issue.path.as_str(), issue.code.as_str())).collect();
    assert_eq!(issues, [("ipAccessList.0.source", "invalid_type"), ("", "unrecognized_keys")]);
    assert!(error.to_string().contains("ipAccessList.0.source: expected string"), "{error}");
    assert_eq!(serde_json::from_slice::<Value>(error.body()).unwrap(), body);
}

#[tokio::test]
async fn a_424_tells_an_idle_service_from_a_stopped_one() {
    for (code, state, can_wake) in [
        ("SERVICE_IDLE", "idle", true),
        ("SERVICE_STOPPED", "stopped", false),
        ("SERVICE_NOT_RUNNING", "starting", false),
    ] {
        let server = Server::start();
        let body =
            json!({"status": 424, "error": "not running", "code": code, "serviceState": state, "canWake": can_wake});
        server.on("PUT /v1/organizations/o/udfs/f/attachments/s", [Answer::json(424, &body)]);
        let error = once(&server).udfs().attach("o", "f", "s", UdfAttachRequest::new()).await.unwrap_err();
        assert_eq!((error.is_idle(), error.code()), (can_wake, Some(code)));
        let body: Value = serde_json::from_slice(error.body()).unwrap();
        assert_eq!((&body["serviceState"], &body["canWake"]), (&json!(state), &json!(can_wake)));
    }
}

#[tokio::test]
async fn an_error_says_operation_method_path_status_message_and_request_id() {
    let error = error(Answer::error(404, "NOT_FOUND: no such service")).await;
    let text = "instanceGet (GET /v1/organizations/o/services/s): 404 Not Found: NOT_FOUND: no such service \
                (request id request-1)";
    assert_eq!(error.to_string(), text);
    assert_eq!(error.operation().unwrap().id, "instanceGet");
    assert_eq!(error.path(), Some("/v1/organizations/o/services/s"));
    assert_eq!(error.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn the_request_id_comes_from_the_body_or_else_from_a_header() {
    let both = error(Answer::error(500, "no").header("x-request-id", "header")).await;
    assert_eq!(both.request_id(), Some("request-1"));
    let header = error(Answer::new(502, "text/plain", "no").header("x-request-id", "header")).await;
    assert_eq!(header.request_id(), Some("header"));
    assert_eq!(error(Answer::new(502, "text/plain", "no")).await.request_id(), None);
}

#[tokio::test]
async fn bodies_that_are_no_json_are_kept_as_they_were() {
    for (status, content_type, body) in [
        (502, "text/html", "<html><body>Bad gateway</body></html>"),
        (504, "text/html", "<p>Time-out"),
        (503, "text/plain", ""),
    ] {
        let error = error(Answer::new(status, content_type, body)).await;
        assert_eq!((error.status().unwrap().as_u16(), error.body().as_ref()), (status, body.as_bytes()));
        assert_eq!(error.headers()["content-type"], content_type);
    }
}

#[tokio::test]
async fn the_cause_of_a_broken_connection_is_in_the_chain() {
    let error = error(Answer::close()).await;
    assert_eq!((error.kind(), predicates(&error).as_str()), (ErrorKind::Transport, "retryable"));
    let mut causes = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    assert_eq!(causes[0], "the connection broke");
    assert!(causes.len() >= 3, "down to the HTTP library: {causes:?}");
    // One sentence; in `main() -> Result<(), Error>` with the root cause; with `#` every cause once.
    let root = causes.last().unwrap();
    assert!(!error.to_string().contains(root), "{error}");
    assert_eq!(format!("{error:?}"), format!("{error}: {root}"));
    for text in [format!("{error:#}"), format!("{error:#?}")] {
        assert_eq!(text, format!("{error}: {}", causes.join(": ")));
    }
}

#[test]
fn an_error_is_small_and_can_be_sent() {
    fn is_portable<T: std::error::Error + Send + Sync + 'static>() {}
    is_portable::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}
