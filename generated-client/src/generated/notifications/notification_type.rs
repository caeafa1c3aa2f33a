// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::NotificationTypeSeverity;

/// Schema `NotificationType` of the API.
///
/// Given by [`Notifications::list_types`](crate::notifications::Notifications::list_types).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationType {
    /// Stable identifier of the notification type. Never renamed or reused.
    ///
    /// Example: `"service_backup_failed"`.
    pub name: Option<String>,
    /// Human-readable name of the notification type.
    ///
    /// Example: `"Backup failed"`.
    pub title: Option<String>,
    /// Longer explanation of what the notification reports. Omitted for types that have none.
    pub description: Option<String>,
    /// Broad grouping the notification type belongs to. Current values: billing, service, clickpipe, postgres. New
    /// values may be added over time.
    ///
    /// Example: `"service"`.
    pub category: Option<String>,
    /// Relative importance of notifications of this type.
    ///
    /// Example: `"warning"`.
    pub severity: Option<NotificationTypeSeverity>,
    /// Kind of resource a notification of this type is about. Current values: service, organization, clickpipe,
    /// postgres. New values may be added over time.
    ///
    /// Example: `"service"`.
    pub resource_type: Option<String>,
    /// Whether the per-role delivery default can be changed. When false the role default is frozen; this does not
    /// mean the notification is always delivered.
    pub is_configurable: Option<bool>,
    /// False when the caller lacks the permission this type requires. The type is still returned, just flagged.
    pub is_available: Option<bool>,
}

json_object! {
    NotificationType {
        name: optional "name",
        title: optional "title",
        description: optional "description",
        category: optional "category",
        severity: optional "severity",
        resource_type: optional "resourceType",
        is_configurable: optional "isConfigurable",
        is_available: optional "isAvailable",
    }
}
