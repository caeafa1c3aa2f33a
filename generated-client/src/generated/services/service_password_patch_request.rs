// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServicePasswordPatchRequest` of the API.
///
/// Taken by [`Services::update_password`](crate::services::Services::update_password).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePasswordPatchRequest {
    /// Optional password hash. Used to avoid password transmission over network. If not provided a new password is
    /// generated and is provided in the response. Otherwise this hash is used. Algorithm: echo -n "yourpassword" |
    /// sha256sum | tr -d '-' | xxd -r -p | base64
    pub new_password_hash: Option<Secret>,
    /// Optional double SHA1 password hash for MySQL protocol. If newPasswordHash is not provided this key will be
    /// ignored and the generated password will be used. Algorithm: echo -n "yourpassword" | sha1sum | tr -d '-' | xxd
    /// -r -p | sha1sum | tr -d '-'
    pub new_double_sha1_hash: Option<Secret>,
}

impl ServicePasswordPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ServicePasswordPatchRequest {
        /// Sets `newPasswordHash`: Optional password hash.
        new_password_hash(optional into Secret),
        /// Sets `newDoubleSha1Hash`: Optional double SHA1 password hash for MySQL protocol.
        new_double_sha1_hash(optional into Secret),
    }
}

json_object! {
    ServicePasswordPatchRequest {
        new_password_hash: optional "newPasswordHash",
        new_double_sha1_hash: optional "newDoubleSha1Hash",
    }
}
