// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AzureEventHub` of the API.
///
/// Part of [`ClickPipePatchKafkaSourceCredentials`](crate::clickpipes::ClickPipePatchKafkaSourceCredentials), [`ClickPipePostKafkaSourceCredentials`](crate::clickpipes::ClickPipePostKafkaSourceCredentials).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AzureEventHub {
    /// Connection string for Azure EventHub source.
    pub connection_string: Option<Secret>,
}

impl AzureEventHub {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AzureEventHub {
        /// Sets `connectionString`: Connection string for Azure EventHub source.
        connection_string(optional into Secret),
    }
}

json_object! {
    AzureEventHub {
        connection_string: optional "connectionString",
    }
}
