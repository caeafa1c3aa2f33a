// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PrometheusDiscoveryLabels` of the API.
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

impl Object for PrometheusDiscoveryLabels {
    const NAME: &'static str = "PrometheusDiscoveryLabels";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            scheme: fields.optional("__scheme__"),
            metrics_path: fields.optional("__metrics_path__"),
            param_filtered_metrics: fields.optional("__param_filtered_metrics"),
            clickhouse_org_id: fields.optional("clickhouse_org_id"),
            clickhouse_service_id: fields.optional("clickhouse_service_id"),
            clickhouse_discovery_service_name: fields
                .optional("clickhouse_discovery_service_name"),
            meta_clickhouse_region: fields.optional("__meta_clickhouse_region"),
            meta_clickhouse_provider: fields.optional("__meta_clickhouse_provider"),
            additional: fields.additional(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("__scheme__", &self.scheme);
        fields.optional("__metrics_path__", &self.metrics_path);
        fields.optional("__param_filtered_metrics", &self.param_filtered_metrics);
        fields.optional("clickhouse_org_id", &self.clickhouse_org_id);
        fields.optional("clickhouse_service_id", &self.clickhouse_service_id);
        fields
            .optional(
                "clickhouse_discovery_service_name",
                &self.clickhouse_discovery_service_name,
            );
        fields.optional("__meta_clickhouse_region", &self.meta_clickhouse_region);
        fields.optional("__meta_clickhouse_provider", &self.meta_clickhouse_provider);
        fields.additional(&self.additional);
    }
}

json_object!(PrometheusDiscoveryLabels);
