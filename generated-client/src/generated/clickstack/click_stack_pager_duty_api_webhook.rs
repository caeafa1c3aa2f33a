// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackPagerDutyAPIWebhook` of the API.
///
/// Part of [`ClickStackWebhook`](crate::clickstack::ClickStackWebhook).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPagerDutyApiWebhook {
    /// Webhook ID
    ///
    /// Example: `"65f5e4a3b9e77c001a789013"`.
    pub id: String,
    /// Webhook name
    ///
    /// Example: `"PagerDuty Alerts"`.
    pub name: Option<String>,
    /// PagerDuty Events API endpoint URL
    ///
    /// Example: `"https://events.pagerduty.com/v2/enqueue"`.
    pub url: Option<Secret>,
    /// Webhook description, shown in the UI
    ///
    /// Example: `"Sends critical alerts to PagerDuty"`.
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
    ClickStackPagerDutyApiWebhook {
        id: guaranteed "id",
        name: optional "name",
        url: optional "url",
        description: optional "description",
        updated_at: optional "updatedAt",
        created_at: optional "createdAt",
        "service": constant "pagerduty_api",
        ..extra,
    }
}
