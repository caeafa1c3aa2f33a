// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::CreditBalance;

/// Schema `CreditBalances` of the API.
///
/// Given by [`Billing::get_credit_balances`](crate::billing::Billing::get_credit_balances).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditBalances {
    /// Total remaining credits across all active balances, in ClickHouse Credits (CHCs).
    pub total_remaining_credits: Option<f64>,
    /// List of active balances for the organization. Empty when the organization has none.
    pub balances: Option<Vec<CreditBalance>>,
}

json_object! {
    CreditBalances {
        total_remaining_credits: optional "totalRemainingCredits",
        balances: optional "balances",
    }
}
