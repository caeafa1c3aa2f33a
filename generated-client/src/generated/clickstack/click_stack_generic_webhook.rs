// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackGenericWebhook` of the API.
///
/// Part of [`ClickStackWebhook`](crate::clickstack::ClickStackWebhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackGenericWebhook {
    /// Webhook ID
    ///
    /// Example: `"507f1f77bcf86cd799439013"`.
    pub id: String,
    /// Webhook name
    ///
    /// Example: `"PagerDuty Integration"`.
    pub name: Option<String>,
    /// Webhook destination URL
    ///
    /// Example: `"https://example.com/webhooks/alerts"`.
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// Example: `"Forwards alert payloads to an external monitoring service"`.
    pub description: Option<String>,
    /// Optional request body template
    ///
    /// Example: `"{\"alert\": \"{{title}}\", \"severity\": \"{{level}}\"}"`.
    pub body: Option<String>,
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
    ClickStackGenericWebhook {
        id: guaranteed "id",
        name: optional "name",
        url: optional "url",
        description: optional "description",
        body: optional "body",
        updated_at: optional "updatedAt",
        created_at: optional "createdAt",
        "service": constant "generic",
        ..extra,
    }
}
