// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Backups`](super::Backups).

use crate::runtime::prelude::*;
use super::{
    Backup, BackupBucket, BackupBucketPatchRequest, BackupBucketPostRequest,
    BackupConfiguration, BackupConfigurationPatchRequest,
};

/// Create service backup bucket.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`; see [`create_bucket`](super::Backups::create_bucket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBackupBucket {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
    /// The request body.
    pub body: BackupBucketPostRequest,
}

impl CreateBackupBucket {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<BackupBucketPostRequest>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body: body.into(),
        }
    }
}

operation! {
    CreateBackupBucket {
        id: "backupBucketCreate",
        resource: "backups",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        path: [organization_id, service_id],
        json: body,
        response: result BackupBucket,
        permissions: ["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    }
}

/// Delete service backup bucket.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`; see [`delete_bucket`](super::Backups::delete_bucket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBackupBucket {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
}

impl DeleteBackupBucket {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DeleteBackupBucket {
        id: "backupBucketDelete",
        resource: "backups",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        path: [organization_id, service_id],
        response: empty,
        permissions: ["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    }
}

/// Get backup details.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}`; see [`get`](super::Backups::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBackup {
    /// ID of the organization that owns the backup.
    pub organization_id: String,
    /// ID of the service the backup was created from.
    pub service_id: String,
    /// ID of the requested backup.
    pub backup_id: String,
}

impl GetBackup {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        backup_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            backup_id: backup_id.to_string(),
        }
    }
}

operation! {
    GetBackup {
        id: "backupGet",
        resource: "backups",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}",
        path: [organization_id, service_id, backup_id],
        response: result Backup,
        permissions: ["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    }
}

/// Get service backup bucket.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`; see [`get_bucket`](super::Backups::get_bucket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBackupBucket {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetBackupBucket {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetBackupBucket {
        id: "backupBucketGet",
        resource: "backups",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        path: [organization_id, service_id],
        response: result BackupBucket,
        permissions: ["control-plane:service:view-backups"],
        beta: true,
        deprecated: false,
    }
}

/// Get service backup configuration.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`; see [`get_configuration`](super::Backups::get_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBackupConfiguration {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetBackupConfiguration {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetBackupConfiguration {
        id: "backupConfigurationGet",
        resource: "backups",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
        path: [organization_id, service_id],
        response: result BackupConfiguration,
        permissions: ["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    }
}

/// List of service backups.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/backups`; see [`list`](super::Backups::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBackups {
    /// ID of the organization that owns the backup.
    pub organization_id: String,
    /// ID of the service the backup was created from.
    pub service_id: String,
}

impl ListBackups {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    ListBackups {
        id: "backupGetList",
        resource: "backups",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/backups",
        path: [organization_id, service_id],
        response: page Backup,
        permissions: ["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListBackups {
        item: Backup,
        next: whole,
    }
}

/// Update service backup bucket.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupBucket`; see [`update_bucket`](super::Backups::update_bucket).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupBucket {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
    /// The request body.
    pub body: BackupBucketPatchRequest,
}

impl UpdateBackupBucket {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<BackupBucketPatchRequest>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body: body.into(),
        }
    }
}

operation! {
    UpdateBackupBucket {
        id: "backupBucketUpdate",
        resource: "backups",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        path: [organization_id, service_id],
        json: body,
        response: result BackupBucket,
        permissions: ["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    }
}

/// Update service backup configuration.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration`; see [`update_configuration`](super::Backups::update_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupConfiguration {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: BackupConfigurationPatchRequest,
}

impl UpdateBackupConfiguration {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: BackupConfigurationPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateBackupConfiguration {
        id: "backupConfigurationUpdate",
        resource: "backups",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
        path: [organization_id, service_id],
        json: body,
        response: result BackupConfiguration,
        permissions: ["control-plane:service:manage-backups"],
        beta: false,
        deprecated: false,
    }
}
