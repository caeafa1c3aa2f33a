// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackWebhookInputService;

/// Schema `ClickStackWebhookInput` of the API.
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
    /// The member `headers`.
    pub headers: Option<BTreeMap<String, Secret>>,
    /// The member `queryParams`.
    pub query_params: Option<BTreeMap<String, Secret>>,
}

impl ClickStackWebhookInput {
    /// Creates one with what the API requires.
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
        }
    }

    /// Sets `description`: Webhook description, shown in the UI.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `body`: Optional Handlebars request body template.
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.headers = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `queryParams`.
    #[must_use]
    pub fn query_params(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.query_params = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Object for ClickStackWebhookInput {
    const NAME: &'static str = "ClickStackWebhookInput";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.required("name")?,
            service: fields.required("service")?,
            url: fields.required("url")?,
            description: fields.optional("description"),
            body: fields.optional("body"),
            headers: fields.optional("headers"),
            query_params: fields.optional("queryParams"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("name", &self.name);
        fields.required("service", &self.service);
        fields.required("url", &self.url);
        fields.optional("description", &self.description);
        fields.optional("body", &self.body);
        fields.optional("headers", &self.headers);
        fields.optional("queryParams", &self.query_params);
    }
}

json_object!(ClickStackWebhookInput);
