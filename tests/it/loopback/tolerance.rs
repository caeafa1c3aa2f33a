//! Responses that are not as specified, over the wire: the rest decodes, and the raw response says what was odd.

use clickhouse_cloud::backups::BackupDestination;
use clickhouse_cloud::clickpipes::ClickPipeSource;
use clickhouse_cloud::services::ServiceState;
use clickhouse_cloud::{ErrorKind, RawResponse, WarningKind};
use clickhouse_cloud_tests::server::{Answer, Server};
use serde_json::{Value, json};

use super::{GET_SERVICE, client, settings};

fn warnings<T>(raw: &RawResponse<T>) -> Vec<(&str, WarningKind, bool)> {
    raw.warnings.iter().map(|warning| (warning.path(), warning.kind(), warning.is_loss())).collect()
}

/// A service in which every second member is odd.
fn odd_service() -> Value {
    json!({
        "id": "s", "name": "analytics", "state": "defragmenting", "numReplicas": 3.0, "minReplicaMemoryGb": "16",
        "isPrimary": "true", "idleScaling": "perhaps", "idleTimeoutMinutes": null, "ipAccessList": null,
        "endpoints": [{"protocol": "https", "port": 8443.0}, "mysql", {"protocol": "nativesecure", "port": "9440"}],
        "tags": {"key": "team"}, "tomorrow": [1], "provider": "moon",
    })
}

#[tokio::test]
async fn one_odd_place_costs_one_place_and_has_one_warning() {
    let server = Server::start();
    server.on(GET_SERVICE, [Answer::result(&odd_service())]);
    let raw = client(&server).services().get("o", "s").send_raw().await.unwrap();
    let service = &raw.value;
    assert_eq!((service.id.as_str(), service.name.as_deref()), ("s", Some("analytics")));
    assert!(matches!(&service.state, Some(ServiceState::Unknown(_))));
    assert_eq!(service.state.as_ref().map(ServiceState::as_str), Some("defragmenting"), "its text is kept");
    assert_eq!((service.num_replicas, service.min_replica_memory_gb), (Some(3), Some(16.0)));
    assert_eq!((service.is_primary, service.idle_scaling, service.idle_timeout_minutes), (Some(true), None, None));
    assert_eq!((&service.ip_access_list, &service.tags), (&None, &None));
    let ports: Vec<_> = service.endpoints.as_ref().unwrap().iter().map(|endpoint| endpoint.port).collect();
    assert_eq!(ports, [Some(8443), Some(9440)]);
    let mut found = warnings(&raw);
    found.sort_unstable_by_key(|(path, ..)| *path);
    let expected = [
        ("/result/endpoints/0/port", WarningKind::Converted, false),
        ("/result/endpoints/1", WarningKind::WrongType, true),
        ("/result/endpoints/2/port", WarningKind::Converted, false),
        ("/result/idleScaling", WarningKind::WrongType, true),
        ("/result/isPrimary", WarningKind::Converted, false),
        ("/result/minReplicaMemoryGb", WarningKind::Converted, false),
        ("/result/numReplicas", WarningKind::Converted, false),
        ("/result/provider", WarningKind::UnknownValue, false),
        ("/result/state", WarningKind::UnknownValue, false),
        ("/result/tags", WarningKind::WrongType, true),
        ("/result/tomorrow", WarningKind::UnknownField, false),
    ];
    assert_eq!(found, expected);
    let text = raw.warnings.iter().find(|warning| warning.path() == "/result/tags").unwrap().to_string();
    assert_eq!(text, "/result/tags: expected array, found object");
}

#[tokio::test]
async fn a_strict_call_fails_at_what_is_lost_and_lets_pass_what_is_kept() {
    let server = Server::start();
    let kept = json!({"id": "s", "state": "defragmenting", "numReplicas": 3.0, "tomorrow": 1});
    server.on(GET_SERVICE, [Answer::result(&kept), Answer::result(&odd_service())]);
    let services = client(&server).services();
    assert_eq!(services.get("o", "s").strict(true).await.unwrap().num_replicas, Some(3));
    let error = services.get("o", "s").strict(true).await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("request-1")));
    assert!(error.to_string().contains("expected") && !error.body().is_empty(), "{error}");
    let strict = settings(&server).strict(true).build().unwrap();
    assert_eq!(strict.services().get("o", "s").await.unwrap_err().kind(), ErrorKind::Decode);
    strict.services().get("o", "s").strict(false).await.unwrap();
}

#[tokio::test]
async fn an_arm_of_tomorrow_is_kept_as_it_came() {
    let server = Server::start();
    let bucket = json!({"bucketProvider": "CLOUDFLARE", "bucketPath": "https://r2/bucket"});
    server.on(
        "GET /v1/organizations/o/services/s/backups/b",
        [Answer::result(&json!({"id": "b", "bucket": bucket, "durationInSeconds": 12.5}))],
    );
    let raw = client(&server).backups().get("o", "s", "b").send_raw().await.unwrap();
    assert_eq!(raw.value.bucket, Some(BackupDestination::Unknown(bucket)));
    assert_eq!(raw.value.duration_in_seconds, Some(12.5));
    assert_eq!(warnings(&raw), [("/result/bucket", WarningKind::UnknownArm, false)]);
}

#[tokio::test]
async fn a_null_where_a_list_is_required_is_none() {
    let server = Server::start();
    let pipe = json!({"id": "c", "source": {"kafka": {"type": "kafka", "reversePrivateEndpointIds": null}}});
    server.on("GET /v1/organizations/o/services/s/clickpipes/c", [Answer::result(&pipe)]);
    let raw = client(&server).clickpipes().get("o", "s", "c").send_raw().await.unwrap();
    let source: &ClickPipeSource = raw.value.source.as_ref().unwrap();
    assert!(source.kafka.as_ref().unwrap().reverse_private_endpoint_ids.is_none());
    assert!(!raw.warnings.iter().any(|warning| warning.is_loss()), "{:?}", raw.warnings);
}

#[tokio::test]
async fn fractions_and_whole_floats_are_numbers() {
    let server = Server::start();
    let pattern = json!({"queryId": "q", "totalDurationUs": 1190.84, "callCount": 200.0, "totalRows": "17"});
    let envelope = json!({"status": 200.0, "requestId": "r", "result": [pattern]});
    server.on("GET /v1/organizations/o/postgres/p/slowQueryPatterns", [Answer::json(200, envelope)]);
    let (from, to) = ("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z");
    let raw = client(&server).postgres().list_slow_query_patterns("o", "p", from, to).page_raw().await.unwrap();
    let pattern = &raw.value.items[0];
    assert_eq!(
        (pattern.total_duration_us, pattern.call_count, pattern.total_rows),
        (Some(1190.84), Some(200), Some(17))
    );
    assert!(raw.warnings.iter().all(|warning| warning.kind() == WarningKind::Converted), "{:?}", raw.warnings);
}

#[tokio::test]
async fn a_list_without_a_value_is_empty_and_one_bad_element_is_left_out() {
    let server = Server::start();
    let list = |result| Answer::json(200, json!({"status": 200, "result": result}));
    server
        .on("GET /v1/organizations/o/services", [list(Value::Null), list(json!([{"id": "a"}, null, 5, {"id": "b"}]))]);
    let services = client(&server).services();
    assert_eq!(services.list("o").await.unwrap().len(), 0);
    let raw = services.list("o").page_raw().await.unwrap();
    assert_eq!(raw.value.items.iter().map(|service| service.id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let lost: Vec<_> = warnings(&raw).into_iter().filter(|(.., loss)| *loss).map(|(path, ..)| path).collect();
    assert_eq!(lost, ["/result/1", "/result/2"]);
}
