// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PLAIN` of the API.
///
/// Part of [`ClickPipeMutateMongoDbSource`](crate::clickpipes::ClickPipeMutateMongoDbSource), [`ClickPipeMutateMySqlSource`](crate::clickpipes::ClickPipeMutateMySqlSource), [`ClickPipeMutatePostgresSource`](crate::clickpipes::ClickPipeMutatePostgresSource) and 5 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePlainCredentials {
    /// Database username.
    ///
    /// Example: `"postgres_user"`.
    pub username: Option<String>,
    /// Database password.
    ///
    /// Example: `"your_secure_password"`.
    pub password: Option<Secret>,
}

impl ClickPipePlainCredentials {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePlainCredentials {
        /// Sets `username`: Database username.
        username(optional into String),
        /// Sets `password`: Database password.
        password(optional into Secret),
    }
}

json_object! {
    ClickPipePlainCredentials {
        username: optional "username",
        password: optional "password",
    }
}
