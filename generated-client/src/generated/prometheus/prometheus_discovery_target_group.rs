// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PrometheusDiscoveryLabels;

/// Schema `PrometheusDiscoveryTargetGroup` of the API.
///
/// Given by [`Prometheus::list_targets`](crate::prometheus::Prometheus::list_targets).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusDiscoveryTargetGroup {
    /// Host (and port) of the ClickHouse Cloud API.
    pub targets: Option<Vec<String>>,
    /// `labels` in JSON; the API does not describe it.
    pub labels: Option<PrometheusDiscoveryLabels>,
}

json_object! {
    PrometheusDiscoveryTargetGroup {
        targets: optional "targets",
        labels: optional "labels",
    }
}
