// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackIncidentIOWebhook` of the API.
///
/// Part of [`ClickStackWebhook`](crate::clickstack::ClickStackWebhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackIncidentIoWebhook {
    /// Webhook ID
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub id: String,
    /// Webhook name
    ///
    /// Example: `"Incident Response"`.
    pub name: Option<String>,
    /// incident.io alert event HTTP source URL
    ///
    /// Example: `"https://api.incident.io/v2/alert_events/http/abc123"`.
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// Example: `"Routes alerts to incident.io for on-call escalation"`.
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// Example: `"2025-06-15T10:30:00.000Z"`.
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// Example: `"2025-01-01T00:00:00.000Z"`.
    pub created_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackIncidentIoWebhook {
        id: guaranteed "id",
        name: optional "name",
        url: optional "url",
        description: optional "description",
        updated_at: optional "updatedAt",
        created_at: optional "createdAt",
        "service": constant "incidentio",
        ..extra,
    }
}
