// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Notifications`](super::Notifications).

use crate::runtime::prelude::*;
use super::{Notification, NotificationType};

/// List of organization notifications.
///
/// `GET /v1/organizations/{organizationId}/notifications`; see [`list`](super::Notifications::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListNotifications {
    /// ID of the organization the notifications belong to.
    pub organization_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `100`. From 1 to 250.
    pub limit: Option<i64>,
    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub cursor: Option<String>,
    /// Filter to notifications of this severity: 'info', 'warning', 'critical'.
    ///
    /// Example: `"warning"`.
    pub severity: Option<String>,
    /// Filter to notifications of this type. New types are added over time; the notification types endpoint
    /// (operation `notificationTypesGetList`) lists the ones this organization can receive.
    pub r#type: Option<String>,
    /// Filter to notifications about this resource. A service also matches the notifications of its ClickPipes; pass
    /// `resource_type` to narrow to one kind of resource.
    pub resource_id: Option<String>,
    /// Filter to notifications about resources of this kind. One of 'service', 'organization', 'clickpipe',
    /// 'postgres'.
    ///
    /// Example: `"service"`.
    pub resource_type: Option<String>,
    /// Return notifications created at or after this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-01T00:00:00Z"`.
    pub from_date: Option<Timestamp>,
    /// Return notifications created at or before this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-08T00:00:00Z"`.
    pub to_date: Option<Timestamp>,
}

impl ListNotifications {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            limit: None,
            cursor: None,
            severity: None,
            r#type: None,
            resource_id: None,
            resource_type: None,
            from_date: None,
            to_date: None,
        }
    }
}

list_arguments! {
    ListNotifications {
        /// Maximum number of results to return.
        ///
        /// Default: `100`. From 1 to 250.
        limit(optional exact i64),
        /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
        cursor(optional into String),
        /// Filter to notifications of this severity: 'info', 'warning', 'critical'.
        ///
        /// Example: `"warning"`.
        severity(optional into String),
        /// Filter to notifications of this type. New types are added over time; the notification types endpoint
        /// (operation `notificationTypesGetList`) lists the ones this organization can receive.
        r#type(optional into String),
        /// Filter to notifications about this resource. A service also matches the notifications of its ClickPipes; pass
        /// `resource_type` to narrow to one kind of resource.
        resource_id(optional into String),
        /// Filter to notifications about resources of this kind. One of 'service', 'organization', 'clickpipe',
        /// 'postgres'.
        ///
        /// Example: `"service"`.
        resource_type(optional into String),
        /// Return notifications created at or after this time. An RFC 3339 timestamp, not a bare date.
        ///
        /// Example: `"2026-10-01T00:00:00Z"`.
        from_date(optional into Timestamp),
        /// Return notifications created at or before this time. An RFC 3339 timestamp, not a bare date.
        ///
        /// Example: `"2026-10-08T00:00:00Z"`.
        to_date(optional into Timestamp),
    }
}

operation! {
    ListNotifications {
        id: "notificationGetList",
        resource: "notifications",
        request: Get "/v1/organizations/{organizationId}/notifications",
        path: [organization_id],
        query: [
            limit "limit",
            cursor "cursor",
            severity "severity",
            r#type "type",
            resource_id "resource_id",
            resource_type "resource_type",
            from_date "from_date",
            to_date "to_date",
        ],
        response: page Notification,
        permissions: [],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListNotifications {
        item: Notification,
        next: cursor(cursor),
    }
}

/// List notification types.
///
/// `GET /v1/organizations/{organizationId}/notificationTypes`; see [`list_types`](super::Notifications::list_types).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListNotificationTypes {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl ListNotificationTypes {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    ListNotificationTypes {
        id: "notificationTypesGetList",
        resource: "notifications",
        request: Get "/v1/organizations/{organizationId}/notificationTypes",
        path: [organization_id],
        response: page NotificationType,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListNotificationTypes {
        item: NotificationType,
        next: whole,
    }
}
