// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresServicePasswordResource` of the API.
///
/// Given by [`Postgres::set_password`](crate::postgres::Postgres::set_password).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresPasswordPatchResponse {
    /// New Postgres superuser password. Provided only if there was no 'password' in the request.
    pub password: Option<Secret>,
}

json_object! {
    PostgresPasswordPatchResponse {
        password: optional "password",
    }
}
