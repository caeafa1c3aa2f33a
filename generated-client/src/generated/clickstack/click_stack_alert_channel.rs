// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackAlertChannelEmail, ClickStackAlertChannelWebhook};

union! {
    /// Schema `ClickStackAlertChannel` of the API.
    ///
    /// Part of [`ClickStackAlertChannels`](crate::clickstack::ClickStackAlertChannels), [`ClickStackAlertResponse`](crate::clickstack::ClickStackAlertResponse), [`ClickStackCreateAlertRequest`](crate::clickstack::ClickStackCreateAlertRequest) and 1 more.
    pub enum ClickStackAlertChannel {
        /// `type` is `email`.
        Email(ClickStackAlertChannelEmail),
        /// `type` is `webhook`.
        Webhook(ClickStackAlertChannelWebhook),
    }
}

impl Dispatch for ClickStackAlertChannel {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("email", "Email"), ("webhook", "Webhook")],
        absent: None,
    };
}

impl From<ClickStackAlertChannelEmail> for ClickStackAlertChannel {
    fn from(value: ClickStackAlertChannelEmail) -> Self {
        Self::Email(value)
    }
}

impl From<ClickStackAlertChannelWebhook> for ClickStackAlertChannel {
    fn from(value: ClickStackAlertChannelWebhook) -> Self {
        Self::Webhook(value)
    }
}
