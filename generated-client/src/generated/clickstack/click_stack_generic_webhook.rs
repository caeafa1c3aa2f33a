// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackGenericWebhook` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackGenericWebhook {
    /// Webhook ID
    ///
    /// Example: `"507f1f77bcf86cd799439013"`.
    pub id: Option<String>,
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
}

impl Object for ClickStackGenericWebhook {
    const NAME: &'static str = "ClickStackGenericWebhook";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("service", "generic");
        Some(Self {
            id: fields.optional("id"),
            name: fields.optional("name"),
            url: fields.optional("url"),
            description: fields.optional("description"),
            body: fields.optional("body"),
            updated_at: fields.optional("updatedAt"),
            created_at: fields.optional("createdAt"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("service", "generic");
        fields.optional("id", &self.id);
        fields.optional("name", &self.name);
        fields.optional("url", &self.url);
        fields.optional("description", &self.description);
        fields.optional("body", &self.body);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("createdAt", &self.created_at);
    }
}

json_object!(ClickStackGenericWebhook);
