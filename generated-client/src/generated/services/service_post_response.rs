// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::Service;

/// Schema `ServicePostResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePostResponse {
    /// The member `service`.
    pub service: Option<Service>,
    /// Password for the newly created service.
    pub password: Option<Secret>,
}

impl Object for ServicePostResponse {
    const NAME: &'static str = "ServicePostResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            service: fields.optional("service"),
            password: fields.optional("password"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("service", &self.service);
        fields.optional("password", &self.password);
    }
}

json_object!(ServicePostResponse);
