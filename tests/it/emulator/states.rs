//! State machines: which command moves which state, what is refused when, and what is shown once.

use std::time::Duration;

use clickhouse_cloud_emulator::{Options, Progress};
use serde_json::{Value, json};

use super::{Site, kafka, postgres, service};

/// The states that are seen by looking until one stays, at most so often.
async fn seen(site: &Site, path: &str, member: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..12 {
        let (status, answer) = site.get(path).await;
        let state = if status == 404 { "gone" } else { answer["result"][member].as_str().unwrap() };
        if seen.last().is_none_or(|last| last != state) {
            seen.push(state.to_owned());
        }
    }
    seen
}

async fn command(site: &Site, path: &str, command: &str) -> u16 {
    site.call("PATCH", &format!("{path}/state"), json!({"command": command})).await.0
}

#[tokio::test]
async fn a_service_lives() {
    let site = Site::start().await;
    let made = site.result("POST", &site.path("/services"), service()).await;
    assert_eq!(made["service"]["state"], "provisioning");
    assert!(made["password"].as_str().is_some_and(|password| password.len() >= 12), "{made}");
    let path = site.path(&format!("/services/{}", made["service"]["id"].as_str().unwrap()));
    assert_eq!(seen(&site, &path, "state").await, ["provisioning", "running"]);
    let known = site.result("GET", &path, Value::Null).await;
    assert!(known.get("password").is_none());
    assert_eq!(known["isPrimary"], true);
    let (status, answer) = site.call("DELETE", &path, Value::Null).await;
    assert_eq!(status, 409, "{answer}");
    assert!(answer["error"].as_str().unwrap().contains("Current state: 'running'"), "{answer}");
    assert_eq!(command(&site, &path, "start").await, 200, "start of a running service does nothing");
    assert_eq!(command(&site, &path, "stop").await, 200);
    assert_eq!(seen(&site, &path, "state").await, ["stopping", "stopped"]);
    assert_eq!(command(&site, &path, "awake").await, 400, "a stopped service is not woken");
    assert_eq!(command(&site, &path, "start").await, 200);
    assert_eq!(seen(&site, &path, "state").await, ["starting", "running"]);
    site.emulator.set(&path, "state", "idle");
    assert_eq!(command(&site, &path, "start").await, 200);
    assert_eq!(site.result("GET", &path, Value::Null).await["state"], "idle", "start does nothing for an idle service");
    assert_eq!(command(&site, &path, "awake").await, 200);
    assert_eq!(seen(&site, &path, "state").await, ["awaking", "running"]);
    command(&site, &path, "stop").await;
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 409, "not stopped yet");
    assert_eq!(site.result("GET", &path, Value::Null).await["state"], "stopped");
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 409, "stopped, and for a while still refused");
    seen(&site, &path, "state").await;
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 200);
    assert_eq!(seen(&site, &path, "state").await, ["terminating", "gone"]);
    assert_eq!(site.get(&format!("{path}/clickpipes")).await.0, 404, "what was below it is gone, too");
}

#[tokio::test]
async fn time_moves_what_takes_minutes() {
    let site = Site::with(Options { progress: Progress::Time(1.0), ..Options::default() }).await;
    let made = site.result("POST", &site.path("/services"), service()).await;
    let path = site.path(&format!("/services/{}", made["service"]["id"].as_str().unwrap()));
    let state = async || site.result("GET", &path, Value::Null).await["state"].clone();
    assert_eq!(state().await, "provisioning");
    site.emulator.advance(Duration::from_secs(100));
    assert_eq!(state().await, "provisioning");
    site.emulator.advance(Duration::from_secs(30));
    assert_eq!(state().await, "running");
    site.emulator.set_progress(Progress::Immediate);
    command(&site, &path, "stop").await;
    assert_eq!(state().await, "stopped");
}

#[tokio::test]
async fn scaling_has_the_members_of_its_mode() {
    let site = Site::start().await;
    let path = site.service().await;
    let scale = async |body: Value| site.call("PATCH", &format!("{path}/replicaScaling"), body).await;
    let (status, answer) = scale(json!({"numReplicas": 2, "minReplicaMemoryGb": 8, "maxReplicaMemoryGb": 24})).await;
    assert_eq!(status, 200, "{answer}");
    let service = site.result("GET", &path, Value::Null).await;
    assert_eq!((&service["numReplicas"], &service["maxReplicaMemoryGb"]), (&json!(2), &json!(24)));
    assert_eq!(service["currentScaling"]["effectiveMaxReplicas"], 2);
    let horizontal = json!({"autoscalingMode": "horizontal", "minReplicas": 2, "maxReplicas": 6, "minReplicaMemoryGb": 16, "maxReplicaMemoryGb": 16});
    assert_eq!(scale(horizontal).await.0, 200);
    let service = site.result("GET", &path, Value::Null).await;
    assert_eq!((service.get("numReplicas"), service.get("minTotalMemoryGb")), (None, None), "{service}");
    assert_eq!((&service["replicaMemoryGb"], &service["maxReplicas"]), (&json!(16), &json!(6)));
    assert_eq!(scale(json!({"autoscalingMode": "vertical", "numReplicas": 3})).await.0, 200);
    let service = site.result("GET", &path, Value::Null).await;
    assert_eq!((service.get("minReplicas"), service.get("replicaMemoryGb")), (None, None), "{service}");
    assert_eq!((&service["numReplicas"], &service["maxReplicaMemoryGb"]), (&json!(3), &json!(16)), "memory is kept");
    for wrong in [
        json!({"numReplicas": 2, "minReplicas": 2, "maxReplicas": 2}),
        json!({"minReplicas": 2}),
        json!({"minReplicaMemoryGb": 9}),
        json!({"idleTimeoutMinutes": 4}),
    ] {
        assert_eq!(scale(wrong.clone()).await.0, 400, "{wrong}");
    }
    // A service whose caller lists what to add and what to take away.
    let lists = json!({"ipAccessList": {"add": [{"source": "10.0.0.0/8"}], "remove": [{"source": "0.0.0.0/0"}]}});
    assert_eq!(site.result("PATCH", &path, lists).await["ipAccessList"], json!([{"source": "10.0.0.0/8"}]));
}

#[tokio::test]
async fn a_schedule_holds_at_its_hours() {
    let site = Site::start().await;
    let path = site.service().await;
    let schedule = format!("{path}/scalingSchedule");
    assert_eq!(site.get(&schedule).await.0, 404, "none is configured");
    // The virtual clock begins on a Thursday, at midnight.
    let entry = json!({"name": "night", "weekdays": [4], "startHourUtc": 0, "endHourUtc": 6, "numReplicas": 1});
    let made = site.result("POST", &schedule, json!({"entries": [entry]})).await;
    assert_eq!((&made["entries"][0]["minReplicas"], &made["entries"][0]["isActiveNow"]), (&json!(1), &json!(true)));
    assert_eq!(made["activeEntryId"], made["entries"][0]["id"]);
    site.emulator.advance(Duration::from_secs(7 * 3600));
    let now = site.result("GET", &schedule, Value::Null).await;
    assert_eq!((&now["entries"][0]["isActiveNow"], now.get("activeEntryId")), (&json!(false), None));
    assert_eq!(site.result("POST", &schedule, json!({"entries": []})).await["baseConfig"], json!({}));
    assert_eq!(site.get(&schedule).await.0, 404);
}

#[tokio::test]
async fn pipes_need_a_service_that_runs() {
    let site = Site::start().await;
    let path = site.service().await;
    let pipes = format!("{path}/clickpipes");
    site.emulator.set(&path, "state", "idle");
    let (status, answer) = site.call("POST", &pipes, kafka()).await;
    assert_eq!(status, 424, "{answer}");
    assert!(answer["error"].as_str().unwrap().contains("Current state: idle"), "{answer}");
    site.emulator.set(&path, "state", "running");
    let pipe = site.result("POST", &pipes, kafka()).await;
    assert!(!pipe.to_string().contains("\"p\""), "no secret comes back: {pipe}");
    let pipe = format!("{pipes}/{}", pipe["id"].as_str().unwrap());
    assert_eq!(seen(&site, &pipe, "state").await, ["Provisioning", "Running"]);
    assert_eq!(command(&site, &pipe, "start").await, 409, "only from Stopped or Failed");
    assert_eq!(command(&site, &pipe, "resync").await, 400, "only Postgres and MySQL");
    assert_eq!(command(&site, &pipe, "stop").await, 200);
    assert_eq!(seen(&site, &pipe, "state").await, ["Stopping", "Stopped"]);
    assert_eq!(command(&site, &pipe, "start").await, 200);
    assert_eq!(site.get(&format!("{path}/clickpipesCdcScaling")).await.0, 404, "no database pipe yet");
    let mut paused = kafka();
    paused["startPaused"] = json!(true);
    assert_eq!(site.result("POST", &pipes, paused).await["state"], "Stopped");
    let mapping = json!({"sourceSchemaName": "public", "sourceTable": "t", "targetTable": "t"});
    let database = json!({
        "name": "cdc", "destination": {"database": "default"},
        "source": {"postgres": {
            "host": "h", "port": 5432, "database": "d", "credentials": {"username": "u", "password": "p"},
            "settings": {"replicationMode": "cdc"}, "tableMappings": [mapping],
        }},
    });
    let pipe = site.result("POST", &pipes, database).await;
    let pipe = format!("{pipes}/{}", pipe["id"].as_str().unwrap());
    assert_eq!(seen(&site, &pipe, "state").await, ["Provisioning", "Setup", "Snapshot", "Running"]);
    assert_eq!(site.get(&format!("{path}/clickpipesCdcScaling")).await.0, 200);
    let more = json!({"source": {"postgres": {"tableMappingsToAdd": [{"sourceSchemaName": "public", "sourceTable": "u", "targetTable": "u"}]}}});
    assert_eq!(site.call("PATCH", &pipe, more.clone()).await.0, 409, "it must be paused to edit");
    command(&site, &pipe, "stop").await;
    assert_eq!(seen(&site, &pipe, "state").await, ["Pausing", "Paused"]);
    let changed = site.result("PATCH", &pipe, more).await;
    assert_eq!(changed["source"]["postgres"]["tableMappings"].as_array().unwrap().len(), 2, "{changed}");
}

#[tokio::test]
async fn postgres_shows_its_password_once() {
    let site = Site::start().await;
    let made = site.result("POST", &site.path("/postgres"), postgres()).await;
    assert!(
        made["password"].is_string() && made["connectionString"].as_str().unwrap().starts_with("postgresql://"),
        "{made}"
    );
    let path = site.path(&format!("/postgres/{}", made["id"].as_str().unwrap()));
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 409, "in transition");
    assert_eq!(seen(&site, &path, "state").await, ["running"], "a refusal is a look, too");
    let known = site.result("GET", &path, Value::Null).await;
    assert_eq!((known.get("password"), known.get("connectionString")), (None, None));
    let listed = site.result("GET", &site.path("/postgres"), Value::Null).await;
    assert!(listed[0].get("hostname").is_none() && known.get("hostname").is_some(), "list items are smaller");
    assert_eq!(command(&site, &path, "restart").await, 200);
    assert_eq!(seen(&site, &path, "state").await, ["restarting", "running"]);
    let password = format!("{path}/password");
    assert!(site.result("PATCH", &password, json!({})).await["password"].is_string());
    let own = site.result("PATCH", &password, json!({"password": "Correct-Horse-1"})).await;
    assert_eq!(own, json!({}), "one's own password does not come back");
    assert_eq!(site.call("PATCH", &password, json!({"password": "short"})).await.0, 400);
    let replica = site.result("POST", &format!("{path}/readReplica"), json!({"name": "replica"})).await;
    assert_eq!((&replica["isPrimary"], &replica["region"]), (&json!(false), &known["region"]));
    let replica = site.path(&format!("/postgres/{}", replica["id"].as_str().unwrap()));
    seen(&site, &replica, "state").await;
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 409, "a replica depends on it");
    assert_eq!(command(&site, &replica, "promote").await, 200);
    assert_eq!(site.result("GET", &replica, Value::Null).await["isPrimary"], true);
    assert_eq!(site.call("DELETE", &path, Value::Null).await.0, 200);
    assert_eq!(seen(&site, &path, "state").await, ["deleting", "gone"]);
    let config = format!("{replica}/config");
    let both = json!({"pgConfig": {"max_connections": 100, "work_mem": "8MB"}, "pgBouncerConfig": {"default_pool_size": "20"}});
    assert!(site.result("POST", &config, both).await["message"].is_string());
    let merged = json!({"pgConfig": {"work_mem": "9MB"}, "pgBouncerConfig": {"default_pool_size": "20"}});
    site.result("PATCH", &config, merged).await;
    let now = site.result("GET", &config, Value::Null).await;
    assert_eq!(
        (&now["pgConfig"]["max_connections"], &now["pgConfig"]["work_mem"]),
        (&json!(100), &json!("9MB")),
        "PATCH merges"
    );
}

#[tokio::test]
async fn functions_are_built_attached_and_detached() {
    let site = Site::start().await;
    let service = site.service().await;
    let upload = async || site.result("POST", &site.path("/udfUploads/url"), Value::Null).await["uploadId"].clone();
    let body = |upload: &Value| {
        json!({
            "functionName": "f", "uploadId": upload, "runtime": "python3.11", "type": "executable", "returnType": "String",
            "arguments": [{"name": "a", "type": "String"}],
        })
    };
    let first = upload().await;
    let (status, answer) = site.call("POST", &site.path("/udfs"), body(&first)).await;
    assert_eq!((status, &answer["result"]["status"]), (201, &json!("building")), "{answer}");
    assert_eq!(answer["result"]["commandReadTimeout"], 10000);
    let path = site.path("/udfs/f");
    assert_eq!(site.call("POST", &site.path("/udfs"), body(&upload().await)).await.0, 409, "the name exists");
    let mut version = body(&first);
    version.as_object_mut().unwrap().remove("functionName");
    assert_eq!(seen(&site, &path, "status").await, ["building", "ready"]);
    assert_eq!(site.call("POST", &format!("{path}/versions"), version.clone()).await.0, 410, "an upload serves once");
    version["uploadId"] = upload().await;
    assert_eq!(site.call("POST", &format!("{path}/versions"), version).await.1["result"]["version"], 2);
    let attachment = format!("{path}/attachments/{}", super::id(&service));
    assert_eq!(site.get(&attachment).await.0, 404);
    site.emulator.set(&service, "state", "idle");
    let (status, answer) = site.call("PUT", &attachment, json!({"version": 1})).await;
    assert_eq!((status, &answer["code"], &answer["canWake"]), (424, &json!("SERVICE_IDLE"), &json!(true)), "{answer}");
    site.emulator.set(&service, "state", "running");
    assert_eq!(site.call("PUT", &attachment, json!({"version": 2})).await.0, 409, "not ready");
    assert_eq!(site.result("PUT", &attachment, Value::Null).await["version"], 2, "the latest ready one");
    seen(&site, &attachment, "status").await;
    assert_eq!(site.result("PUT", &attachment, json!({"version": 1})).await["version"], 1, "it is replaced");
    assert_eq!(site.call("DELETE", &attachment, Value::Null).await.0, 409, "a transition");
    assert_eq!(seen(&site, &attachment, "status").await, ["deployed"]);
    assert_eq!(site.call("DELETE", &format!("{path}/versions/1"), Value::Null).await.0, 409, "attached");
    assert_eq!(site.call("DELETE", &attachment, Value::Null).await.0, 200);
    assert_eq!(seen(&site, &attachment, "status").await, ["deprovisioning", "gone"]);
}

#[tokio::test]
async fn what_goes_with_what() {
    let site = Site::start().await;
    let service = site.service().await;
    let stack = format!("{service}/clickstack");
    let hook = json!({"name": "h", "service": "slack", "url": "https://hooks.slack.com/x"});
    let made = site.result("POST", &format!("{stack}/webhooks"), hook.clone()).await;
    assert_eq!(site.call("POST", &format!("{stack}/webhooks"), hook).await.0, 409, "the name is taken");
    let source = site.result("GET", &format!("{stack}/sources"), Value::Null).await[0]["id"].clone();
    let search = json!({"name": "errors", "sourceId": source, "select": "", "where": "", "orderBy": "", "tags": ["t"]});
    let search = site.result("POST", &format!("{stack}/saved-searches"), search).await;
    let alert = json!({
        "source": "saved_search", "savedSearchId": search["id"], "threshold": 1, "thresholdType": "above", "interval": "5m",
        "channel": {"type": "webhook", "webhookId": made["id"]},
    });
    let alert = site.result("POST", &format!("{stack}/alerts"), alert).await;
    assert_eq!(alert["displayName"], "errors", "taken from the saved search");
    let hook = format!("{stack}/webhooks/{}", made["id"].as_str().unwrap());
    assert_eq!(site.call("DELETE", &hook, Value::Null).await.0, 409, "an alert refers to it");
    site.result("DELETE", &format!("{stack}/saved-searches/{}", search["id"].as_str().unwrap()), Value::Null).await;
    assert_eq!(
        site.get(&format!("{stack}/alerts/{}", alert["id"].as_str().unwrap())).await.0,
        404,
        "its alerts go along"
    );
    assert_eq!(site.call("DELETE", &hook, Value::Null).await.0, 200);
    // Every change leaves an activity behind, the last one first.
    let activities = site.result("GET", &site.path("/activities"), Value::Null).await;
    assert_eq!((&activities[0]["type"], &activities[0]["actorType"]), (&json!("service_create"), &json!("api")));
    let one = site.path(&format!("/activities/{}", activities[0]["id"].as_str().unwrap()));
    assert_eq!(site.result("GET", &one, Value::Null).await, activities[0]);
}
