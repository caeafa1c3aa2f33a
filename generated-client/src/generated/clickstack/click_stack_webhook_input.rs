// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackWebhookInputService;

/// Schema `ClickStackWebhookInput` of the API.
///
/// Taken by [`ClickStack::create_webhook`](crate::clickstack::ClickStack::create_webhook), [`ClickStack::update_webhook`](crate::clickstack::ClickStack::update_webhook), [`ClickStack::validate_webhook`](crate::clickstack::ClickStack::validate_webhook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackWebhookInput {
    /// Webhook name. Must be unique per service within the team.
    ///
    /// Example: `"Production Alerts"`.
    pub name: String,
    /// Webhook service type.
    ///
    /// Example: `"slack"`.
    pub service: ClickStackWebhookInputService,
    /// Webhook destination URL.
    ///
    /// Example: `"https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"`.
    pub url: Secret,
    /// Webhook description, shown in the UI.
    ///
    /// Example: `"Sends critical alerts to the #incidents channel"`.
    pub description: Option<String>,
    /// Optional Handlebars request body template. Only for generic/incidentio; rejected for slack. Rejected with a
    /// 400 if it does not compile or calls a helper other than `eq` and the Handlebars built-ins.
    ///
    /// Example: `"{\"alert\": \"{{title}}\", \"severity\": \"{{level}}\"}"`.
    pub body: Option<String>,
    /// `headers` in JSON; the API does not describe it.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// `queryParams` in JSON; the API does not describe it.
    pub query_params: Option<BTreeMap<String, Secret>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackWebhookInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        service: impl Into<ClickStackWebhookInputService>,
        url: impl Into<Secret>,
    ) -> Self {
        Self {
            name: name.into(),
            service: service.into(),
            url: url.into(),
            description: None,
            body: None,
            headers: None,
            query_params: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackWebhookInput {
        /// Sets `description`: Webhook description, shown in the UI.
        description(optional into String),
        /// Sets `body`: Optional Handlebars request body template.
        body(optional into String),
        /// Sets `headers`.
        headers(optional entries_into Secret),
        /// Sets `queryParams`.
        query_params(optional entries_into Secret),
    }
}

json_object! {
    ClickStackWebhookInput {
        name: required "name",
        service: required "service",
        url: required "url",
        description: optional "description",
        body: optional "body",
        headers: optional "headers",
        query_params: optional "queryParams",
        ..extra,
    }
}
