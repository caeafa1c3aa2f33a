//! Statements through the client, against the query host of the emulator.

use clickhouse_cloud::{ErrorKind, Value as Row};
use serde_json::{Value, json};

use super::{Site, id};

/// An emulator whose service has a query endpoint for the key of its client; the path of the service.
async fn site(answers: Value) -> (Site, String) {
    let site = Site::start().await;
    let path = site.service().await;
    let keys = site.result("GET", &site.path("/keys"), Value::Null).await;
    let endpoint = json!({"roles": ["sql_console_admin"], "openApiKeys": [keys[0]["id"]], "allowedOrigins": ""});
    site.result("POST", &format!("{path}/serviceQueryEndpoint"), endpoint).await;
    assert_eq!(site.call("PUT", &format!("/_emulator/queries/{}", id(&path)), answers).await.0, 200);
    (site, path)
}

#[tokio::test]
async fn a_statement_gives_rows() {
    let (site, path) = site(json!([{"rows": [{"a": 1}, {"a": 2}]}])).await;
    let client = site.emulator.client();
    let rows: Vec<Row> = client.query(id(&path), "SELECT a FROM t").rows().await.unwrap().all().await.unwrap();
    assert_eq!(rows, [json!({"a": 1}), json!({"a": 2})]);
    let token = client.with_bearer(site.emulator.token()).unwrap();
    assert_eq!(token.query(id(&path), "SELECT a FROM t").await.unwrap(), "{\"a\":1}\n{\"a\":2}\n");
    let stranger = site.result("POST", &site.path("/keys"), json!({"name": "other", "roles": ["admin"]})).await;
    let text = |name: &str| stranger[name].as_str().unwrap().to_owned();
    let stranger = client.with_api_key(text("keyId"), text("keySecret")).unwrap();
    assert!(stranger.query(id(&path), "SELECT 1").await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_service_that_does_not_run() {
    let (site, path) = site(json!([{"rows": []}])).await;
    let client = site.emulator.client();
    let statement = client.query(id(&path), "SELECT 1");
    site.emulator.set(&path, "state", "idle");
    let idle = statement.clone().await.unwrap_err();
    assert!(idle.is_idle() && !idle.is_stopped() && idle.kind() == ErrorKind::ServiceIdle, "{idle}");
    assert_eq!(statement.clone().wake(true).await.unwrap(), "");
    for state in ["stopped", "provisioning"] {
        site.emulator.set(&path, "state", state);
        let stopped = statement.clone().wake(true).await.unwrap_err();
        assert!(stopped.is_stopped() && !stopped.is_not_found(), "{state}: {stopped}");
    }
}

#[tokio::test]
async fn a_statement_that_fails_or_takes_too_long() {
    let (site, path) =
        site(json!([{"error": {"code": 62, "details": "Syntax error near FROM"}}, {"timeout": true}])).await;
    let client = site.emulator.client();
    let statement = client.query(id(&path), "SELECT FROM");
    let refused = statement.clone().await.unwrap_err();
    assert_eq!((refused.code(), refused.message()), (Some("62"), "Syntax error near FROM"));
    let late = statement.await.unwrap_err();
    assert!(late.is_timeout() && late.is_unknown_outcome() && !late.is_retryable(), "{late}");
    assert_eq!(late.attempts(), 1, "it may still run, so it is not sent again");
}
