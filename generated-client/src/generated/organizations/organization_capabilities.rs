// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `OrganizationCapabilities` of the API.
///
/// Part of [`Organization`](crate::organizations::Organization).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCapabilities {
    /// Whether the organization is eligible to enable snapshots on its primary services.
    pub snapshots: Option<bool>,
}

json_object! {
    OrganizationCapabilities {
        snapshots: optional "snapshots",
    }
}
