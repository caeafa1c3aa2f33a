//! The workflows that people write each time, from end to end: cost, size, tags, backups, dashboards, invitations, pipes.

use std::time::Duration;

use clickhouse_cloud::clickpipes::{ClickPipePostRequest, ClickPipeState};
use clickhouse_cloud::clickstack::ClickStackCreateDashboardRequest;
use clickhouse_cloud::members::InvitationPostRequest;
use clickhouse_cloud::services::{ServicePostRequest, ServiceReplicaScalingPatchRequest, ServiceState};
use clickhouse_cloud::{ErrorKind, WaitOptions};
use serde_json::{Value, json};

use super::{Site, id, kafka};

fn patience() -> WaitOptions {
    let mut patience = WaitOptions::default();
    (patience.interval, patience.deadline) = (Duration::from_millis(1), Duration::from_secs(10));
    patience
}

/// How often an operation was asked for.
fn count(site: &Site, operation: &str) -> usize {
    site.emulator.requests().iter().filter(|entry| entry.operation.as_deref() == Some(operation)).count()
}

#[tokio::test]
async fn the_cost_of_a_quarter() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let made = site.service().await;
    let day = site.get(&made).await.1["result"]["createdAt"].as_str().unwrap()[..10].to_owned();
    assert_eq!(day, "2026-01-01");
    site.emulator.advance(Duration::from_secs(90 * 86_400));
    let billing = client.billing();
    let refused = billing.get_usage_cost(&organization, &day, "2026-04-01").await.unwrap_err();
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(400), "the API gives 31 days");
    let quarter = billing.usage_cost_over(&organization, &day, "2026-04-01", [""; 0]).await.unwrap();
    // Of each day one record of the service, and one of its warehouse.
    let (costs, days) = (quarter.costs.unwrap(), 91);
    assert_eq!((costs.len(), costs[0].date.clone()), (2 * days, Some("2026-01-01".into())));
    let sum: f64 = costs.iter().filter_map(|cost| cost.total_chc).sum();
    assert!((quarter.grand_total_chc.unwrap() - sum).abs() < 1e-6, "{sum}");
    assert_eq!(count(&site, "usageCostGet"), 4, "one that was refused, and three of at most 31 days");
}

#[tokio::test]
async fn a_service_grows() {
    let site = Site::start().await;
    let path = site.service().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let size = ServiceReplicaScalingPatchRequest::new().min_replica_memory_gb(16.0).max_replica_memory_gb(64.0);
    let services = client.services();
    let scaled = services.scale_and_wait(&organization, id(&path), size.num_replicas(5), patience()).await.unwrap();
    assert_eq!((scaled.min_replica_memory_gb, scaled.num_replicas), (Some(16.0), Some(5)));
    assert_eq!(scaled.state, Some(ServiceState::Running));
    let odd = ServiceReplicaScalingPatchRequest::new().min_replica_memory_gb(17.0);
    let error = services.scale_and_wait(&organization, id(&path), odd, patience()).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400), "{error}");
}

#[tokio::test]
async fn the_services_of_a_tag_sleep_and_wake() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let mut made = Vec::new();
    for env in ["dev", "dev", "prod"] {
        let path = site.service().await;
        let tags = json!({"tags": {"add": [{"key": "env", "value": env}]}});
        site.result("PATCH", &path, tags).await;
        made.push(path);
    }
    let services = client.services();
    let stopped = services.stop_by_tag(&organization, "env", Some("dev"), patience()).await.unwrap();
    let mut ids: Vec<&str> = stopped.iter().map(|one| one.id.as_str()).collect();
    let mut expected = [id(&made[0]), id(&made[1])];
    ids.sort_unstable();
    expected.sort_unstable();
    assert_eq!(ids, expected);
    assert!(stopped.iter().all(|one| one.result.as_ref().unwrap().state == Some(ServiceState::Stopped)));
    let prod = services.get(&organization, id(&made[2])).await.unwrap();
    assert_eq!(prod.state, Some(ServiceState::Running), "the tag has another value");
    let started = services.start_by_tag(&organization, "env", None, patience()).await.unwrap();
    assert!(started.iter().all(|one| one.result.as_ref().unwrap().state == Some(ServiceState::Running)));
    assert_eq!(count(&site, "instanceStateUpdate"), 4, "one that runs is not told to start");
}

#[tokio::test]
async fn a_backup_becomes_a_service() {
    let site = Site::start().await;
    let path = site.service().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let backup = client.backups().list(&organization, id(&path)).await.unwrap()[0].id.clone();
    let services = client.services();
    let change = |request: ServicePostRequest| request.num_replicas(2);
    let restored =
        services.restore_and_wait(&organization, id(&path), &backup, "again", change, patience()).await.unwrap();
    let (ready, old) = (restored.ready.unwrap(), services.get(&organization, id(&path)).await.unwrap());
    assert!(restored.password.is_some() && ready.id != old.id);
    assert_eq!((ready.name.as_deref(), ready.num_replicas), (Some("again"), Some(2)));
    assert_eq!((&ready.region, &ready.ip_access_list), (&old.region, &old.ip_access_list));

    site.emulator.set(&format!("{path}/backups/{backup}"), "status", "in_progress");
    // It is looked at once more than it stays so.
    site.emulator.set_progress(clickhouse_cloud_emulator::Progress::Polls(9));
    let early = services.restore_and_wait(&organization, id(&path), &backup, "early", |request| request, patience());
    assert!(early.await.unwrap_err().to_string().contains("the backup is not done"));
    assert_eq!(services.list(&organization).await.unwrap().len(), 2, "nothing was created");
}

#[tokio::test]
async fn a_dashboard_goes_to_another_service() {
    let site = Site::start().await;
    let (from, to) = (site.service().await, site.service().await);
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let source = async |path: &str| {
        let sources = site.result("GET", &format!("{path}/clickstack/sources"), Value::Null).await;
        (sources[0]["id"].as_str().unwrap().to_owned(), sources[0]["name"].clone())
    };
    let (ours, theirs) = (source(&from).await, source(&to).await);
    assert!(ours.0 != theirs.0 && ours.1 == theirs.1, "{ours:?} {theirs:?}");
    let board: ClickStackCreateDashboardRequest = serde_json::from_value(json!({
        "name": "errors", "tags": ["ops"],
        "tiles": [{"name": "rate", "x": 0, "y": 0, "w": 6, "h": 3, "config": {
            "displayType": "line", "sourceId": ours.0,
            "select": [{"aggFn": "count", "where": "", "whereLanguage": "lucene"}],
        }}],
    }))
    .unwrap();
    let stack = client.clickstack();
    let made = stack.create_dashboard(&organization, id(&from), board).await.unwrap();
    let copied = stack.copy_dashboard(&organization, id(&from), &made.id, id(&to)).await.unwrap();
    assert_ne!(copied.id, made.id);
    let read = async |path: &str, id: &str| {
        site.result("GET", &format!("{path}/clickstack/dashboards/{id}"), Value::Null).await
    };
    let (old, new) = (read(&from, &made.id).await, read(&to, &copied.id).await);
    assert_eq!((&new["name"], &new["tags"]), (&old["name"], &old["tags"]));
    assert_eq!(new["tiles"][0]["config"]["sourceId"], theirs.0);
    assert_eq!(new["tiles"][0]["config"]["select"], old["tiles"][0]["config"]["select"]);
}

#[tokio::test]
async fn someone_accepts_an_invitation() {
    let site = Site::start().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let (members, invitations) = (site.path("/members"), site.path("/invitations"));
    site.get(&members).await;
    let body: InvitationPostRequest =
        serde_json::from_value(json!({"email": "New@Example.com", "role": "developer"})).unwrap();
    let invited = tokio::spawn(async move { client.members().invite_and_wait(organization, body, patience()).await });
    while site.get(&invitations).await.1["result"].as_array().is_none_or(Vec::is_empty) {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    // No operation does this: a person follows a link.
    site.emulator.change(|state| {
        state.collections.get_mut(&invitations).unwrap().clear();
        let all = state.collections.get_mut(&members).unwrap();
        let mut member = all.values().next().unwrap().clone();
        (member.value["userId"], member.value["email"]) = (json!("new-member"), json!("new@example.com"));
        all.insert("new-member".to_owned(), member);
    });
    assert_eq!(invited.await.unwrap().unwrap().user_id, "new-member");
}

#[tokio::test]
async fn a_pipe_loads_and_one_fails() {
    let site = Site::start().await;
    let path = site.service().await;
    let (client, organization) = (site.emulator.client(), site.emulator.organization());
    let body: ClickPipePostRequest = serde_json::from_value(kafka()).unwrap();
    let pipes = client.clickpipes();
    let created = pipes.create_and_wait(&organization, id(&path), body, patience()).await.unwrap();
    assert_eq!(created.ready.unwrap().state, Some(ClickPipeState::Running));
    let pipe = format!("{path}/clickpipes/{}", created.id);
    assert!(site.emulator.set(&pipe, "state", "Failed"));
    let failed = pipes.wait_until_loading(&organization, id(&path), &created.id, patience()).await.unwrap_err();
    assert_eq!((failed.kind(), failed.last_seen()), (ErrorKind::Waiter, Some("Failed")));
}
