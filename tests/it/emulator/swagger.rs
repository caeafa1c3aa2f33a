//! `/docs` in a real browser: every tag and operation is there, and a call that is tried out succeeds.

use std::process::Command;

use clickhouse_cloud_tests::published;

use super::Site;
use crate::contract::closing::operations;
use crate::diff_command::browser::browser;

/// What the page is after its scripts ran; `script` runs in it first.
fn dom(browser: &str, url: &str) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"])
        .args(["--enable-logging=stderr", "--virtual-time-budget=30000", "--dump-dom", "--window-size=1200,1600"])
        .arg(format!("--user-data-dir={}", folder.path().display()))
        .arg(format!("--screenshot={}", folder.path().join("page.png").display()))
        .arg(url)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let console = String::from_utf8_lossy(&output.stderr)
        .lines()
        .filter(|line| line.contains("CONSOLE"))
        .collect::<Vec<_>>()
        .join("\n");
    (String::from_utf8(output.stdout).unwrap(), console)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_every_operation_and_asks_no_other_host() {
    let Some(browser) = browser() else { return };
    let site = Site::start().await;
    let url = format!("{}/docs/", site.emulator.url());
    let (page, console) = tokio::task::spawn_blocking(move || dom(&browser, &url)).await.unwrap();
    assert!(!console.contains("ERR_"), "{console}");
    let all = operations(published()).count();
    assert_eq!(page.matches("class=\"opblock opblock-").count(), all, "one block for each operation");
    assert_eq!(page.matches("class=\"opblock-tag-section").count(), published()["tags"].as_array().unwrap().len());
}
