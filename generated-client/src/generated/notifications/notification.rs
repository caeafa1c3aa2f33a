// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `Notification` of the API.
///
/// Given by [`Notifications::list`](crate::notifications::Notifications::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Unique notification ID.
    ///
    /// Example: `"1b7e0a94-2d0f-4c3a-8f1e-6c9b2d5a4e7f"`.
    pub id: Option<String>,
    /// Notification type. New types are added over time, so treat this as an open set.
    ///
    /// Example: `"service_backup_failed"`.
    pub r#type: Option<String>,
    /// Severity of the notification. One of 'info', 'warning', 'critical'.
    ///
    /// Example: `"warning"`.
    pub severity: Option<String>,
    /// Kind of resource the notification is about. One of 'service', 'organization', 'clickpipe', 'postgres'.
    ///
    /// Example: `"service"`.
    pub resource_type: Option<String>,
    /// ID of the resource the notification is about.
    pub resource_id: Option<String>,
    /// Name the resource had when the notification was created. Absent for most notification types; use `resourceId`
    /// to identify the resource.
    pub resource_name: Option<String>,
    /// When the notification was created. ISO-8601.
    ///
    /// Example: `"2026-10-07T09:30:00Z"`.
    pub created_at: Option<Timestamp>,
    /// Short human-readable summary.
    ///
    /// Example: `"Backup failed for analytics-prod"`.
    pub title: Option<String>,
    /// Human-readable body as plain text, with any links written as "label (url)".
    ///
    /// Example: `"A scheduled backup for analytics-prod did not complete. Review the backup settings
    /// (https://console.clickhouse.cloud/services/abc/backups)."`.
    pub description: Option<String>,
}

json_object! {
    Notification {
        id: optional "id",
        r#type: optional "type",
        severity: optional "severity",
        resource_type: optional "resourceType",
        resource_id: optional "resourceId",
        resource_name: optional "resourceName",
        created_at: optional "createdAt",
        title: optional "title",
        description: optional "description",
    }
}
