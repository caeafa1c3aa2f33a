//! Every example of the client, as its own program, against a running emulator.

use std::collections::BTreeSet;
use std::process::Command;

use clickhouse_cloud_tests::root;
use serde_json::{Value, json};

use super::Site;

#[tokio::test(flavor = "multi_thread")]
async fn every_example_runs() {
    let built = tokio::task::spawn_blocking(|| super::built(&["--examples"])).await.unwrap();
    let programs = built.parent().unwrap();
    let site = Site::start().await;
    let path = site.service().await;
    let (organization, service) = (site.emulator.organization(), super::id(&path).to_owned());
    let own = site.result("GET", &site.path("/keys"), Value::Null).await[0]["id"].clone();
    let key = site.result("POST", &site.path("/keys"), json!({"name": "old", "roles": ["admin"]})).await;
    let key = key["key"]["id"].as_str().unwrap().to_owned();
    let source = site.result("GET", &format!("{path}/clickstack/sources"), Value::Null).await[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let endpoint = json!({"roles": ["sql_console_admin"], "openApiKeys": [own], "allowedOrigins": ""});
    site.result("POST", &format!("{path}/serviceQueryEndpoint"), endpoint).await;
    let folder = tempfile::tempdir().unwrap();
    let stored = folder.path().join("key").display().to_string();
    let (o, s) = (organization.as_str(), service.as_str());
    let rows: &[(&str, &[&str], &str)] = &[
        ("list_services", &[o], "analytics"),
        ("handle_errors", &[o, s], "200 OK with"),
        ("clear_field", &[o, s], "\"backupStartTime\":null"),
        ("fan_out", &[o], "2 backups"),
        ("clickstack_alert", &[o, s, &source, "https://hooks.slack.com/services/x"], "dashboard "),
        ("prometheus_scrape", &[o, s], "ClickHouseMetrics_Query"),
        ("usage_cost_csv", &[o, "2026-01-01", "2026-01-31"], "service"),
        ("run_query", &[s, "SELECT 1"], "{\"1\":1}"),
        ("rotate_key", &[o, &key, &stored], "has taken the place of"),
        ("pause_at_night", &[o, "stop"], "stopped"),
        ("create_service", &[o, "made by an example"], "running"),
    ];
    let names: BTreeSet<String> = std::fs::read_dir(root().join("generated-client/examples"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let tried: BTreeSet<String> = rows.iter().map(|(name, ..)| (*name).to_owned()).collect();
    assert_eq!(names, tried, "every example has a row");
    for (name, arguments, says) in rows {
        let mut command = Command::new(programs.join(name));
        command.args(*arguments).env("CLICKHOUSE_CLOUD_API_URL", site.emulator.url());
        command.env("CLICKHOUSE_CLOUD_API_KEY", site.emulator.key_id());
        command.env("CLICKHOUSE_CLOUD_API_SECRET", site.emulator.key_secret());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && text.contains(says), "{name}: {text}");
    }
    assert!(std::fs::read_to_string(&stored).unwrap().lines().count() == 2, "the new key was stored");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&stored).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "only its owner can read the new key");
    }
}
