// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackAlertChannelEmail` of the API.
///
/// Part of [`ClickStackAlertChannel`](crate::clickstack::ClickStackAlertChannel).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertChannelEmail {
    /// Email recipients for email alerts.
    pub email_recipients: Option<Vec<String>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackAlertChannelEmail {
    /// Creates a request with the required fields.
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

json_object! {
    ClickStackAlertChannelEmail {
        email_recipients: optional "emailRecipients",
        "type": constant "email",
        ..extra,
    }
}
