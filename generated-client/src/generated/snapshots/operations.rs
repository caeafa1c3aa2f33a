// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Snapshots`](super::Snapshots).

use crate::runtime::prelude::*;
use super::{Snapshot, SnapshotConfiguration, SnapshotConfigurationPatchRequest};

/// Get snapshot details.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}`; see [`get`](super::Snapshots::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSnapshot {
    /// ID of the organization that owns the snapshot.
    pub organization_id: String,
    /// ID of the service the snapshot was created from.
    pub service_id: String,
    /// ID of the requested snapshot.
    pub snapshot_id: String,
}

impl GetSnapshot {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        snapshot_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            snapshot_id: snapshot_id.to_string(),
        }
    }
}

operation! {
    GetSnapshot {
        id: "snapshotGet",
        resource: "snapshots",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/snapshots/{snapshotId}",
        path: [organization_id, service_id, snapshot_id],
        response: result Snapshot,
        permissions: ["control-plane:service:view-snapshots"],
        beta: true,
        deprecated: false,
    }
}

/// Get service snapshot configuration.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`; see [`get_configuration`](super::Snapshots::get_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSnapshotConfiguration {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetSnapshotConfiguration {
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
    GetSnapshotConfiguration {
        id: "snapshotConfigurationGet",
        resource: "snapshots",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration",
        path: [organization_id, service_id],
        response: result SnapshotConfiguration,
        permissions: ["control-plane:service:view-snapshots"],
        beta: true,
        deprecated: false,
    }
}

/// List of service snapshots.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/snapshots`; see [`list`](super::Snapshots::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSnapshots {
    /// ID of the organization that owns the snapshot.
    pub organization_id: String,
    /// ID of the service the snapshot was created from.
    pub service_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `250`. At least 1.
    pub limit: Option<i64>,
    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub cursor: Option<String>,
}

impl ListSnapshots {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            limit: None,
            cursor: None,
        }
    }
}

list_arguments! {
    ListSnapshots {
        /// Maximum number of results to return.
        ///
        /// Default: `250`. At least 1.
        limit(optional exact i64),
        /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
        cursor(optional into String),
    }
}

operation! {
    ListSnapshots {
        id: "snapshotGetList",
        resource: "snapshots",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/snapshots",
        path: [organization_id, service_id],
        query: [limit "limit", cursor "cursor"],
        response: page Snapshot,
        permissions: ["control-plane:service:view-snapshots"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListSnapshots {
        item: Snapshot,
        next: cursor(cursor),
    }
}

/// Update service snapshot configuration.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration`; see [`update_configuration`](super::Snapshots::update_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSnapshotConfiguration {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: SnapshotConfigurationPatchRequest,
}

impl UpdateSnapshotConfiguration {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: SnapshotConfigurationPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateSnapshotConfiguration {
        id: "snapshotConfigurationUpdate",
        resource: "snapshots",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/snapshotConfiguration",
        path: [organization_id, service_id],
        json: body,
        response: result SnapshotConfiguration,
        permissions: ["control-plane:service:manage-snapshots"],
        beta: true,
        deprecated: false,
    }
}
