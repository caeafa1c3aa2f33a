// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::Service;

/// Schema `ServicePostResponse` of the API.
///
/// Given by [`Services::create`](crate::services::Services::create).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePostResponse {
    /// `service` in JSON; the API does not describe it.
    pub service: Option<Service>,
    /// Password for the newly created service.
    pub password: Option<Secret>,
}

json_object! {
    ServicePostResponse {
        service: optional "service",
        password: optional "password",
    }
}
