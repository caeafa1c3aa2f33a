// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackGenericWebhook, ClickStackIncidentIoWebhook, ClickStackPagerDutyApiWebhook,
    ClickStackSlackApiWebhook, ClickStackSlackWebhook,
};

union! {
    /// Schema `ClickStackWebhook` of the API.
    ///
    /// Given by [`ClickStack::create_webhook`](crate::clickstack::ClickStack::create_webhook), [`ClickStack::list_webhooks`](crate::clickstack::ClickStack::list_webhooks), [`ClickStack::update_webhook`](crate::clickstack::ClickStack::update_webhook).
    pub enum ClickStackWebhook {
        /// `service` is `slack`.
        Slack(ClickStackSlackWebhook),
        /// `service` is `incidentio`.
        Incidentio(ClickStackIncidentIoWebhook),
        /// `service` is `generic`.
        Generic(ClickStackGenericWebhook),
        /// `service` is `slack_api`.
        SlackApi(ClickStackSlackApiWebhook),
        /// `service` is `pagerduty_api`.
        PagerdutyApi(ClickStackPagerDutyApiWebhook),
    }
}

impl Dispatch for ClickStackWebhook {
    const TABLE: Table = Table::Tag {
        property: "service",
        values: &[
            ("slack", "Slack"),
            ("incidentio", "Incidentio"),
            ("generic", "Generic"),
            ("slack_api", "SlackApi"),
            ("pagerduty_api", "PagerdutyApi"),
        ],
        absent: None,
    };
}

impl From<ClickStackSlackWebhook> for ClickStackWebhook {
    fn from(value: ClickStackSlackWebhook) -> Self {
        Self::Slack(value)
    }
}

impl From<ClickStackIncidentIoWebhook> for ClickStackWebhook {
    fn from(value: ClickStackIncidentIoWebhook) -> Self {
        Self::Incidentio(value)
    }
}

impl From<ClickStackGenericWebhook> for ClickStackWebhook {
    fn from(value: ClickStackGenericWebhook) -> Self {
        Self::Generic(value)
    }
}

impl From<ClickStackSlackApiWebhook> for ClickStackWebhook {
    fn from(value: ClickStackSlackApiWebhook) -> Self {
        Self::SlackApi(value)
    }
}

impl From<ClickStackPagerDutyApiWebhook> for ClickStackWebhook {
    fn from(value: ClickStackPagerDutyApiWebhook) -> Self {
        Self::PagerdutyApi(value)
    }
}
