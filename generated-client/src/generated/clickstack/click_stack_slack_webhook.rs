// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackSlackWebhook` of the API.
///
/// Part of [`ClickStackWebhook`](crate::clickstack::ClickStackWebhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSlackWebhook {
    /// Webhook ID
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub id: String,
    /// Webhook name
    ///
    /// Example: `"Production Alerts"`.
    pub name: Option<String>,
    /// Slack incoming webhook URL
    ///
    /// Example: `"https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"`.
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// Example: `"Sends critical alerts to the #incidents channel"`.
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
    ClickStackSlackWebhook {
        id: guaranteed "id",
        name: optional "name",
        url: optional "url",
        description: optional "description",
        updated_at: optional "updatedAt",
        created_at: optional "createdAt",
        "service": constant "slack",
        ..extra,
    }
}
