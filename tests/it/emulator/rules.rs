//! What the table keeps of what the document promises, and what the README says is not kept.

use std::collections::BTreeSet;

use clickhouse_cloud_emulator::Document;
use clickhouse_cloud_tests::{counted, read};
use serde_json::{Value, json};

use super::{Site, service as service_body};

/// The last of the promised rules.
const LAST: u16 = 129;

/// What the document lets through and its prose does not: refused, and the pointer says where. The same body without the fault
/// is taken.
#[tokio::test]
async fn what_only_prose_forbids_is_refused() {
    let site = Site::start().await;
    let service = site.service().await;
    let (pipes, stack) = (format!("{service}/clickpipes"), format!("{service}/clickstack"));
    let storage = |change: Value| {
        let mut body = json!({
            "name": "p", "source": {"objectStorage": {"type": "s3", "format": "CSV", "url": "https://b.s3.amazonaws.com/x"}},
            "destination": {"database": "d", "table": "t", "managedTable": true, "columns": [{"name": "a", "type": "String"}],
                "tableDefinition": {"engine": {"type": "MergeTree"}}},
        });
        body["source"]["objectStorage"].as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        body
    };
    let mut without_table = storage(json!({}));
    without_table["destination"].as_object_mut().unwrap().remove("table");
    let with = |base: Value, change: Value| {
        let mut body = base;
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        body
    };
    let cloud = json!({"regionId": "us-east-1", "accountId": "123456789012"});
    let tile = json!({"name": "n", "x": 0, "y": 0, "w": 1, "h": 1});
    let board = |tile: Value| json!({"name": "b", "tiles": [tile]});
    let hook = json!({"name": "h", "service": "generic", "url": "https://example.com/"});
    let hook = site.result("POST", &format!("{stack}/webhooks"), hook).await["id"].clone();
    let channel = json!({"type": "webhook", "webhookId": hook});
    let alert = json!({
        "source": "inline", "threshold": 1, "thresholdType": "above", "interval": "5m", "channel": channel,
        "chartConfig": {"displayType": "number", "sourceId": "s", "select": [{"aggFn": "count"}]},
    });
    let rows: Vec<(String, Value, Value, &str)> = vec![
        (pipes.clone(), storage(json!({})), without_table, "/body/destination"),
        (
            pipes.clone(),
            storage(json!({"isContinuous": true, "queueUrl": "q"})),
            storage(json!({"queueUrl": "q"})),
            "objectStorage",
        ),
        (
            pipes.clone(),
            storage(json!({"isContinuous": true, "queueUrl": "q", "skipInitialLoad": true})),
            storage(json!({"isContinuous": true, "skipInitialLoad": true})),
            "objectStorage",
        ),
        (
            pipes,
            storage(json!({"authentication": "IAM_ROLE", "iamRole": "r"})),
            storage(json!({"authentication": "IAM_ROLE"})),
            "objectStorage",
        ),
        (
            site.path("/byocInfrastructure"),
            with(cloud.clone(), json!({"vpcId": "v", "privateSubnetIds": ["s"]})),
            with(cloud.clone(), json!({"vpcId": "v"})),
            "/body",
        ),
        (
            site.path("/byocInfrastructure"),
            with(cloud.clone(), json!({"vpcCidrRange": "10.0.0.0/16"})),
            with(cloud, json!({"vpcCidrRange": "10.0.0.0/16", "vpcId": "v", "privateSubnetIds": ["s"]})),
            "/body",
        ),
        (
            format!("{stack}/dashboards"),
            board(with(tile.clone(), json!({"containerId": "c", "tabId": "t"}))),
            board(with(tile, json!({"tabId": "t"}))),
            "/body/tiles/0",
        ),
        (format!("{stack}/alerts"), alert.clone(), with(alert.clone(), json!({"interval": "30s"})), "/body/interval"),
        (
            format!("{stack}/alerts"),
            with(alert.clone(), json!({"thresholdType": "between", "thresholdMax": 2})),
            with(alert, json!({"thresholdType": "between"})),
            "/body",
        ),
        (
            site.path("/services"),
            with(service_body(), json!({"numReplicas": 3})),
            with(service_body(), json!({"numReplicas": 3, "minReplicas": 1, "maxReplicas": 2})),
            "/body",
        ),
        (
            site.path("/services"),
            with(service_body(), json!({"minReplicaMemoryGb": 12})),
            with(service_body(), json!({"minReplicaMemoryGb": 13})),
            "/body/minReplicaMemoryGb",
        ),
        (site.path("/services"), service_body(), with(service_body(), json!({"isReadonly": true})), "/body"),
    ];
    for (path, good, bad, place) in rows {
        let (status, answer) = site.call("POST", &path, good.clone()).await;
        assert_eq!(status, 200, "{path} {good}: {answer}");
        let (status, answer) = site.call("POST", &path, bad.clone()).await;
        assert_eq!(status, 400, "{path} {bad}: {answer}");
        assert!(answer["error"].as_str().unwrap().contains(place), "{path} {bad}: {answer}");
    }
}

/// Every rule is kept by an entry of the table, or the README has a row for it: kept in code, approximated, or not emulated.
#[test]
fn every_rule_is_kept_or_listed() {
    let document = Document::committed(false).unwrap_or_else(|error| panic!("{error}"));
    let kept = document.rules();
    let readme = read("tests/emulator/README.md");
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let numbers = rows.flat_map(|cell| cell.split(", ")).filter_map(|part| {
        let (from, to) = part.split_once('–').unwrap_or((part, part));
        Some(from.parse::<u16>().ok()?..=to.parse().ok()?)
    });
    let listed: BTreeSet<u16> = numbers.flatten().collect();
    counted!("{} rules are entries of the table, {} stand in the README", kept.len(), listed.len());
    let missing: Vec<u16> = (1..=LAST).filter(|rule| !kept.contains(rule) && !listed.contains(rule)).collect();
    assert!(missing.is_empty(), "neither in behaviour.yaml nor in tests/emulator/README.md: {missing:?}");
}
