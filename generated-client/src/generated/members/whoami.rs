// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{WhoamiApiKey, WhoamiUser};

union! {
    /// Schema `Whoami` of the API.
    ///
    /// Given by [`Members::whoami`](crate::members::Members::whoami).
    pub enum Whoami {
        /// `actorType` is `user`.
        User(WhoamiUser),
        /// `actorType` is `apiKey`.
        ApiKey(WhoamiApiKey),
    }
}

impl Dispatch for Whoami {
    const TABLE: Table = Table::Tag {
        property: "actorType",
        values: &[("user", "User"), ("apiKey", "ApiKey")],
        absent: None,
    };
}

impl From<WhoamiUser> for Whoami {
    fn from(value: WhoamiUser) -> Self {
        Self::User(value)
    }
}

impl From<WhoamiApiKey> for Whoami {
    fn from(value: WhoamiApiKey) -> Self {
        Self::ApiKey(value)
    }
}
