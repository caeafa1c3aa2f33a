//! A ClickStack webhook as it was read → the request that replaces it: five responses share one request, so no table pairs them.

use serde_json::Value;

use crate::clickstack::{ClickStackWebhook, ClickStackWebhookInput};
use crate::runtime::{Error, Json};

/// What the server sets.
const READ_ONLY: [&str; 3] = ["id", "createdAt", "updatedAt"];
const NEEDED: [&str; 3] = ["name", "service", "url"];

impl TryFrom<ClickStackWebhook> for ClickStackWebhookInput {
    type Error = Error;

    /// What was read, ready to be changed and sent back, with the members that this version does not know; a webhook of an
    /// unknown kind, too.
    ///
    /// The API never gives `headers` and `queryParams`. It keeps them where the request leaves them out, unless `url` or
    /// `service` changes: then set them again.
    ///
    /// # Errors
    ///
    /// The response did not have the name, the service or the URL.
    fn try_from(webhook: ClickStackWebhook) -> Result<Self, Error> {
        let mut value = webhook.write();
        if let Value::Object(members) = &mut value {
            members.retain(|name, _| !READ_ONLY.contains(&name.as_str()));
        }
        if let Some(name) = NEEDED.iter().find(|name| value.get(name).is_none_or(Value::is_null)) {
            return Err(Error::missing("ClickStackWebhook", name));
        }
        serde_json::from_value(value)
            .map_err(|error| Error::build("the webhook cannot be sent back").with_source(error))
    }
}
