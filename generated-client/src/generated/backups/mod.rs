// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Backups of a service, their schedule, and the bucket of your own that they can go to.

use crate::runtime::prelude::*;

pub mod operations;
mod aws_backup_bucket;
mod aws_backup_bucket_patch_request;
mod aws_backup_bucket_post_request;
mod azure_backup_bucket;
mod azure_backup_bucket_patch_request;
mod azure_backup_bucket_post_request;
mod backup;
mod backup_bucket;
mod backup_bucket_patch_request;
mod backup_bucket_post_request;
mod backup_configuration;
mod backup_configuration_patch_request;
mod backup_destination;
mod backup_status;
mod backup_type;
mod gcp_backup_bucket;
mod gcp_backup_bucket_patch_request;
mod gcp_backup_bucket_post_request;

pub use self::aws_backup_bucket::AwsBackupBucket;
pub use self::aws_backup_bucket_patch_request::AwsBackupBucketPatchRequest;
pub use self::aws_backup_bucket_post_request::AwsBackupBucketPostRequest;
pub use self::azure_backup_bucket::AzureBackupBucket;
pub use self::azure_backup_bucket_patch_request::AzureBackupBucketPatchRequest;
pub use self::azure_backup_bucket_post_request::AzureBackupBucketPostRequest;
pub use self::backup::Backup;
pub use self::backup_bucket::BackupBucket;
pub use self::backup_bucket_patch_request::BackupBucketPatchRequest;
pub use self::backup_bucket_post_request::BackupBucketPostRequest;
pub use self::backup_configuration::BackupConfiguration;
pub use self::backup_configuration_patch_request::BackupConfigurationPatchRequest;
pub use self::backup_destination::BackupDestination;
pub use self::backup_status::BackupStatus;
pub use self::backup_type::BackupType;
pub use self::gcp_backup_bucket::GcpBackupBucket;
pub use self::gcp_backup_bucket_patch_request::GcpBackupBucketPatchRequest;
pub use self::gcp_backup_bucket_post_request::GcpBackupBucketPostRequest;
pub use super::common::{
    AwsBackupBucketProperties, AzureBackupBucketProperties, GcpBackupBucketProperties,
};
use self::operations::{
    CreateBackupBucket, DeleteBackupBucket, GetBackup, GetBackupBucket,
    GetBackupConfiguration, ListBackups, UpdateBackupBucket, UpdateBackupConfiguration,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateBackupBucket::INFO,
    DeleteBackupBucket::INFO,
    GetBackup::INFO,
    GetBackupBucket::INFO,
    GetBackupConfiguration::INFO,
    ListBackups::INFO,
    UpdateBackupBucket::INFO,
    UpdateBackupConfiguration::INFO,
];

/// Backups of a service, their schedule, and the bucket of your own that they can go to.
///
/// A handle of [`Client`], from [`Client::backups`].
#[derive(Clone, Debug)]
pub struct Backups {
    client: Client,
}

impl Backups {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Create service backup bucket. Requires ADMIN auth key role.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` (operation `backupBucketCreate`)
    ///
    /// Gives [`BackupBucket`].
    ///
    /// The key needs the permission `control-plane:service:manage-backups`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::BackupBucketPostRequest;
    /// # async fn example(client: Client, body: BackupBucketPostRequest) -> Result<(), Error> {
    /// let backup_bucket = client.backups().create_bucket("organization-id", "service-id", body).await?;
    /// println!("{backup_bucket:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupBucketCreate")]
    pub fn create_bucket(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<BackupBucketPostRequest>,
    ) -> Call<CreateBackupBucket> {
        Call::new(
            &self.client,
            CreateBackupBucket::new(organization_id, service_id, body),
        )
    }

    /// Delete service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Delete service backup bucket. Requires ADMIN auth key role.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` (operation `backupBucketDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-backups`.
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
    /// client.backups().delete_bucket("organization-id", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupBucketDelete")]
    pub fn delete_bucket(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<DeleteBackupBucket> {
        Call::new(&self.client, DeleteBackupBucket::new(organization_id, service_id))
    }

    /// Get backup details.
    ///
    /// Returns a single backup info.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}` (operation `backupGet`)
    ///
    /// Gives [`Backup`].
    ///
    /// The key needs the permission `control-plane:service:view-backups`.
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
    /// let backup = client.backups().get("organization-id", "service-id", "backup-id").await?;
    /// println!("{backup:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        backup_id: impl Display,
    ) -> Call<GetBackup> {
        Call::new(&self.client, GetBackup::new(organization_id, service_id, backup_id))
    }

    /// Waits until a backup is done.
    ///
    /// Asks [`get`](Self::get) until the state is `done`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `error`: that ends the wait with an error.
    pub fn wait_until_done(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        backup_id: impl Display,
    ) -> Wait<GetBackup> {
        let goal = Goal {
            reached: &["done"],
            hopeless: &["error"],
        };
        Wait::until_state(
            self.get(organization_id, service_id, backup_id),
            |value| value.status.as_ref().map(BackupStatus::as_str),
            goal,
        )
    }

    /// Get service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the service backup bucket.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` (operation `backupBucketGet`)
    ///
    /// Gives [`BackupBucket`].
    ///
    /// The key needs the permission `control-plane:service:view-backups`.
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
    /// let backup_bucket = client.backups().get_bucket("organization-id", "service-id").await?;
    /// println!("{backup_bucket:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupBucketGet")]
    pub fn get_bucket(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetBackupBucket> {
        Call::new(&self.client, GetBackupBucket::new(organization_id, service_id))
    }

    /// Get service backup configuration.
    ///
    /// Returns the service backup configuration.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration` (operation `backupConfigurationGet`)
    ///
    /// Gives [`BackupConfiguration`].
    ///
    /// The key needs the permission `control-plane:service:view-backups`.
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
    /// let backup_configuration = client.backups().get_configuration("organization-id", "service-id").await?;
    /// println!("{backup_configuration:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupConfigurationGet")]
    pub fn get_configuration(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetBackupConfiguration> {
        Call::new(&self.client, GetBackupConfiguration::new(organization_id, service_id))
    }

    /// List of service backups.
    ///
    /// Returns a list of all backups for the service. The most recent backups comes first in the list.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups` (operation `backupGetList`)
    ///
    /// Gives every [`Backup`], in one response.
    ///
    /// The key needs the permission `control-plane:service:view-backups`.
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
    /// for backup in client.backups().list("organization-id", "service-id").await? {
    ///     println!("{backup:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupGetList")]
    pub fn list(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListBackups> {
        List::new(&self.client, ListBackups::new(organization_id, service_id))
    }

    /// Update service backup bucket.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Update service backup bucket. Requires ADMIN auth key role. The secrets of the specified bucket provider are
    /// always required
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupBucket` (operation `backupBucketUpdate`)
    ///
    /// Gives [`BackupBucket`].
    ///
    /// The key needs the permission `control-plane:service:manage-backups`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::BackupBucketPatchRequest;
    /// # async fn example(client: Client, body: BackupBucketPatchRequest) -> Result<(), Error> {
    /// let backup_bucket = client.backups().update_bucket("organization-id", "service-id", body).await?;
    /// println!("{backup_bucket:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupBucketUpdate")]
    pub fn update_bucket(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<BackupBucketPatchRequest>,
    ) -> Call<UpdateBackupBucket> {
        Call::new(
            &self.client,
            UpdateBackupBucket::new(organization_id, service_id, body),
        )
    }

    /// Update service backup configuration.
    ///
    /// Updates service backup configuration. Requires ADMIN auth key role. Setting the properties with null value,
    /// will reset the properties to theirs default values.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration` (operation `backupConfigurationUpdate`)
    ///
    /// Gives [`BackupConfiguration`].
    ///
    /// The key needs the permission `control-plane:service:manage-backups`.
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
    /// use clickhouse_cloud::types::BackupConfigurationPatchRequest;
    ///
    /// let body = BackupConfigurationPatchRequest::new();
    /// let backup_configuration = client.backups().update_configuration("organization-id", "service-id", body).await?;
    /// println!("{backup_configuration:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "backupConfigurationUpdate")]
    pub fn update_configuration(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: BackupConfigurationPatchRequest,
    ) -> Call<UpdateBackupConfiguration> {
        Call::new(
            &self.client,
            UpdateBackupConfiguration::new(organization_id, service_id, body),
        )
    }
}
