// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Webhook service type.
    ///
    /// Example: `"slack"`.
    pub enum ClickStackWebhookInputService {
        /// `slack`
        Slack = "slack",
        /// `incidentio`
        Incidentio = "incidentio",
        /// `generic`
        Generic = "generic",
    }
}
