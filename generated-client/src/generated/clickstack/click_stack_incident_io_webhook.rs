// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackIncidentIOWebhook` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackIncidentIoWebhook {
    /// Webhook ID
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub id: Option<String>,
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
}

impl Object for ClickStackIncidentIoWebhook {
    const NAME: &'static str = "ClickStackIncidentIoWebhook";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("service", "incidentio");
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
        fields.constant("service", "incidentio");
        fields.optional("id", &self.id);
        fields.optional("name", &self.name);
        fields.optional("url", &self.url);
        fields.optional("description", &self.description);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("createdAt", &self.created_at);
    }
}

json_object!(ClickStackIncidentIoWebhook);
