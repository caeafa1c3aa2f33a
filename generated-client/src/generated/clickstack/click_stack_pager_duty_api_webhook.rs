// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackPagerDutyAPIWebhook` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPagerDutyApiWebhook {
    /// Webhook ID
    ///
    /// Example: `"65f5e4a3b9e77c001a789013"`.
    pub id: Option<String>,
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
}

impl Object for ClickStackPagerDutyApiWebhook {
    const NAME: &'static str = "ClickStackPagerDutyApiWebhook";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("service", "pagerduty_api");
        Some(Self {
            id: fields.optional("id"),
            name: fields.optional("name"),
            url: fields.optional("url"),
            description: fields.optional("description"),
            updated_at: fields.optional("updatedAt"),
            created_at: fields.optional("createdAt"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("service", "pagerduty_api");
        fields.optional("id", &self.id);
        fields.optional("name", &self.name);
        fields.optional("url", &self.url);
        fields.optional("description", &self.description);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("createdAt", &self.created_at);
    }
}

json_object!(ClickStackPagerDutyApiWebhook);
