//! `/_emulator`: state, clock, journal; and that the same seed gives the same.

use clickhouse_cloud_emulator::{Emulator, Options};
use serde_json::{Value, json};

use super::{Site, service};

#[tokio::test]
async fn the_same_seed_gives_the_same() {
    let run = async |seed: u64| {
        let site = Site::with(Options { seed, ..Options::default() }).await;
        site.result("POST", &site.path("/services"), service()).await;
        site.result("POST", &site.path("/keys"), json!({"name": "k"})).await;
        (site.emulator.key_secret().to_owned(), site.emulator.state())
    };
    let (one, same, other) = (run(7).await, run(7).await, run(8).await);
    assert_eq!(one, same);
    assert_ne!(one.0, other.0);
}

#[tokio::test]
async fn a_restart_from_a_state_goes_on() {
    let site = Site::start().await;
    let path = site.service().await;
    site.result("PATCH", &format!("{path}/state"), json!({"command": "stop"})).await;
    let before = site.emulator.state();
    let text = serde_json::to_string(&before).unwrap();
    let again = Site::with(Options { state: Some(serde_json::from_str(&text).unwrap()), ..Options::default() }).await;
    assert_eq!(again.emulator.state(), before);
    assert_eq!(again.emulator.key_secret(), site.emulator.key_secret());
    for path in [path.clone(), path.clone(), site.path("/keys"), site.path("/activities"), format!("{path}/backups")] {
        let ask = async |site: &Site| {
            let (status, mut answer) = site.get(&path).await;
            answer.as_object_mut().unwrap().remove("requestId");
            (status, answer)
        };
        assert_eq!(ask(&site).await, ask(&again).await, "{path}");
    }
    let new = again.result("POST", &again.path("/keys"), json!({"name": "new"})).await;
    assert!(!text.contains(new["key"]["id"].as_str().unwrap()), "ids go on, they do not begin again");
}

#[tokio::test]
async fn state_clock_and_journal_over_http() {
    let site = Site::start().await;
    let path = site.service().await;
    let (_, state) = site.get("/_emulator/state").await;
    assert_eq!(state, site.emulator.state());
    let mut changed = state.clone();
    changed["settings"]["features"] = json!([]);
    assert_eq!(site.call("PUT", "/_emulator/state", changed).await.0, 200);
    assert_eq!(site.get(&format!("{path}/scalingSchedule")).await.0, 403, "the feature is off");
    assert_eq!(site.call("PUT", "/_emulator/state", json!({"nonsense": 1})).await.0, 400);
    let (_, before) = site.get("/_emulator/clock").await;
    let (_, after) = site.call("POST", "/_emulator/clock/advance", json!({"seconds": 3600})).await;
    let hour = |value: &Value| value["now"].as_str().unwrap()[11..13].parse::<u32>().unwrap();
    assert_eq!(hour(&after), hour(&before) + 1);
    let (_, journal) = site.get("/_emulator/requests?operation=instanceCreate&status=200").await;
    let entries = journal["requests"].as_array().unwrap();
    assert_eq!(entries.len(), 1);
    assert_eq!((&entries[0]["verdict"], &entries[0]["body"]["name"]), (&json!("accepted"), &json!("analytics")));
    assert!(!journal.to_string().contains(site.emulator.key_secret()), "no secret in the journal");
    site.call("POST", &site.path("/services"), json!({"name": 1})).await;
    let (_, journal) = site.get("/_emulator/requests?status=400").await;
    assert!(journal["requests"][0]["verdict"].as_str().unwrap().contains("/body/name"), "{journal}");
    assert_eq!(site.call("POST", "/_emulator/reset", Value::Null).await.0, 200);
    assert_eq!(site.result("GET", &site.path("/services"), Value::Null).await, json!([]));
}

#[tokio::test]
async fn emulators_do_not_know_of_each_other() {
    let (one, other) = (Emulator::start().await.unwrap(), Emulator::start().await.unwrap());
    assert_ne!(one.url(), other.url());
    let organization = one.organization();
    let made = one.client().services();
    let body = clickhouse_cloud::services::ServicePostRequest::new([], "a", "aws", "eu-west-1");
    made.create(&organization, body).await.unwrap();
    assert_eq!(made.list(&organization).await.unwrap().len(), 1);
    assert_eq!(other.client().services().list(other.organization()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn queries_have_the_answers_that_a_test_supplies() {
    let site = Site::start().await;
    let path = site.service().await;
    let id = super::id(&path);
    let keys = site.result("GET", &site.path("/keys"), Value::Null).await;
    let run = async |sql: &str, wake: bool| {
        let body = json!({"runId": "3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a50", "sql": sql}).to_string();
        let mut request = site.http.post(format!("{}/service/{id}/run?format=JSONEachRow", site.emulator.url()));
        request = request.basic_auth(site.emulator.key_id(), Some(site.emulator.key_secret()));
        request = request.header("content-type", "text/plain;charset=UTF-8").header("auth-provider", "custom");
        if wake {
            request = request.header("wake-service", "true");
        }
        let response = request.body(body).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    assert_eq!(run("SELECT 1", false).await.0, 403, "no endpoint is bound to the key");
    let endpoint = json!({"roles": ["sql_console_admin"], "openApiKeys": [keys[0]["id"]], "allowedOrigins": ""});
    site.result("POST", &format!("{path}/serviceQueryEndpoint"), endpoint).await;
    assert_eq!(run("SELECT 1", false).await, (200, "{\"1\":1}\n".to_owned()));
    let answers = json!([
        {"rows": [{"a": 1}, {"a": 2}]}, {"error": {"code": "62", "details": "Syntax error"}}, {"timeout": true}, {"body": "raw"},
    ]);
    assert_eq!(site.call("PUT", &format!("/_emulator/queries/{id}"), answers).await.0, 200);
    assert_eq!(run("x", false).await, (200, "{\"a\":1}\n{\"a\":2}\n".to_owned()));
    assert_eq!(run("x", false).await.0, 400);
    assert_eq!(run("x", false).await, (500, "Timeout error.".to_owned()));
    assert_eq!(run("x", false).await, (200, "raw".to_owned()));
    assert_eq!(run("x", false).await, (200, "raw".to_owned()), "the last again and again");
    site.emulator.set(&path, "state", "idle");
    assert_eq!(run("x", false).await, (206, "{\"data\":\"Confirm wake service\"}".to_owned()));
    assert_eq!(run("x", true).await.0, 200);
    site.emulator.set(&path, "state", "stopped");
    assert_eq!(run("x", true).await, (206, "{\"data\":\"Service is stopped\"}".to_owned()));
}
