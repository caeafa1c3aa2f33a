// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Snapshots of a service and their schedule.

use crate::runtime::prelude::*;

pub mod operations;
mod snapshot;
mod snapshot_configuration;
mod snapshot_configuration_patch_request;
mod snapshot_destination;
mod snapshot_status;
mod snapshot_type;

pub use self::snapshot::Snapshot;
pub use self::snapshot_configuration::SnapshotConfiguration;
pub use self::snapshot_configuration_patch_request::SnapshotConfigurationPatchRequest;
pub use self::snapshot_destination::SnapshotDestination;
pub use self::snapshot_status::SnapshotStatus;
pub use self::snapshot_type::SnapshotType;
pub use super::common::{
    AwsBackupBucketProperties, AzureBackupBucketProperties, GcpBackupBucketProperties,
};
use self::operations::{
    GetSnapshot, GetSnapshotConfiguration, ListSnapshots, UpdateSnapshotConfiguration,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    GetSnapshot::INFO,
    GetSnapshotConfiguration::INFO,
    ListSnapshots::INFO,
    UpdateSnapshotConfiguration::INFO,
];

/// Snapshots of a service and their schedule.
///
/// A handle of [`Client`], from [`Client::snapshots`].
#[derive(Clone, Debug)]
pub struct Snapshots {
    client: Client,
}

impl Snapshots {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get snapshot details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a single snapshot info.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}` (operation `snapshotGet`)
    ///
    /// Gives [`Snapshot`].
    ///
    /// The key needs the permission `control-plane:service:view-snapshots`.
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
    /// let snapshot = client.snapshots().get("organization-id", "service-id", "snapshot-id").await?;
    /// println!("{snapshot:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "snapshotGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        snapshot_id: impl Display,
    ) -> Call<GetSnapshot> {
        Call::new(
            &self.client,
            GetSnapshot::new(organization_id, service_id, snapshot_id),
        )
    }

    /// Waits until a snapshot is done.
    ///
    /// Asks [`get`](Self::get) until the state is `done`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `error`: that ends the wait with an error.
    pub fn wait_until_done(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        snapshot_id: impl Display,
    ) -> Wait<GetSnapshot> {
        let goal = Goal {
            reached: &["done"],
            hopeless: &["error"],
        };
        Wait::until_state(
            self.get(organization_id, service_id, snapshot_id),
            |value| value.status.as_ref().map(SnapshotStatus::as_str),
            goal,
        )
    }

    /// Get service snapshot configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the service snapshot configuration.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration` (operation `snapshotConfigurationGet`)
    ///
    /// Gives [`SnapshotConfiguration`].
    ///
    /// The key needs the permission `control-plane:service:view-snapshots`.
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
    /// let snapshot_configuration = client.snapshots().get_configuration("organization-id", "service-id").await?;
    /// println!("{snapshot_configuration:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "snapshotConfigurationGet")]
    pub fn get_configuration(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetSnapshotConfiguration> {
        Call::new(
            &self.client,
            GetSnapshotConfiguration::new(organization_id, service_id),
        )
    }

    /// List of service snapshots.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns a list of snapshots for the service, most recent first. Results are capped at `limit` (default 250)
    /// per page; the server may return fewer and caps the value at its own maximum. Every response carries `limit`,
    /// `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page,
    /// repeating until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots` (operation `snapshotGetList`)
    ///
    /// Gives every [`Snapshot`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListSnapshots::limit), [`cursor`](operations::ListSnapshots::cursor).
    ///
    /// The key needs the permission `control-plane:service:view-snapshots`.
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
    /// for snapshot in client.snapshots().list("organization-id", "service-id").await? {
    ///     println!("{snapshot:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "snapshotGetList")]
    pub fn list(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListSnapshots> {
        List::new(&self.client, ListSnapshots::new(organization_id, service_id))
    }

    /// Update service snapshot configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Updates the service snapshot configuration. Requires ADMIN auth key role. Enables or disables scheduled
    /// snapshots and sets the cadence; when enabled, gap and timeFrame (in minutes) must together be one of the
    /// supported (gap, timeFrame) pairs: (30, 1440), (60, 2880). Provide at least one of enabled, gap, timeFrame;
    /// omit a field to leave it unchanged (null is not accepted). Enabling snapshots or changing the cadence requires
    /// an eligible organization (see the organization's capabilities.snapshots).
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration` (operation `snapshotConfigurationUpdate`)
    ///
    /// Gives [`SnapshotConfiguration`].
    ///
    /// The key needs the permission `control-plane:service:manage-snapshots`.
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
    /// use clickhouse_cloud::types::SnapshotConfigurationPatchRequest;
    ///
    /// let body = SnapshotConfigurationPatchRequest::new();
    /// let snapshot_configuration = client.snapshots().update_configuration(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{snapshot_configuration:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "snapshotConfigurationUpdate")]
    pub fn update_configuration(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: SnapshotConfigurationPatchRequest,
    ) -> Call<UpdateSnapshotConfiguration> {
        Call::new(
            &self.client,
            UpdateSnapshotConfiguration::new(organization_id, service_id, body),
        )
    }
}
