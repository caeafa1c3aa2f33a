// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `MutualTLS` of the API.
///
/// Part of [`ClickPipePatchKafkaSourceCredentials`](crate::clickpipes::ClickPipePatchKafkaSourceCredentials), [`ClickPipePostKafkaSourceCredentials`](crate::clickpipes::ClickPipePostKafkaSourceCredentials).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MutualTls {
    /// PEM encoded client certificate for mTLS authentication.
    pub certificate: Option<String>,
    /// PEM encoded client private key for mTLS authentication.
    pub private_key: Option<Secret>,
}

impl MutualTls {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MutualTls {
        /// Sets `certificate`: PEM encoded client certificate for mTLS authentication.
        certificate(optional into String),
        /// Sets `privateKey`: PEM encoded client private key for mTLS authentication.
        private_key(optional into Secret),
    }
}

json_object! {
    MutualTls {
        certificate: optional "certificate",
        private_key: optional "privateKey",
    }
}
