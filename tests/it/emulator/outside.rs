//! The emulator in a process of its own, as others use it: what is measured is its memory and no test's.

use serde_json::Value;

use super::http;
use super::program::{Running, program, start, value};

/// A running program.
pub(super) struct Outside {
    pub(super) organization: String,
    /// How many calls a test has counted.
    pub(super) count: usize,
    running: Running,
    http: reqwest::Client,
    url: String,
    key: (String, String),
    _folder: tempfile::TempDir,
}

impl Outside {
    pub(super) async fn start() -> Self {
        let program = tokio::task::spawn_blocking(program).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (running, variables) = start(&program, folder.path(), &["--seed", "1", "--rate-limit", "off"]);
        let own = |name: &str| value(&variables, &format!("CLICKHOUSE_CLOUD_{name}")).to_owned();
        let key = (own("API_KEY"), own("API_SECRET"));
        let (organization, url) = (own("ORGANIZATION"), own("API_URL"));
        Self { organization, count: 0, running, http: http(), url, key, _folder: folder }
    }

    pub(super) async fn send(
        &self,
        method: &str,
        target: &str,
        content_type: Option<&str>,
        body: &[u8],
    ) -> (u16, Vec<u8>) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, format!("{}{target}", self.url));
        request = request.basic_auth(&self.key.0, Some(&self.key.1));
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let response = request.body(body.to_vec()).send().await.unwrap_or_else(|error| panic!("{target}: {error}"));
        (response.status().as_u16(), response.bytes().await.unwrap().to_vec())
    }

    /// All objects that it has.
    pub(super) async fn objects(&self) -> Value {
        let (_, state) = self.send("GET", "/_emulator/state", None, b"").await;
        serde_json::from_slice::<Value>(&state).unwrap()["collections"].take()
    }

    /// The peak of its memory in KiB; `None` if the system does not say.
    pub(super) fn peak(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.running.0.id())).ok()?;
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
    }
}
