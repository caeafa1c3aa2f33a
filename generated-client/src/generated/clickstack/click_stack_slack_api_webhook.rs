// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackSlackAPIWebhook` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSlackApiWebhook {
    /// Webhook ID
    ///
    /// Example: `"65f5e4a3b9e77c001a789012"`.
    pub id: Option<String>,
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
}

impl Object for ClickStackSlackApiWebhook {
    const NAME: &'static str = "ClickStackSlackApiWebhook";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("service", "slack_api");
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
        fields.constant("service", "slack_api");
        fields.optional("id", &self.id);
        fields.optional("name", &self.name);
        fields.optional("url", &self.url);
        fields.optional("description", &self.description);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("createdAt", &self.created_at);
    }
}

json_object!(ClickStackSlackApiWebhook);
