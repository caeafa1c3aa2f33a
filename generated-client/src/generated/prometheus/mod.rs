// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Metrics in the Prometheus text format, for an organization, a service or a Postgres service.

use crate::runtime::prelude::*;

pub mod operations;
mod prometheus_discovery_labels;
mod prometheus_discovery_target_group;

pub use self::prometheus_discovery_labels::PrometheusDiscoveryLabels;
pub use self::prometheus_discovery_target_group::PrometheusDiscoveryTargetGroup;
use self::operations::{
    GetPrometheusOrganizationMetrics, GetPrometheusOrganizationPostgresMetrics,
    GetPrometheusPostgresMetrics, GetPrometheusServiceMetrics, ListPrometheusTargets,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    GetPrometheusOrganizationMetrics::INFO,
    GetPrometheusOrganizationPostgresMetrics::INFO,
    GetPrometheusPostgresMetrics::INFO,
    GetPrometheusServiceMetrics::INFO,
    ListPrometheusTargets::INFO,
];

/// Metrics in the Prometheus text format, for an organization, a service or a Postgres service.
///
/// A handle of [`Client`], from [`Client::prometheus`].
#[derive(Clone, Debug)]
pub struct Prometheus {
    client: Client,
}

impl Prometheus {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get organization metrics.
    ///
    /// **Deprecated.** This endpoint is disabled on 1 January 2027. It is already disabled for new organizations.
    ///
    /// Migrate before then to the service discovery endpoint, `GET
    /// /v1/organizations/{organizationId}/prometheus/discovery`. It returns one scrape target per service in the
    /// [`http_sd`](https://prometheus.io/docs/prometheus/latest/http_sd/) format, and Prometheus picks up new and
    /// deleted services automatically. The [Prometheus integration
    /// guide](https://clickhouse.com/docs/integrations/prometheus) has a `prometheus.yml` example.
    ///
    /// If you need this endpoint after 1 January 2027, contact ClickHouse support to have it enabled for your
    /// organization.
    ///
    /// Returns Prometheus metrics for the services in the organization. Only services the API key is authorized to
    /// view are included.
    ///
    /// `GET /v1/organizations/{organizationId}/prometheus` (operation `organizationPrometheusGet`)
    ///
    /// Gives text.
    ///
    /// Optional: [`filtered_metrics`](operations::GetPrometheusOrganizationMetrics::filtered_metrics).
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.prometheus().get_organization_metrics("organization-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationPrometheusGet")]
    #[deprecated = "the API deprecates this operation"]
    pub fn get_organization_metrics(
        &self,
        organization_id: impl Display,
    ) -> Call<GetPrometheusOrganizationMetrics> {
        Call::new(&self.client, GetPrometheusOrganizationMetrics::new(organization_id))
    }

    /// Get organization PostgreSQL metrics.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns Prometheus metrics for all PostgreSQL services in an organization. Maximum 100 services supported.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/prometheus` (operation `postgresOrgPrometheusGet`)
    ///
    /// Gives text.
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.prometheus().get_organization_postgres_metrics("organization-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresOrgPrometheusGet")]
    pub fn get_organization_postgres_metrics(
        &self,
        organization_id: impl Display,
    ) -> Call<GetPrometheusOrganizationPostgresMetrics> {
        Call::new(
            &self.client,
            GetPrometheusOrganizationPostgresMetrics::new(organization_id),
        )
    }

    /// Get PostgreSQL service metrics.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns Prometheus metrics for a PostgreSQL service.
    ///
    /// `GET /v1/organizations/{organizationId}/postgres/{postgresId}/prometheus` (operation `postgresInstancePrometheusGet`)
    ///
    /// Gives text.
    ///
    /// The key needs the permission `control-plane:postgres-service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.prometheus().get_postgres_metrics("organization-id", "postgres-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "postgresInstancePrometheusGet")]
    pub fn get_postgres_metrics(
        &self,
        organization_id: impl Display,
        postgres_id: impl Display,
    ) -> Call<GetPrometheusPostgresMetrics> {
        Call::new(
            &self.client,
            GetPrometheusPostgresMetrics::new(organization_id, postgres_id),
        )
    }

    /// Get service metrics.
    ///
    /// Returns prometheus metrics for a service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/prometheus` (operation `instancePrometheusGet`)
    ///
    /// Gives text.
    ///
    /// Optional: [`filtered_metrics`](operations::GetPrometheusServiceMetrics::filtered_metrics).
    ///
    /// The key needs the permission `control-plane:service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.prometheus().get_service_metrics("organization-id", "service-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instancePrometheusGet")]
    pub fn get_service_metrics(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetPrometheusServiceMetrics> {
        Call::new(
            &self.client,
            GetPrometheusServiceMetrics::new(organization_id, service_id),
        )
    }

    /// Get Prometheus service discovery targets.
    ///
    /// Returns one Prometheus scrape target per service in the organization, in the [HTTP service
    /// discovery](https://prometheus.io/docs/prometheus/latest/http_sd/) (`http_sd`) format. Only services the API
    /// key is authorized to view are included; services that are being deleted or have been deleted are omitted.
    ///
    /// Point an
    /// [`http_sd_configs`](https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_sd_config)
    /// job at this endpoint to discover and scrape all services in the organization automatically. Prometheus
    /// refreshes the target list on every discovery poll, so newly created and deleted services are picked up without
    /// configuration changes.
    ///
    /// Filter targets in `relabel_configs` by `__meta_clickhouse_region`, `__meta_clickhouse_provider` or
    /// `__meta_clickhouse_tag_<key>`. Invalid label name characters in tag keys become `_`.
    /// `__meta_clickhouse_tagpresent_<key>` is `true` for every tag, including tags without a value.
    ///
    /// Discovered targets scrape with `filtered_metrics=true` by default; pass `?filtered_metrics=false` to this
    /// endpoint to discover unfiltered targets. See the [Prometheus integration
    /// guide](https://clickhouse.com/docs/integrations/prometheus) for more on the exported metrics.
    ///
    /// `GET /v1/organizations/{organizationId}/prometheus/discovery` (operation `organizationPrometheusDiscoveryGet`)
    ///
    /// Gives every [`PrometheusDiscoveryTargetGroup`], in one response.
    ///
    /// Optional: [`filtered_metrics`](operations::ListPrometheusTargets::filtered_metrics).
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for value in client.prometheus().list_targets("organization-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationPrometheusDiscoveryGet")]
    pub fn list_targets(
        &self,
        organization_id: impl Display,
    ) -> List<ListPrometheusTargets> {
        List::new(&self.client, ListPrometheusTargets::new(organization_id))
    }
}
