// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{Provider, Region};

/// Schema `OrganizationPrivateEndpoint` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<Provider>,
    /// Region in which the private endpoint is located
    pub region: Option<Region>,
}

impl Object for OrganizationPrivateEndpoint {
    const NAME: &'static str = "OrganizationPrivateEndpoint";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            description: fields.optional("description"),
            cloud_provider: fields.optional("cloudProvider"),
            region: fields.optional("region"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("description", &self.description);
        fields.optional("cloudProvider", &self.cloud_provider);
        fields.optional("region", &self.region);
    }
}

json_object!(OrganizationPrivateEndpoint);
