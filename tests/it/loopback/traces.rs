//! Everything that a call tells `tracing`, of this crate and of those below it, as text.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex, OnceLock};

use clickhouse_cloud::api_keys::ApiKeyPostRequest;
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

use super::{ENCODED, GET_SERVICE, SECRET, client, settings};

/// Writes every span, record and event of any level and any crate as a line.
#[derive(Clone, Debug, Default)]
pub(super) struct Log(Arc<Mutex<String>>);

impl Log {
    /// Listens on this thread until the guard is dropped.
    pub(super) fn listen() -> (Self, DefaultGuard) {
        // As long as there is only one, `tracing` asks the thread that comes first to a span or event whether anyone listens, and
        // remembers the answer for all of them. The threads of other tests do not listen.
        static ANOTHER: OnceLock<Dispatch> = OnceLock::new();
        ANOTHER.get_or_init(|| Dispatch::new(Self::default()));
        let log = Self::default();
        (log.clone(), tracing::subscriber::set_default(log))
    }

    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    fn line(&self, what: &str, target: &str, record: impl FnOnce(&mut Line<'_>)) {
        let mut log = self.0.lock().unwrap();
        write!(log, "{what} {target}").unwrap();
        record(&mut Line(&mut log));
        log.push('\n');
    }
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        assert!(!span.metadata().target().starts_with("clickhouse_cloud::"));
        self.line("span", span.metadata().name(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", "", |line| values.record(line));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        assert!(!event.metadata().target().starts_with("clickhouse_cloud::"));
        self.line("event", event.metadata().level().as_str(), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn assert_has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[tokio::test]
async fn a_call_is_a_span_with_operation_status_attempts_and_request_id() {
    let (log, _guard) = Log::listen();
    let server = Server::start();
    let slow_down = Answer::new(429, "text/plain", "").header("x-ratelimit-reset", "0.01");
    server.on(GET_SERVICE, [slow_down, Answer::result(&json!({"id": "s", "numReplicas": "3", "state": "odd"}))]);
    client(&server).services().get("o", "s").await.unwrap();
    let path = "/v1/organizations/o/services/s";
    let span = format!("span clickhouse_cloud operation=\"instanceGet\" method=\"GET\" path=\"{path}\"");
    assert_has(
        &log.text(),
        &[
            &span,
            "event INFO message=trying again kind=Api attempt=1 wait=1",
            "record  status=200\n",
            "record  attempts=2\n",
            "record  request_id=\"request-1\"",
            "path=\"/result/numReplicas\" warning=/result/numReplicas: expected integer, found string",
            "path=\"/result/state\"",
        ],
    );
    assert_eq!(log.text().matches("span clickhouse_cloud ").count(), 1, "one span, whatever the attempts");
    for field in ["attempts=", "status=", "request_id="] {
        let records = log.text().lines().filter(|line| line.starts_with("record ") && line.contains(field)).count();
        assert_eq!(records, 1, "{field} once, or it is printed twice");
    }
}

#[tokio::test]
async fn a_call_that_fails_says_so_with_status_and_request_id() {
    let (log, _guard) = Log::listen();
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::error(404, "gone")]);
    client(&server).services().get("o", "s").await.unwrap_err();
    assert_has(
        &log.text(),
        &["status=404", "request_id=\"request-1\"", "event WARN message=failed kind=Api attempt=1"],
    );
}

#[tokio::test]
async fn no_secret_of_request_or_response_is_traced() {
    let (log, _guard) = Log::listen();
    let server = Server::start();
    // In its place, in a place that cannot be read, in one that the client does not know, in an error, and in garbage.
    let created = json!({"keySecret": SECRET, "keyId": [SECRET], "key": SECRET, "tomorrow": SECRET});
    let garbage = Answer::new(200, "text/html", format!("<title>{SECRET}</title>"));
    let refused = Answer::json(400, json!({"error": "no", "received": {"keySecret": SECRET}}));
    let broken = Answer::result(&created).cut(60);
    server.on("POST /v1/organizations/o/keys", [Answer::result(&created), garbage, refused, broken, Answer::close()]);
    let client = settings(&server).header("x-token", SECRET).user_agent_suffix("my-tool/1").build().unwrap();
    for _ in 0..5 {
        let call = client.api_keys().create("o", ApiKeyPostRequest::new("ci"));
        let _ = call.header("x-other-token", SECRET).send_raw().await;
    }
    assert_eq!(server.lines().len(), 5);
    let text = log.text();
    assert_has(&text, &["path=\"/result/keyId\"", "path=\"/result/tomorrow\"", "kind=UnknownOutcome"]);
    assert!(!text.contains(SECRET) && !text.contains(ENCODED), "{text}");
}

#[tokio::test]
async fn a_response_that_cannot_be_read_says_so() {
    let (log, _guard) = Log::listen();
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::json(200, r#"{"requestId":"r7","result":[]}"#)]);
    client(&server).services().get("o", "s").await.unwrap_err();
    assert_has(
        &log.text(),
        &["record  status=200\n", "request_id=\"r7\"", "event WARN message=unreadable kind=Decode"],
    );
}
