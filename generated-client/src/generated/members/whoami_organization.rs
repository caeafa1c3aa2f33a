// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `WhoamiOrganization` of the API.
///
/// Part of [`WhoamiUser`](crate::members::WhoamiUser).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiOrganization {
    /// ID of the organization the user belongs to.
    pub organization_id: Option<String>,
    /// Name of the organization.
    pub organization_name: Option<String>,
}

json_object! {
    WhoamiOrganization {
        organization_id: optional "organizationId",
        organization_name: optional "organizationName",
    }
}
