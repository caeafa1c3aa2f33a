// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PLAIN` of the API.
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
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `username`: Database username.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets `password`: Database password.
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
}

json_object! {
    ClickPipePlainCredentials {
        username: optional "username",
        password: optional "password",
    }
}
