//! The fields of a service as serde's derive would decode them: strict, with closed enums.

#![allow(dead_code, reason = "the fields are decoded, and only some of them compared")]

use clickhouse_cloud::services::Service as Ours;
use serde::Deserialize;

#[derive(Deserialize)]
struct Envelope<T> {
    #[serde(rename = "requestId")]
    request_id: Option<String>,
    result: T,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Service {
    id: String,
    name: Option<String>,
    provider: Option<Provider>,
    region: Option<Region>,
    state: Option<State>,
    clickhouse_version: Option<String>,
    endpoints: Option<Vec<Endpoint>>,
    tier: Option<Tier>,
    min_total_memory_gb: Option<f64>,
    max_total_memory_gb: Option<f64>,
    min_replica_memory_gb: Option<f64>,
    max_replica_memory_gb: Option<f64>,
    num_replicas: Option<i64>,
    min_replicas: Option<i64>,
    max_replicas: Option<i64>,
    autoscaling_mode: Option<AutoscalingMode>,
    replica_memory_gb: Option<f64>,
    idle_scaling: Option<bool>,
    idle_timeout_minutes: Option<i64>,
    ip_access_list: Option<Vec<IpAccess>>,
    created_at: Option<String>,
    encryption_key: Option<String>,
    encryption_assumed_role_identifier: Option<String>,
    iam_role: Option<String>,
    private_endpoint_ids: Option<Vec<String>>,
    available_private_endpoint_ids: Option<Vec<String>>,
    data_warehouse_id: Option<String>,
    is_primary: Option<bool>,
    is_readonly: Option<bool>,
    release_channel: Option<ReleaseChannel>,
    byoc_id: Option<String>,
    has_transparent_data_encryption: Option<bool>,
    profile: Option<String>,
    transparent_data_encryption_key_id: Option<String>,
    encryption_role_id: Option<String>,
    compliance_type: Option<String>,
    tags: Option<Vec<Tag>>,
    enable_core_dumps: Option<bool>,
    scaling_schedule: Option<serde::de::IgnoredAny>,
    current_scaling: Option<CurrentScaling>,
}

#[derive(Deserialize)]
struct Endpoint {
    protocol: Option<Protocol>,
    host: Option<String>,
    port: Option<i64>,
    username: Option<String>,
}

#[derive(Deserialize)]
struct IpAccess {
    source: Option<String>,
    description: Option<String>,
}

#[derive(Deserialize)]
struct Tag {
    key: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CurrentScaling {
    effective_autoscaling_mode: Option<AutoscalingMode>,
    effective_min_replica_memory_gb: Option<f64>,
    effective_max_replica_memory_gb: Option<f64>,
    effective_min_replicas: Option<i64>,
    effective_max_replicas: Option<i64>,
    effective_idle_scaling: Option<bool>,
    effective_idle_timeout_minutes: Option<i64>,
    active_entry_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Provider {
    Aws,
    Gcp,
    Azure,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Region {
    #[serde(rename = "eu-west-1")]
    EuWest1,
    #[serde(rename = "us-east-1")]
    UsEast1,
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Starting,
    Stopping,
    Provisioning,
    Running,
    Stopped,
    Idle,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Tier {
    Development,
    Production,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum AutoscalingMode {
    Vertical,
    Horizontal,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Protocol {
    Https,
    NativeSecure,
    MySql,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum ReleaseChannel {
    Slow,
    Default,
    Fast,
}

pub(crate) fn list(body: &[u8]) -> Vec<Service> {
    serde_json::from_slice::<Envelope<_>>(body).expect("services").result
}

pub(crate) fn one(body: &[u8]) -> Service {
    serde_json::from_slice::<Envelope<_>>(body).expect("a service").result
}

/// Both decode the same: what is compared is not how fast one of them gives up.
pub(crate) fn assert_same(ours: &[Ours], body: &[u8]) {
    let derived = list(body);
    assert_eq!(ours.len(), derived.len());
    for (ours, derived) in ours.iter().zip(&derived) {
        assert_eq!((&ours.id, &ours.name), (&derived.id, &derived.name));
        assert_eq!(ours.endpoints.as_ref().map(Vec::len), derived.endpoints.as_ref().map(Vec::len));
        assert_eq!(
            ours.current_scaling.as_ref().and_then(|scaling| scaling.effective_min_replica_memory_gb),
            derived.current_scaling.as_ref().and_then(|scaling| scaling.effective_min_replica_memory_gb)
        );
    }
}
