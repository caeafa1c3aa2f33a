// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! What an organization uses, what it costs, and the credits it has left.

use crate::runtime::prelude::*;

pub mod operations;
mod active_balance;
mod active_balances;
mod credit_balance;
mod credit_balance_type;
mod credit_balances;
mod usage_cost;
mod usage_cost_metrics;
mod usage_cost_record;
mod usage_cost_record_entity_type;

pub use self::active_balance::ActiveBalance;
pub use self::active_balances::ActiveBalances;
pub use self::credit_balance::CreditBalance;
pub use self::credit_balance_type::CreditBalanceType;
pub use self::credit_balances::CreditBalances;
pub use self::usage_cost::UsageCost;
pub use self::usage_cost_metrics::UsageCostMetrics;
pub use self::usage_cost_record::UsageCostRecord;
pub use self::usage_cost_record_entity_type::UsageCostRecordEntityType;
use self::operations::{GetActiveBalances, GetCreditBalances, GetUsageCost};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    GetActiveBalances::INFO,
    GetCreditBalances::INFO,
    GetUsageCost::INFO,
];

/// What an organization uses, what it costs, and the credits it has left.
///
/// A handle of [`Client`], from [`Client::billing`].
#[derive(Clone, Debug)]
pub struct Billing {
    client: Client,
}

impl Billing {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get organization active prepaid balances.
    ///
    /// DEPRECATED. Use the `/v1/organizations/{organizationId}/creditBalances` endpoint instead.
    ///
    /// Returns the active prepaid credit balances for the organization, each with its own balance ID and remaining
    /// credits, along with the total remaining credits across all active balances. A balance is active when it has
    /// started, has not expired, and has credits remaining. Balances are ordered by expiration date, soonest first,
    /// and the returned page is capped at `limit` (default and maximum 100). When `totalCount` exceeds the number of
    /// returned balances, page with `limit`/`offset` to retrieve them all. `totalRemainingPrepaidCredits` always
    /// covers every active balance, not just the returned page.
    ///
    /// `GET /v1/organizations/{organizationId}/activeBalances` (operation `activeBalancesGet`)
    ///
    /// Gives [`ActiveBalances`] with the items of one page; [`items`](Call::items) goes through all pages.
    ///
    /// Optional: [`limit`](operations::GetActiveBalances::limit), [`offset`](operations::GetActiveBalances::offset).
    ///
    /// The key needs the permission `control-plane:organization:view-billing`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let active_balances = client.billing().get_active_balances("organization-id").await?;
    /// println!("{active_balances:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "activeBalancesGet")]
    #[deprecated = "the API deprecates this operation"]
    pub fn get_active_balances(
        &self,
        organization_id: impl Display,
    ) -> Call<GetActiveBalances> {
        Call::new(&self.client, GetActiveBalances::new(organization_id))
    }

    /// Get organization active credit balances.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the active credit balances for the organization, each with its own balance ID, type and remaining
    /// credits, along with the total remaining credits across all of them. A balance is active when it has started,
    /// has not expired, and has credits remaining. Balances are ordered by expiration date, soonest first. The list
    /// is always present and is empty when the organization has no active balances.
    ///
    /// `GET /v1/organizations/{organizationId}/creditBalances` (operation `creditBalancesGet`)
    ///
    /// Gives [`CreditBalances`].
    ///
    /// The key needs the permission `control-plane:organization:view-billing`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let credit_balances = client.billing().get_credit_balances("organization-id").await?;
    /// println!("{credit_balances:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "creditBalancesGet")]
    pub fn get_credit_balances(
        &self,
        organization_id: impl Display,
    ) -> Call<GetCreditBalances> {
        Call::new(&self.client, GetCreditBalances::new(organization_id))
    }

    /// Get organization usage costs.
    ///
    /// Returns a grand total and a list of daily, per-entity organization usage cost records for the organization in
    /// the queried time period (maximum 31 days). All days in both the request and the response are evaluated based
    /// on the UTC timezone.
    ///
    /// `GET /v1/organizations/{organizationId}/usageCost` (operation `usageCostGet`)
    ///
    /// Gives [`UsageCost`].
    ///
    /// Optional: [`filter`](operations::GetUsageCost::filter).
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let usage_cost = client.billing().get_usage_cost(
    ///     "organization-id",
    ///     "2026-01-31",
    ///     "2026-01-31",
    /// ).await?;
    /// println!("{usage_cost:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "usageCostGet")]
    pub fn get_usage_cost(
        &self,
        organization_id: impl Display,
        from_date: impl Into<crate::Date>,
        to_date: impl Into<crate::Date>,
    ) -> Call<GetUsageCost> {
        Call::new(&self.client, GetUsageCost::new(organization_id, from_date, to_date))
    }
}
