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

impl Operation for CreateBackupBucket {
    type Response = BackupBucket;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupBucketCreate",
        resource: "backups",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        permissions: &["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for DeleteBackupBucket {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupBucketDelete",
        resource: "backups",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        permissions: &["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for GetBackup {
    type Response = Backup;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupGet",
        resource: "backups",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backups/{backupId}",
        permissions: &["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.backup_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetBackupBucket {
    type Response = BackupBucket;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupBucketGet",
        resource: "backups",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        permissions: &["control-plane:service:view-backups"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetBackupConfiguration {
    type Response = BackupConfiguration;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupConfigurationGet",
        resource: "backups",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
        permissions: &["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for ListBackups {
    type Response = Vec<Backup>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupGetList",
        resource: "backups",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backups",
        permissions: &["control-plane:service:view-backups"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateBackupBucket {
    type Response = BackupBucket;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupBucketUpdate",
        resource: "backups",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupBucket",
        permissions: &["control-plane:service:manage-backups"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateBackupConfiguration {
    type Response = BackupConfiguration;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "backupConfigurationUpdate",
        resource: "backups",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/backupConfiguration",
        permissions: &["control-plane:service:manage-backups"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
