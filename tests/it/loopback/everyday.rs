//! The workflows that people write each time, over the wire.

use std::time::Duration;

use clickhouse_cloud::clickpipes::ClickPipePostRequest;
use clickhouse_cloud::clickstack::{ClickStackCreateDashboardRequest, ClickStackDashboardResponse};
use clickhouse_cloud::members::InvitationPostRequest;
use clickhouse_cloud::services::{ServiceReplicaScalingPatchRequest, ServiceState};
use clickhouse_cloud::{ErrorKind, WaitOptions};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{GET_SERVICE, client};

const COST: &str = "GET /v1/organizations/o/usageCost";
const LIST: &str = "GET /v1/organizations/o/services";
const CREATE: &str = "POST /v1/organizations/o/services";
const BACKUP: &str = "GET /v1/organizations/o/services/s/backups/b";
const INVITATIONS: &str = "POST /v1/organizations/o/invitations";
const INVITATION: &str = "GET /v1/organizations/o/invitations/i";
const MEMBERS: &str = "GET /v1/organizations/o/members";
const PIPE: &str = "GET /v1/organizations/o/services/s/clickpipes/p";

fn patience() -> WaitOptions {
    let mut patience = WaitOptions::default();
    (patience.interval, patience.deadline) = (Duration::from_millis(1), Duration::from_secs(5));
    patience
}

/// Method, path and query of what was sent.
fn sent(server: &Server) -> Vec<String> {
    server.lines().iter().map(|line| line.replace("/v1/organizations/o/", "")).collect()
}

#[tokio::test]
async fn the_cost_of_any_span() {
    let server = Server::start();
    let part = |total: Value, day: &str| Answer::result(&json!({"grandTotalCHC": total, "costs": [{"date": day}]}));
    server.on(COST, [part(json!(1.5), "a"), part(json!(2), "b"), part(json!(0.25), "c"), part(Value::Null, "d")]);
    let billing = client(&server).billing();
    let cost = billing.usage_cost_over("o", "2025-12-30", "2026-03-01", ["tag:team=a"]).await.unwrap();
    assert_eq!(cost.grand_total_chc, Some(3.5));
    let days: Vec<_> = cost.costs.unwrap().into_iter().map(|record| record.date.unwrap().to_string()).collect();
    assert_eq!(days, ["a", "b"]);
    assert_eq!(
        sent(&server),
        [
            "GET usageCost?from_date=2025-12-30&to_date=2026-01-29&filter=tag%3Ateam%3Da",
            "GET usageCost?from_date=2026-01-30&to_date=2026-03-01&filter=tag%3Ateam%3Da",
        ]
    );
    let whole = billing.usage_cost_over("o", "2024-02-29", "2024-03-31", [""; 0]).await.unwrap();
    assert_eq!(whole.grand_total_chc, None, "a part without a total leaves none");
    assert_eq!(
        sent(&server)[2..],
        [
            "GET usageCost?from_date=2024-02-29&to_date=2024-03-30",
            "GET usageCost?from_date=2024-03-31&to_date=2024-03-31"
        ]
    );
    for (from, to) in [("2026-02-30", "2026-03-01"), ("2026-03-02", "2026-03-01"), ("yesterday", "2026-03-01")] {
        let error = billing.usage_cost_over("o", from, to, [""; 0]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{error}");
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn a_service_is_scaled() {
    let server = Server::start();
    let service = |state: &str, memory: u32, replicas: u32| {
        Answer::result(&json!({"id": "s", "state": state, "minReplicaMemoryGb": memory, "numReplicas": replicas}))
    };
    server.on("PATCH /v1/organizations/o/services/s/replicaScaling", [Answer::result(&json!({"id": "s"}))]);
    let states = [service("running", 8, 3), service("running", 16, 3), service("partially_running", 16, 2)];
    server.on(GET_SERVICE, states).on(GET_SERVICE, [service("running", 16, 2), service("failed", 16, 2)]);
    let body = ServiceReplicaScalingPatchRequest::new().min_replica_memory_gb(16.0).num_replicas(2);
    let services = client(&server).services();
    let scaled = services.scale_and_wait("o", "s", body.clone(), patience()).await.unwrap();
    assert_eq!((scaled.min_replica_memory_gb, scaled.num_replicas), (Some(16.0), Some(2)));
    assert_eq!(server.received().len(), 5);
    let failed = services.scale_and_wait("o", "s", body, patience()).await.unwrap_err();
    assert_eq!((failed.kind(), failed.last_seen()), (ErrorKind::Waiter, Some("failed")));
}

fn tagged(id: &str, state: &str, value: &str) -> Value {
    json!({"id": id, "name": id, "state": state, "tags": [{"key": "env", "value": value}, {"key": "a", "value": "b"}]})
}

/// A server with these services, whose states are then the given.
fn fleet(services: &[Value], then: &[(&str, &str)]) -> Server {
    let server = Server::start();
    server.on(LIST, [Answer::result(&json!(services))]);
    for (id, state) in then {
        let path = format!("/v1/organizations/o/services/{id}");
        server.on(&format!("GET {path}"), [Answer::result(&tagged(id, state, "dev"))]);
        server.on(&format!("PATCH {path}/state"), [Answer::result(&json!({"id": id}))]);
    }
    server
}

#[tokio::test]
async fn services_with_a_tag_are_stopped() {
    let services = [
        tagged("one", "running", "dev"),
        tagged("two", "idle", "dev"),
        tagged("off", "stopped", "dev"),
        tagged("live", "running", "prod"),
        tagged("dead", "terminated", "dev"),
        json!({"id": "bare", "state": "running"}),
    ];
    let server = fleet(&services, &[("one", "stopped"), ("two", "stopped"), ("off", "stopped")]);
    server.on("PATCH /v1/organizations/o/services/live/state", [Answer::error(403, "FORBIDDEN: no")]);
    let handle = client(&server).services();
    let stopped = handle.stop_by_tag("o", "env", Some("dev"), patience()).await.unwrap();
    let outcome: Vec<_> =
        stopped.iter().map(|one| (one.id.as_str(), one.result.as_ref().unwrap().state.clone())).collect();
    assert_eq!(outcome, ["one", "two", "off"].map(|id| (id, Some(ServiceState::Stopped))));
    let paths = ["GET services", "PATCH services/one/state", "PATCH services/two/state", "GET services/one"];
    assert_eq!(sent(&server)[..4], paths, "each is told before one is waited for");
    assert_eq!(server.received()[1].json(), json!({"command": "stop"}));
    assert_eq!(sent(&server).len(), 6);
    let all = handle.stop_by_tag("o", "env", None, patience()).await.unwrap();
    let live = all.iter().find(|one| one.id == "live").unwrap();
    assert!(live.result.as_ref().unwrap_err().is_forbidden() && all.len() == 4, "{all:?}");
    assert!(handle.stop_by_tag("o", "none", None, patience()).await.unwrap().is_empty());
}

#[tokio::test]
async fn services_with_a_tag_are_started() {
    let services = [tagged("one", "stopped", "dev"), tagged("two", "idle", "dev"), tagged("live", "stopped", "prod")];
    let server = fleet(&services, &[("one", "running"), ("two", "idle")]);
    let started = client(&server).services().start_by_tag("o", "env", Some("dev"), patience()).await.unwrap();
    assert!(started.iter().all(|one| one.result.is_ok()) && started.len() == 2, "{started:?}");
    let expected = ["GET services", "PATCH services/one/state", "GET services/one", "GET services/two"];
    assert_eq!(sent(&server), expected);
    assert_eq!(server.received()[1].json(), json!({"command": "start"}));
}

fn original() -> Value {
    json!({
        "id": "s", "name": "old", "state": "running", "provider": "aws", "region": "eu-west-1",
        "ipAccessList": [{"source": "10.0.0.0/8", "description": "office"}], "minReplicaMemoryGb": 8,
        "maxReplicaMemoryGb": 16, "numReplicas": 2, "minReplicas": 2, "maxReplicas": 2, "idleScaling": true,
        "idleTimeoutMinutes": 15, "tags": [{"key": "env", "value": "dev"}],
    })
}

fn restoring(original: &Value, backup: &str) -> Server {
    let server = Server::start();
    server.on(BACKUP, [Answer::result(&json!({"id": "b", "status": backup}))]);
    server.on(GET_SERVICE, [Answer::result(original)]);
    server.on(CREATE, [Answer::result(&json!({"service": {"id": "new"}, "password": "p"}))]);
    let new = Answer::result(&json!({"id": "new", "state": "running"}));
    server.on("GET /v1/organizations/o/services/new", [new]);
    server
}

#[tokio::test]
async fn a_backup_becomes_a_new_service() {
    let server = restoring(&original(), "done");
    let services = client(&server).services();
    let change = |request: clickhouse_cloud::services::ServicePostRequest| request.num_replicas(1);
    let restored = services.restore_and_wait("o", "s", "b", "copy", change, patience()).await.unwrap();
    assert_eq!((restored.id.as_str(), restored.ready.unwrap().state), ("new", Some(ServiceState::Running)));
    let mut expected = original();
    let members = expected.as_object_mut().unwrap();
    for other in ["id", "state", "minReplicas", "maxReplicas"] {
        members.remove(other);
    }
    members.extend([
        ("name".to_owned(), json!("copy")),
        ("backupId".to_owned(), json!("b")),
        ("numReplicas".to_owned(), json!(1)),
    ]);
    let created = server.received().iter().find(|request| request.method == "POST").unwrap().json();
    assert_eq!(created, expected);
}

#[tokio::test]
async fn what_cannot_be_restored_as_it_was_is_not_created() {
    let with = |name: &str, value: Value| {
        let mut service = original();
        service[name] = value;
        service
    };
    for (service, backup, says) in [
        (original(), "in_progress", "its status is in_progress"),
        (with("ipAccessList", json!("everyone")), "done", "not as specified"),
        (with("ipAccessList", json!([{"source": 7}])), "done", "not as specified"),
        (with("ipAccessList", json!([{"description": "x"}])), "done", "no source"),
        (with("ipAccessList", Value::Null), "done", "no provider, no region or no IP list"),
        (with("region", json!(5)), "done", "not as specified"),
    ] {
        let server = restoring(&service, backup);
        let services = client(&server).services();
        let error = services.restore_and_wait("o", "s", "b", "copy", |request| request, patience()).await.unwrap_err();
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert!(server.received().iter().all(|request| request.method == "GET"), "{says}");
    }
}

fn dashboard() -> Value {
    json!({
        "id": "d", "name": "errors", "tags": ["ops"], "savedQuery": "level:error", "savedQueryLanguage": "lucene",
        "tiles": [{
            "id": "t1", "name": "rate", "x": 0, "y": 0, "w": 6, "h": 3, "containerId": "c1", "tileNew": 1,
            "config": {
                "displayType": "line", "sourceId": "src-logs",
                "select": [{"aggFn": "count", "where": "", "whereLanguage": "lucene"}], "configNew": "src-logs",
            },
        }],
        "filters": [{
            "id": "f1", "type": "QUERY_EXPRESSION", "name": "service", "expression": "ServiceName", "sourceId": "src-logs",
            "appliesToSourceIds": ["src-logs", "src-traces"], "filterNew": true,
        }],
        "containers": [{"id": "c1", "title": "health", "collapsed": false}],
        "dashboardNew": {"a": [1, null]},
    })
}

/// The request that makes the dashboard again, with these ids of sources.
fn again(logs: &str, traces: &str) -> Value {
    let text = dashboard().to_string().replace("src-logs", logs).replace("src-traces", traces);
    let mut value: Value = serde_json::from_str(&text).unwrap();
    value.as_object_mut().unwrap().remove("id");
    value["tiles"][0].as_object_mut().unwrap().remove("id");
    value["filters"][0].as_object_mut().unwrap().remove("id");
    value
}

#[test]
fn a_dashboard_becomes_the_request_for_another_without_a_loss() {
    let read: ClickStackDashboardResponse = serde_json::from_value(dashboard()).unwrap();
    let request = ClickStackCreateDashboardRequest::try_from(read).unwrap();
    assert_eq!(json!(request), again("src-logs", "src-traces"));
    let mut lacks = dashboard();
    lacks.as_object_mut().unwrap().remove("tiles");
    let read: ClickStackDashboardResponse = serde_json::from_value(lacks).unwrap();
    assert!(ClickStackCreateDashboardRequest::try_from(read).is_err(), "without its tiles");
}

fn source(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "kind": "log", "connection": "c", "from": {"databaseName": "d", "tableName": "t"}})
}

fn two_services(theirs: &[Value]) -> Server {
    let server = Server::start();
    let own = json!([source("src-logs", "Logs"), source("src-traces", "Traces")]);
    let path = |service: &str, rest: &str| format!("/v1/organizations/o/services/{service}/clickstack/{rest}");
    server.on(&format!("GET {}", path("s", "dashboards/d")), [Answer::result(&dashboard())]);
    server.on(&format!("GET {}", path("s", "sources")), [Answer::result(&own)]);
    server.on(&format!("GET {}", path("t", "sources")), [Answer::result(&json!(theirs))]);
    for service in ["s", "t"] {
        server.on(&format!("POST {}", path(service, "dashboards")), [Answer::result(&json!({"id": "new"}))]);
    }
    server
}

#[tokio::test]
async fn a_dashboard_is_copied_to_another_service() {
    let server = two_services(&[source("x", "Other"), source("y1", "Logs"), source("y2", "Traces")]);
    let click_stack = client(&server).clickstack();
    assert_eq!(click_stack.copy_dashboard("o", "s", "d", "t").await.unwrap().id, "new");
    assert_eq!(server.received().last().unwrap().json(), again("y1", "y2"));
    click_stack.copy_dashboard("o", "s", "d", "s").await.unwrap();
    assert_eq!(server.received().last().unwrap().json(), again("src-logs", "src-traces"), "on the same service");
    for (theirs, says) in [
        (vec![source("y1", "Logs")], "no source called \"Traces\""),
        (vec![source("y1", "Logs"), source("y3", "Logs"), source("y2", "Traces")], "several sources called \"Logs\""),
    ] {
        let server = two_services(&theirs);
        let error = client(&server).clickstack().copy_dashboard("o", "s", "d", "t").await.unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
        assert!(server.received().iter().all(|request| request.method == "GET"), "nothing was created");
    }
}

#[tokio::test]
async fn an_invitation_becomes_a_member() {
    let server = Server::start();
    let invitation = || Answer::result(&json!({"id": "i", "email": "a@b.c"}));
    server.on(INVITATIONS, [invitation()]);
    server.on(INVITATION, [invitation(), invitation(), Answer::error(404, "NOT_FOUND: gone")]);
    let nobody = Answer::result(&json!([{"userId": "u0", "email": "x@b.c"}]));
    server.on(MEMBERS, [nobody, Answer::result(&json!([{"userId": "u1", "email": "a@B.c"}]))]);
    let body = InvitationPostRequest::new("A@b.c");
    let member = client(&server).members().invite_and_wait("o", body, patience()).await.unwrap();
    assert_eq!(member.user_id, "u1");
    assert_eq!(server.received().len(), 6);
}

#[tokio::test]
async fn an_invitation_that_comes_to_nothing() {
    let server = Server::start();
    server.on(INVITATIONS, [Answer::result(&json!({"id": "i", "email": "a@b.c"}))]);
    server.on(INVITATION, [Answer::error(404, "NOT_FOUND: gone")]).on(MEMBERS, [Answer::result(&json!([]))]);
    let members = client(&server).members();
    let error = members.invite_and_wait("o", InvitationPostRequest::new("a@b.c"), patience()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Waiter && error.to_string().contains("deleted or expired"), "{error}");
    server.on(INVITATIONS, [Answer::result(&json!({"email": "a@b.c"}))]);
    let error = members.invite_and_wait("o", InvitationPostRequest::new("a@b.c"), patience()).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Waiter, "the first answer is left over");
    let error = members.invite_and_wait("o", InvitationPostRequest::new("a@b.c"), patience()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "without an id there is nothing to wait for");
}

#[tokio::test]
async fn a_click_pipe_loads_or_says_why_not() {
    let pipe = |state: &str| Answer::result(&json!({"id": "p", "state": state}));
    let body = || -> ClickPipePostRequest {
        serde_json::from_value(json!({
            "name": "n", "source": {"kafka": {"type": "kafka", "format": "JSONEachRow", "brokers": "b", "topics": "t",
            "authentication": "PLAIN", "credentials": {"username": "u", "password": "p"}}},
            "destination": {"database": "d", "table": "t", "managedTable": false, "columns": []},
        }))
        .unwrap()
    };
    let server = Server::start();
    server.on("POST /v1/organizations/o/services/s/clickpipes", [pipe("Unknown")]);
    server.on(PIPE, [pipe("Provisioning"), pipe("Snapshot"), pipe("Running")]);
    let created = client(&server).clickpipes().create_and_wait("o", "s", body(), patience()).await.unwrap();
    assert_eq!((created.id.as_str(), created.ready.unwrap().id.as_str()), ("p", "p"));

    let server = Server::start();
    server.on("POST /v1/organizations/o/services/s/clickpipes", [pipe("Unknown")]);
    let failed = json!({"id": "p", "state": "Failed", "errorMessage": "broker unreachable", "newSecret": "hunter2"});
    server.on(PIPE, [pipe("Provisioning"), Answer::result(&failed)]);
    let created = client(&server).clickpipes().create_and_wait("o", "s", body(), patience()).await.unwrap();
    let error = created.ready.unwrap_err();
    assert_eq!((error.kind(), error.last_seen()), (ErrorKind::Waiter, Some("Failed")));
    let text = format!("{error:#}");
    assert!(text.contains("errorMessage: broker unreachable") && !text.contains("hunter2"), "{text}");
    assert!(String::from_utf8_lossy(error.body()).contains("hunter2"), "the whole answer is in the body");
}
