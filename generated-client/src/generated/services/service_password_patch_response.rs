// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServicePasswordPatchResponse` of the API.
///
/// Given by [`Services::update_password`](crate::services::Services::update_password).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePasswordPatchResponse {
    /// New service password. Provided only if there was no 'newPasswordHash' in the request
    pub password: Option<Secret>,
}

json_object! {
    ServicePasswordPatchResponse {
        password: optional "password",
    }
}
