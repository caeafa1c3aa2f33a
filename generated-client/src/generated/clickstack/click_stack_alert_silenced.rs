// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackAlertSilenced` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertSilenced {
    /// User ID who silenced the alert.
    ///
    /// Example: `"65f5e4a3b9e77c001a234567"`.
    pub by: Option<String>,
    /// Silence start timestamp.
    ///
    /// Example: `"2026-03-19T08:00:00.000Z"`.
    pub at: Option<Timestamp>,
    /// Silence end timestamp.
    ///
    /// Example: `"2026-03-20T08:00:00.000Z"`.
    pub until: Option<Timestamp>,
}

impl Object for ClickStackAlertSilenced {
    const NAME: &'static str = "ClickStackAlertSilenced";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            by: fields.optional("by"),
            at: fields.optional("at"),
            until: fields.optional("until"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("by", &self.by);
        fields.optional("at", &self.at);
        fields.optional("until", &self.until);
    }
}

json_object!(ClickStackAlertSilenced);
