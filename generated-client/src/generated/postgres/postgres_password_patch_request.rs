// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresPassword;

/// Schema `PostgresServiceSetPassword` of the API.
///
/// Taken by [`Postgres::set_password`](crate::postgres::Postgres::set_password).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresPasswordPatchRequest {
    /// Optional password.
    pub password: Option<PostgresPassword>,
}

impl PostgresPasswordPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresPasswordPatchRequest {
        /// Sets `password`: Optional password.
        password(optional into PostgresPassword),
    }
}

json_object! {
    PostgresPasswordPatchRequest {
        password: optional "password",
    }
}
