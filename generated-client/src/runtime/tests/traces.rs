//! What a call tells `tracing`, and that no secret is in it.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::sample::ApiKey;
use super::server::{Server, json, response};
use crate::runtime::Secret;

/// Writes every span, field and event as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn write(&self, what: &str, record: impl FnOnce(&mut Text<'_>)) {
        let mut log = self.0.lock().unwrap();
        log.push_str(what);
        record(&mut Text(&mut log));
        log.push('\n');
    }
}

struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("clickhouse_cloud")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.write("span", |text| span.record(text));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        self.write("record", |text| values.record(text));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        self.write("event", |text| event.record(text));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_one_span_with_its_attempts_and_without_secrets() {
    let log = Log::default();
    // As long as there is only one, `tracing` asks the thread that comes first to a span or event whether anyone listens, and
    // remembers the answer for all of them. The threads of other tests do not listen.
    let _another = tracing::Dispatch::new(Log::default());
    let guard = tracing::subscriber::set_default(log.clone());
    let limited = response(429, "text/plain", "x-ratelimit-reset: 0.01\r\nx-request-id: r1\r\n", "");
    let body = r#"{"result":{"id":"k","keySecret":["planted-secret"],"port":"1","extra":"planted-secret"}}"#;
    let server = Server::start(vec![limited, json(200, body), json(404, "{}")]).await;
    let client = server.client();
    let key = ApiKey { key_secret: Some(Secret::from("planted-secret")), ..ApiKey::default() };
    client.keys().create("k", key).header("x-token", "planted-secret").await.unwrap();
    client.keys().get("k").await.unwrap_err();
    drop(guard);
    let text = log.0.lock().unwrap().clone();
    for part in [
        "span operation=\"keyCreate\" method=\"POST\" path=\"/v1/keys/k\"",
        "event message=trying again kind=Api attempt=1 wait=1",
        "record status=200",
        "event message=left out operation=\"keyCreate\" path=\"/result/keySecret\"",
        "event message=let pass operation=\"keyCreate\" path=\"/result/port\"",
        "event message=failed kind=Api attempt=1",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(!text.contains("planted-secret") && !text.contains("a2V5LWlkOnBsYW50ZWQ"), "{text}");
}
