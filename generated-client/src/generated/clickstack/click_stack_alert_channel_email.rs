// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackAlertChannelEmail` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertChannelEmail {
    /// Email recipients for email alerts.
    pub email_recipients: Option<Vec<String>>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackAlertChannelEmail {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(email_recipients: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            email_recipients: Some(
                email_recipients.into_iter().map(Into::into).collect(),
            ),
            extra: Default::default(),
        }
    }
}

impl Object for ClickStackAlertChannelEmail {
    const NAME: &'static str = "ClickStackAlertChannelEmail";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("type", "email");
        Some(Self {
            email_recipients: fields.optional("emailRecipients"),
            extra: fields.extra(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("type", "email");
        fields.optional("emailRecipients", &self.email_recipients);
        fields.extra(&self.extra);
    }
}

json_object!(ClickStackAlertChannelEmail);
