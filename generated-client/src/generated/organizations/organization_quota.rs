// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{OrganizationQuotaCode, OrganizationQuotaScope};

/// Schema `OrganizationQuota` of the API.
///
/// Given by [`Organizations::get_quota`](crate::organizations::Organizations::get_quota), [`Organizations::list_quotas`](crate::organizations::Organizations::list_quotas).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationQuota {
    /// Stable identifier of the quota. Use it to request a single quota by code.
    ///
    /// Example: `"services-per-organization"`.
    pub quota_code: Option<OrganizationQuotaCode>,
    /// Human-readable name of the quota.
    ///
    /// Example: `"Services per organization"`.
    pub name: Option<String>,
    /// Explanation of the resource the quota limits and how the limit is applied.
    pub description: Option<String>,
    /// Granularity at which the limit is applied. For example, `replicas-per-warehouse` is an organization-wide
    /// setting that limits each warehouse individually.
    ///
    /// Example: `"organization"`.
    pub scope: Option<OrganizationQuotaScope>,
    /// Limit currently applied to the organization, including any adjustments made for the organization. The value
    /// can change when the billing status of the organization changes.
    ///
    /// At least 0. Example: `20`.
    pub value: Option<i64>,
    /// Current consumption of the quota. Omitted for quotas that do not report usage. Usage can exceed `value` when a
    /// limit was lowered after resources were created; existing resources are not affected.
    ///
    /// At least 0. Example: `3`.
    pub usage: Option<i64>,
    /// Whether the limit can be raised for the organization by contacting ClickHouse support.
    pub adjustable: Option<bool>,
}

json_object! {
    OrganizationQuota {
        quota_code: optional "quotaCode",
        name: optional "name",
        description: optional "description",
        scope: optional "scope",
        value: optional "value",
        usage: optional "usage",
        adjustable: optional "adjustable",
    }
}
