// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ActiveBalance;

/// Schema `ActiveBalances` of the API.
///
/// Given by [`Billing::get_active_balances`](crate::billing::Billing::get_active_balances).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveBalances {
    /// Total remaining credits across all active prepaid balances, in ClickHouse Credits (CHCs).
    pub total_remaining_prepaid_credits: Option<f64>,
    /// List of active prepaid balances for the organization.
    pub prepaid_balances: Option<Vec<ActiveBalance>>,
}

json_object! {
    ActiveBalances {
        total_remaining_prepaid_credits: optional "totalRemainingPrepaidCredits",
        prepaid_balances: optional "prepaidBalances",
    }
}
