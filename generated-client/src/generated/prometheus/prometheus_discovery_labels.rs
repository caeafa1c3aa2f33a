// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PrometheusDiscoveryLabels` of the API.
///
/// Part of [`PrometheusDiscoveryTargetGroup`](crate::prometheus::PrometheusDiscoveryTargetGroup).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusDiscoveryLabels {
    /// URL scheme Prometheus must scrape the target with.
    pub scheme: Option<String>,
    /// Path of the per-service Prometheus metrics endpoint.
    pub metrics_path: Option<String>,
    /// Value passed as the filtered_metrics query parameter on each scrape.
    pub param_filtered_metrics: Option<String>,
    /// Organization ID the service belongs to.
    pub clickhouse_org_id: Option<String>,
    /// Service ID.
    pub clickhouse_service_id: Option<String>,
    /// Service name.
    pub clickhouse_discovery_service_name: Option<String>,
    /// Service region, for example `us-east-1`.
    pub meta_clickhouse_region: Option<String>,
    /// Cloud provider, for example `aws`.
    pub meta_clickhouse_provider: Option<String>,
    /// All other members, which the API leaves open.
    pub additional: BTreeMap<String, String>,
}

json_object! {
    PrometheusDiscoveryLabels {
        scheme: optional "__scheme__",
        metrics_path: optional "__metrics_path__",
        param_filtered_metrics: optional "__param_filtered_metrics",
        clickhouse_org_id: optional "clickhouse_org_id",
        clickhouse_service_id: optional "clickhouse_service_id",
        clickhouse_discovery_service_name: optional "clickhouse_discovery_service_name",
        meta_clickhouse_region: optional "__meta_clickhouse_region",
        meta_clickhouse_provider: optional "__meta_clickhouse_provider",
        ..additional,
    }
}
