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

    /// Return a filtered list of Prometheus metrics.
    #[must_use]
    pub fn filtered_metrics(mut self, value: bool) -> Self {
        self.filtered_metrics = Some(value);
        self
    }
}

impl Operation for GetPrometheusOrganizationMetrics {
    type Response = String;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationPrometheusGet",
        resource: "prometheus",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/prometheus",
        permissions: &[],
        beta: false,
        deprecated: true,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("filtered_metrics", &self.filtered_metrics)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::text(response)
    }
}

impl Call<GetPrometheusOrganizationMetrics> {
    /// Return a filtered list of Prometheus metrics.
    pub fn filtered_metrics(self, value: bool) -> Self {
        self.map(|operation| operation.filtered_metrics(value))
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

impl Operation for GetPrometheusOrganizationPostgresMetrics {
    type Response = String;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postgresOrgPrometheusGet",
        resource: "prometheus",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/postgres/prometheus",
        permissions: &["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::text(response)
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

impl Operation for GetPrometheusPostgresMetrics {
    type Response = String;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postgresInstancePrometheusGet",
        resource: "prometheus",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/postgres/{postgresId}/prometheus",
        permissions: &["control-plane:postgres-service:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.postgres_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::text(response)
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

    /// Return a filtered list of Prometheus metrics.
    #[must_use]
    pub fn filtered_metrics(mut self, value: bool) -> Self {
        self.filtered_metrics = Some(value);
        self
    }
}

impl Operation for GetPrometheusServiceMetrics {
    type Response = String;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instancePrometheusGet",
        resource: "prometheus",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/prometheus",
        permissions: &["control-plane:service:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .query("filtered_metrics", &self.filtered_metrics)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::text(response)
    }
}

impl Call<GetPrometheusServiceMetrics> {
    /// Return a filtered list of Prometheus metrics.
    pub fn filtered_metrics(self, value: bool) -> Self {
        self.map(|operation| operation.filtered_metrics(value))
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

    /// Whether discovered targets scrape a filtered list of metrics. Sets the filtered_metrics parameter on each
    /// discovered target. Defaults to true.
    ///
    /// Example: `"true"`.
    #[must_use]
    pub fn filtered_metrics(mut self, value: bool) -> Self {
        self.filtered_metrics = Some(value);
        self
    }
}

impl Operation for ListPrometheusTargets {
    type Response = Vec<PrometheusDiscoveryTargetGroup>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationPrometheusDiscoveryGet",
        resource: "prometheus",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/prometheus/discovery",
        permissions: &[],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("filtered_metrics", &self.filtered_metrics)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::bare(response)
    }
}

impl Call<ListPrometheusTargets> {
    /// Whether discovered targets scrape a filtered list of metrics. Sets the filtered_metrics parameter on each
    /// discovered target. Defaults to true.
    ///
    /// Example: `"true"`.
    pub fn filtered_metrics(self, value: bool) -> Self {
        self.map(|operation| operation.filtered_metrics(value))
    }
}
