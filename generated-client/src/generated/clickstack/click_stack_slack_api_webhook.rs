// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackSlackAPIWebhook` of the API.
///
/// Part of [`ClickStackWebhook`](crate::clickstack::ClickStackWebhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSlackApiWebhook {
    /// Webhook ID
    ///
    /// Example: `"65f5e4a3b9e77c001a789012"`.
    pub id: String,
    /// Webhook name
    ///
    /// Example: `"Slack Alerts"`.
    pub name: Option<String>,
    /// Slack API endpoint URL
    ///
    /// Example: `"https://hooks.slack.com/services/T00/B00/xxxx"`.
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// Example: `"Sends alerts to #engineering channel"`.
    pub description: Option<String>,
    /// Last update timestamp
    ///
    /// Example: `"2025-01-15T12:00:00.000Z"`.
    pub updated_at: Option<Timestamp>,
    /// Creation timestamp
    ///
    /// Example: `"2025-01-01T00:00:00.000Z"`.
    pub created_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackSlackApiWebhook {
        id: guaranteed "id",
        name: optional "name",
        url: optional "url",
        description: optional "description",
        updated_at: optional "updatedAt",
        created_at: optional "createdAt",
        "service": constant "slack_api",
        ..extra,
    }
}
