// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `WhoamiApiKey` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiApiKey {
    /// Unique ID of the API key.
    pub key_id: Option<String>,
    /// Name of the API key.
    pub name: Option<String>,
    /// ID of the organization that owns the API key.
    pub organization_id: Option<String>,
}

impl Object for WhoamiApiKey {
    const NAME: &'static str = "WhoamiApiKey";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("actorType", "apiKey");
        Some(Self {
            key_id: fields.optional("keyId"),
            name: fields.optional("name"),
            organization_id: fields.optional("organizationId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("actorType", "apiKey");
        fields.optional("keyId", &self.key_id);
        fields.optional("name", &self.name);
        fields.optional("organizationId", &self.organization_id);
    }
}

json_object!(WhoamiApiKey);
