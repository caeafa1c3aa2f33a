// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Billing`](super::Billing).

use crate::runtime::prelude::*;
use super::{ActiveBalance, ActiveBalances, CreditBalances, UsageCost};

/// Get organization active prepaid balances.
///
/// `GET /v1/organizations/{organizationId}/activeBalances`; see [`get_active_balances`](super::Billing::get_active_balances).
#[derive(Clone, Debug, PartialEq)]
#[deprecated = "the API deprecates this operation"]
#[non_exhaustive]
pub struct GetActiveBalances {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `100`. From 1 to 100.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl GetActiveBalances {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            limit: None,
            offset: None,
        }
    }
}

arguments! {
    GetActiveBalances {
        /// Maximum number of results to return.
        ///
        /// Default: `100`. From 1 to 100.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    GetActiveBalances {
        id: "activeBalancesGet",
        resource: "billing",
        request: Get "/v1/organizations/{organizationId}/activeBalances",
        path: [organization_id],
        query: [limit "limit", offset "offset"],
        response: result ActiveBalances,
        permissions: ["control-plane:organization:view-billing"],
        beta: false,
        deprecated: true,
    }
}

paged! {
    GetActiveBalances {
        item: ActiveBalance,
        next: offset(offset, limit, 100),
        field: prepaid_balances,
    }
}

/// Get organization active credit balances.
///
/// `GET /v1/organizations/{organizationId}/creditBalances`; see [`get_credit_balances`](super::Billing::get_credit_balances).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCreditBalances {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl GetCreditBalances {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    GetCreditBalances {
        id: "creditBalancesGet",
        resource: "billing",
        request: Get "/v1/organizations/{organizationId}/creditBalances",
        path: [organization_id],
        response: result CreditBalances,
        permissions: ["control-plane:organization:view-billing"],
        beta: true,
        deprecated: false,
    }
}

/// Get organization usage costs.
///
/// `GET /v1/organizations/{organizationId}/usageCost`; see [`get_usage_cost`](super::Billing::get_usage_cost).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsageCost {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Start date for the report, e.g. 2024-12-19.
    pub from_date: crate::Date,
    /// End date (inclusive) for the report, e.g. 2024-12-20. This date cannot be more than 30 days after from_date
    /// (for a maximum queried period of 31 days).
    pub to_date: crate::Date,
    /// Filter criteria to apply when retrieving the usage cost report. Currently, only filtering by resource tags is
    /// supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
    pub filter: Vec<String>,
}

impl GetUsageCost {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        from_date: impl Into<crate::Date>,
        to_date: impl Into<crate::Date>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            filter: Vec::new(),
        }
    }
}

arguments! {
    GetUsageCost {
        /// Filter criteria to apply when retrieving the usage cost report. Currently, only filtering by resource tags is
        /// supported.
        ///
        /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
        filter(plain each_into String),
    }
}

operation! {
    GetUsageCost {
        id: "usageCostGet",
        resource: "billing",
        request: Get "/v1/organizations/{organizationId}/usageCost",
        path: [organization_id],
        query: [from_date "from_date", to_date "to_date", filter "filter"],
        response: result UsageCost,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}
