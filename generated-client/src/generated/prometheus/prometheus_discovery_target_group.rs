// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PrometheusDiscoveryLabels;

/// Schema `PrometheusDiscoveryTargetGroup` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusDiscoveryTargetGroup {
    /// Host (and port) of the ClickHouse Cloud API.
    pub targets: Option<Vec<String>>,
    /// The member `labels`.
    pub labels: Option<PrometheusDiscoveryLabels>,
}

impl Object for PrometheusDiscoveryTargetGroup {
    const NAME: &'static str = "PrometheusDiscoveryTargetGroup";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            targets: fields.optional("targets"),
            labels: fields.optional("labels"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("targets", &self.targets);
        fields.optional("labels", &self.labels);
    }
}

json_object!(PrometheusDiscoveryTargetGroup);
