//! The emulator, from outside: over HTTP, through the client, as a program, in a browser.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod access;
mod calls;
mod control;
mod everyday;
mod examples;
mod faults;
mod hostile;
mod outside;
mod pages;
mod polling;
mod program;
mod queries;
mod random;
mod rules;
mod states;
mod swagger;
mod waits;
mod workflows;

use std::io::Write as _;
use std::path::PathBuf;

use clickhouse_cloud_emulator::{Emulator, Options};
use clickhouse_cloud_tests::root;
use reqwest::Method;
use serde_json::{Value, json};
use xtask::cargo;

/// An emulator, and plain HTTP to it.
struct Site {
    emulator: Emulator,
    http: reqwest::Client,
}

/// A status, and the body: null where it is not JSON.
type Answer = (u16, Value);

impl Site {
    async fn start() -> Self {
        Self::with(Options::default()).await
    }

    async fn with(options: Options) -> Self {
        let emulator = Emulator::start_with(options).await.unwrap_or_else(|error| panic!("{error}"));
        Self { emulator, http: http() }
    }

    /// Below the organization.
    fn path(&self, rest: &str) -> String {
        format!("/v1/organizations/{}{rest}", self.emulator.organization())
    }

    async fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        self.call_as((self.emulator.key_id(), self.emulator.key_secret()), method, path, body).await
    }

    async fn call_as(&self, key: (&str, &str), method: &str, path: &str, body: Value) -> Answer {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request =
            self.http.request(method, format!("{}{path}", self.emulator.url())).basic_auth(key.0, Some(key.1));
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
    }

    async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, Value::Null).await
    }

    /// The result of a call that must succeed.
    async fn result(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.call(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path}: {answer}");
        answer["result"].clone()
    }

    /// A service that runs; its path.
    async fn service(&self) -> String {
        let made = self.result("POST", &self.path("/services"), service()).await;
        let path = self.path(&format!("/services/{}", made["service"]["id"].as_str().unwrap()));
        assert!(self.emulator.set(&path, "state", "running"));
        path
    }
}

/// Nothing is encrypted on loopback, but a client without any cryptography cannot be built.
fn http() -> reqwest::Client {
    let ring = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(ring).with_safe_default_protocol_versions().unwrap();
    let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    // A connection that is kept may be closed by the emulator while the next request is sent on it.
    let builder = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0);
    builder.tls_backend_preconfigured(tls).build().unwrap()
}

/// Builds programs with the features that they have in `cargo test --workspace`; the path of the last one.
fn built(targets: &[&str]) -> PathBuf {
    let mut command = cargo::command();
    command.args(["build", "--quiet", "--locked", "--workspace", "--message-format", "json"]).args(targets);
    let output = command.current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines.filter_map(|line| line["executable"].as_str().map(PathBuf::from)).next_back().unwrap()
}

/// For judges/official.sh, in which the official client decodes what was answered: a line an answer.
fn record(operation: &str, answer: &Value) {
    let Ok(file) = std::env::var("EMULATOR_RECORD") else { return };
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
    file.write_all(format!("{}\n", json!({"operation": operation, "answer": answer})).as_bytes()).unwrap();
}

/// A request for a service.
fn service() -> Value {
    json!({"name": "analytics", "provider": "aws", "region": "eu-west-1", "ipAccessList": [{"source": "0.0.0.0/0"}]})
}

/// The last part of a path.
fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// A request for a Postgres service.
fn postgres() -> Value {
    json!({"name": "orders", "provider": "aws", "region": "us-east-1", "size": "c6gd.large"})
}

/// A request for a ClickPipe from Kafka.
fn kafka() -> Value {
    json!({
        "name": "events",
        "source": {"kafka": {
            "type": "kafka", "format": "JSONEachRow", "brokers": "b:9092", "topics": "t", "authentication": "PLAIN",
            "credentials": {"username": "u", "password": "p"},
        }},
        "destination": {
            "database": "default", "table": "t", "managedTable": true, "columns": [{"name": "a", "type": "String"}],
            "tableDefinition": {"engine": {"type": "MergeTree"}},
        },
    })
}
