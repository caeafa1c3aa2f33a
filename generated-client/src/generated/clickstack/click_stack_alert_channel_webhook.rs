// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackAlertChannelWebhookSeverity;

/// Schema `ClickStackAlertChannelWebhook` of the API.
///
/// Part of [`ClickStackAlertChannel`](crate::clickstack::ClickStackAlertChannel).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertChannelWebhook {
    /// Webhook destination ID.
    ///
    /// Example: `"65f5e4a3b9e77c001a789012"`.
    pub webhook_id: Option<String>,
    /// Webhook service type (e.g., slack_api).
    ///
    /// Example: `"slack_api"`.
    pub webhook_service: Option<String>,
    /// Slack channel ID for Slack webhooks.
    ///
    /// Example: `"C01ABCDEF23"`.
    pub slack_channel_id: Option<String>,
    /// Severity label used by PagerDuty API webhooks.
    pub severity: Option<ClickStackAlertChannelWebhookSeverity>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackAlertChannelWebhook {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(webhook_id: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            webhook_id: Some(webhook_id.into()),
            webhook_service: None,
            slack_channel_id: None,
            severity: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackAlertChannelWebhook {
        /// Sets `webhookService`: Webhook service type (e.g., slack_api).
        webhook_service(optional into String),
        /// Sends `null` for `webhookService`, which clears it where the API allows that.
        clear_webhook_service(null webhook_service "webhookService"),
        /// Sets `slackChannelId`: Slack channel ID for Slack webhooks.
        slack_channel_id(optional into String),
        /// Sends `null` for `slackChannelId`, which clears it where the API allows that.
        clear_slack_channel_id(null slack_channel_id "slackChannelId"),
        /// Sets `severity`: Severity label used by PagerDuty API webhooks.
        severity(optional into ClickStackAlertChannelWebhookSeverity),
        /// Sends `null` for `severity`, which clears it where the API allows that.
        clear_severity(null severity "severity"),
    }
}

json_object! {
    ClickStackAlertChannelWebhook {
        webhook_id: optional "webhookId",
        webhook_service: nullable "webhookService",
        slack_channel_id: nullable "slackChannelId",
        severity: nullable "severity",
        "type": constant "webhook",
        ..nulls,
        ..extra,
    }
}
