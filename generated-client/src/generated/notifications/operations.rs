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

    /// Maximum number of results to return.
    ///
    /// Default: `100`. From 1 to 250.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }

    /// Filter to notifications of this severity: 'info', 'warning', 'critical'.
    ///
    /// Example: `"warning"`.
    #[must_use]
    pub fn severity(mut self, value: impl Into<String>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Filter to notifications of this type. New types are added over time; the notification types endpoint
    /// (operation `notificationTypesGetList`) lists the ones this organization can receive.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Filter to notifications about this resource. A service also matches the notifications of its ClickPipes; pass
    /// `resource_type` to narrow to one kind of resource.
    #[must_use]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Filter to notifications about resources of this kind. One of 'service', 'organization', 'clickpipe',
    /// 'postgres'.
    ///
    /// Example: `"service"`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Return notifications created at or after this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-01T00:00:00Z"`.
    #[must_use]
    pub fn from_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.from_date = Some(value.into());
        self
    }

    /// Return notifications created at or before this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-08T00:00:00Z"`.
    #[must_use]
    pub fn to_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.to_date = Some(value.into());
        self
    }
}

impl Operation for ListNotifications {
    type Response = Page<Notification>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "notificationGetList",
        resource: "notifications",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/notifications",
        permissions: &[],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("limit", &self.limit)
            .query("cursor", &self.cursor)
            .query("severity", &self.severity)
            .query("type", &self.r#type)
            .query("resource_id", &self.resource_id)
            .query("resource_type", &self.resource_type)
            .query("from_date", &self.from_date)
            .query("to_date", &self.to_date)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListNotifications {
    type Item = Notification;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_page(page)
    }

    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.items
    }
}

impl Call<ListNotifications> {
    /// Maximum number of results to return.
    ///
    /// Default: `100`. From 1 to 250.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(value))
    }

    /// Filter to notifications of this severity: 'info', 'warning', 'critical'.
    ///
    /// Example: `"warning"`.
    pub fn severity(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.severity(value))
    }

    /// Filter to notifications of this type. New types are added over time; the notification types endpoint
    /// (operation `notificationTypesGetList`) lists the ones this organization can receive.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.r#type(value))
    }

    /// Filter to notifications about this resource. A service also matches the notifications of its ClickPipes; pass
    /// `resource_type` to narrow to one kind of resource.
    pub fn resource_id(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.resource_id(value))
    }

    /// Filter to notifications about resources of this kind. One of 'service', 'organization', 'clickpipe',
    /// 'postgres'.
    ///
    /// Example: `"service"`.
    pub fn resource_type(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.resource_type(value))
    }

    /// Return notifications created at or after this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-01T00:00:00Z"`.
    pub fn from_date(self, value: impl Into<Timestamp>) -> Self {
        self.map(|operation| operation.from_date(value))
    }

    /// Return notifications created at or before this time. An RFC 3339 timestamp, not a bare date.
    ///
    /// Example: `"2026-10-08T00:00:00Z"`.
    pub fn to_date(self, value: impl Into<Timestamp>) -> Self {
        self.map(|operation| operation.to_date(value))
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

impl Operation for ListNotificationTypes {
    type Response = Vec<NotificationType>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "notificationTypesGetList",
        resource: "notifications",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/notificationTypes",
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
        decode::result(response)
    }
}
