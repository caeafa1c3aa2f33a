// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Prometheus`](super::Prometheus).

use crate::runtime::prelude::*;
use super::PrometheusDiscoveryTargetGroup;

/// Get organization metrics.
///
/// `GET /v1/organizations/{organizationId}/prometheus`; see [`get_organization_metrics`](super::Prometheus::get_organization_metrics).
#[derive(Clone, Debug, PartialEq)]
#[deprecated = "the API deprecates this operation"]
#[non_exhaustive]
pub struct GetPrometheusOrganizationMetrics {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Return a filtered list of Prometheus metrics.
    pub filtered_metrics: Option<bool>,
}

impl GetPrometheusOrganizationMetrics {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            filtered_metrics: None,
        }
    }
}

arguments! {
    GetPrometheusOrganizationMetrics {
        /// Return a filtered list of Prometheus metrics.
        filtered_metrics(optional exact bool),
    }
}

operation! {
    GetPrometheusOrganizationMetrics {
        id: "organizationPrometheusGet",
        resource: "prometheus",
        request: Get "/v1/organizations/{organizationId}/prometheus",
        path: [organization_id],
        query: [filtered_metrics "filtered_metrics"],
        response: text,
        permissions: [],
        beta: false,
        deprecated: true,
    }
}

/// Get organization PostgreSQL metrics.
///
/// `GET /v1/organizations/{organizationId}/postgres/prometheus`; see [`get_organization_postgres_metrics`](super::Prometheus::get_organization_postgres_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPrometheusOrganizationPostgresMetrics {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl GetPrometheusOrganizationPostgresMetrics {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    GetPrometheusOrganizationPostgresMetrics {
        id: "postgresOrgPrometheusGet",
        resource: "prometheus",
        request: Get "/v1/organizations/{organizationId}/postgres/prometheus",
        path: [organization_id],
        response: text,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get PostgreSQL service metrics.
///
/// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/prometheus`; see [`get_postgres_metrics`](super::Prometheus::get_postgres_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPrometheusPostgresMetrics {
    /// ID of the organization that owns the Postgres service.
    pub organization_id: String,
    /// ID of the requested Postgres service.
    pub postgres_id: String,
}

impl GetPrometheusPostgresMetrics {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, postgres_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            postgres_id: postgres_id.to_string(),
        }
    }
}

operation! {
    GetPrometheusPostgresMetrics {
        id: "postgresInstancePrometheusGet",
        resource: "prometheus",
        request: Get "/v1/organizations/{organizationId}/postgres/{postgresId}/prometheus",
        path: [organization_id, postgres_id],
        response: text,
        permissions: ["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get service metrics.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/prometheus`; see [`get_service_metrics`](super::Prometheus::get_service_metrics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPrometheusServiceMetrics {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
    /// Return a filtered list of Prometheus metrics.
    pub filtered_metrics: Option<bool>,
}

impl GetPrometheusServiceMetrics {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            filtered_metrics: None,
        }
    }
}

arguments! {
    GetPrometheusServiceMetrics {
        /// Return a filtered list of Prometheus metrics.
        filtered_metrics(optional exact bool),
    }
}

operation! {
    GetPrometheusServiceMetrics {
        id: "instancePrometheusGet",
        resource: "prometheus",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/prometheus",
        path: [organization_id, service_id],
        query: [filtered_metrics "filtered_metrics"],
        response: text,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

/// Get Prometheus service discovery targets.
///
/// `GET /v1/organizations/{organizationId}/prometheus/discovery`; see [`list_targets`](super::Prometheus::list_targets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPrometheusTargets {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Whether discovered targets scrape a filtered list of metrics. Sets the filtered_metrics parameter on each
    /// discovered target. Defaults to true.
    ///
    /// Example: `"true"`.
    pub filtered_metrics: Option<bool>,
}

impl ListPrometheusTargets {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            filtered_metrics: None,
        }
    }
}

list_arguments! {
    ListPrometheusTargets {
        /// Whether discovered targets scrape a filtered list of metrics. Sets the filtered_metrics parameter on each
        /// discovered target. Defaults to true.
        ///
        /// Example: `"true"`.
        filtered_metrics(optional exact bool),
    }
}

operation! {
    ListPrometheusTargets {
        id: "organizationPrometheusDiscoveryGet",
        resource: "prometheus",
        request: Get "/v1/organizations/{organizationId}/prometheus/discovery",
        path: [organization_id],
        query: [filtered_metrics "filtered_metrics"],
        response: bare_page PrometheusDiscoveryTargetGroup,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListPrometheusTargets {
        item: PrometheusDiscoveryTargetGroup,
        next: whole,
    }
}
