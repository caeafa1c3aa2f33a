// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocState, Provider, Region};

/// Schema `ByocConfig` of the API.
///
/// Given by [`Organizations::create_byoc_infrastructure`](crate::organizations::Organizations::create_byoc_infrastructure), [`Organizations::update_byoc_infrastructure`](crate::organizations::Organizations::update_byoc_infrastructure). Part of [`Organization`](crate::organizations::Organization).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocConfig {
    /// Unique identifier of the BYOC configuration
    pub id: String,
    /// State of the infrastructure
    ///
    /// Example: `"infra-ready"`.
    pub state: Option<ByocState>,
    /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// Example: `"123456789012"`.
    pub account_id: Option<String>,
    /// DEPRECATED. Use `accountId` instead. Cloud account ID the BYOC infrastructure is bound to
    #[deprecated = "the API deprecates this field"]
    pub account_name: Option<String>,
    /// Region for which the BYOC has been configured and where it is possible to create services
    pub region_id: Option<Region>,
    /// Cloud provider of the region
    pub cloud_provider: Option<Provider>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
}

json_object! {
    ByocConfig {
        id: guaranteed "id",
        state: optional "state",
        account_id: optional "accountId",
        account_name: optional "accountName",
        region_id: optional "regionId",
        cloud_provider: optional "cloudProvider",
        display_name: optional "displayName",
    }
}
