//! The program: its flags, its files, and how it ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use clickhouse_cloud_tests::read;
use serde_json::Value;

/// The program: that of `EMULATOR_PROGRAM`, which CI has built with the tests, or one that is built now.
pub(super) fn program() -> PathBuf {
    let given = std::env::var_os("EMULATOR_PROGRAM").map(PathBuf::from);
    given.unwrap_or_else(|| super::built(&["--bin", "clickhouse-cloud-emulator"]))
}

/// A process that ends with the test.
pub(super) struct Running(pub(super) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts it; gives the variables of the ready file.
pub(super) fn start(program: &Path, folder: &Path, flags: &[&str]) -> (Running, Vec<(String, String)>) {
    let ready = folder.join("ready");
    let _ = fs::remove_file(&ready);
    let mut command = Command::new(program);
    command.arg("--ready-file").arg(&ready).args(flags).stdout(Stdio::null()).stderr(Stdio::null());
    let child = Running(command.spawn().unwrap());
    let began = Instant::now();
    while !ready.exists() {
        assert!(began.elapsed() < Duration::from_secs(30), "it does not get ready");
        std::thread::sleep(Duration::from_millis(10));
    }
    let text = fs::read_to_string(&ready).unwrap();
    let lines = text.lines().map(|line| line.strip_prefix("export ").unwrap().split_once('=').unwrap());
    (child, lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

pub(super) fn value<'a>(variables: &'a [(String, String)], name: &str) -> &'a str {
    &variables.iter().find(|(own, _)| own == name).unwrap().1
}

/// Asks it to end; it must end well, and soon.
fn terminate(mut running: Running) {
    let status = Command::new("kill").arg(running.0.id().to_string()).status().unwrap();
    assert!(status.success());
    let began = Instant::now();
    loop {
        if let Some(status) = running.0.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(10), "it does not end");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_starts_serves_saves_and_ends() {
    let program = tokio::task::spawn_blocking(program).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json").display().to_string();
    let flags = ["--seed", "5", "--state", &state, "--rate-limit", "off", "--progress", "immediate"];
    let (running, variables) = start(&program, folder.path(), &flags);
    let url = value(&variables, "CLICKHOUSE_CLOUD_API_URL").to_owned();
    assert!(url.starts_with("http://127.0.0.1:"), "loopback and nothing else: {url}");
    let client = |variables: &[(String, String)]| {
        let settings = clickhouse_cloud::Client::builder().base_url(value(variables, "CLICKHOUSE_CLOUD_API_URL"));
        let key = (value(variables, "CLICKHOUSE_CLOUD_API_KEY"), value(variables, "CLICKHOUSE_CLOUD_API_SECRET"));
        settings.api_key(key.0, key.1).no_rate_limit().build().unwrap()
    };
    let organization = value(&variables, "CLICKHOUSE_CLOUD_ORGANIZATION").to_owned();
    let body = clickhouse_cloud::services::ServicePostRequest::new([], "kept", "aws", "eu-west-1");
    client(&variables).services().create(&organization, body).await.unwrap();
    // The document is the committed one, byte for byte but for the end of the file.
    let served = super::http().get(format!("{url}/v1")).send().await.unwrap().text().await.unwrap();
    assert!(served.trim_end() == read("spec/clickhouse-cloud.json").trim_end(), "another document is served");
    assert!(!Path::new(&state).exists(), "the state is written at the end");
    terminate(running);
    let saved: Value = serde_json::from_str(&fs::read_to_string(&state).unwrap()).unwrap();
    assert_eq!(saved["organization"], organization.as_str());
    let (running, again) = start(&program, folder.path(), &flags);
    assert_eq!(value(&again, "CLICKHOUSE_CLOUD_API_SECRET"), value(&variables, "CLICKHOUSE_CLOUD_API_SECRET"));
    let services = client(&again).services().list(&organization).await.unwrap();
    assert_eq!(services[0].name.as_deref(), Some("kept"));
    terminate(running);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_flags_are_explained_and_change_nothing() {
    let program = tokio::task::spawn_blocking(program).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bad = folder.path().join("bad.json").display().to_string();
    fs::write(&bad, "{").unwrap();
    for (flags, says) in [
        (["--rate-limit", "fast"], "as in `10/10s`"),
        (["--progress", "soon"], "polls:N"),
        (["--state", bad.as_str()], "is not a saved state"),
        (["--faults", bad.as_str()], "is not a list of faults"),
        (["--state", "/nowhere/at/all.json"], "the folder of the file is not there"),
    ] {
        let output = Command::new(&program).args(flags).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && text.contains(says), "{flags:?}: {text}");
    }
    assert_eq!(fs::read_to_string(&bad).unwrap(), "{");
}
