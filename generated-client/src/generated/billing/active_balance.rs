// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ActiveBalance` of the API.
///
/// Part of [`ActiveBalances`](crate::billing::ActiveBalances).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveBalance {
    /// Unique ID of the prepaid balance.
    pub id: Option<String>,
    /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
    pub remaining_prepaid_credits: Option<f64>,
    /// Total credits granted on this balance, in ClickHouse Credits (CHCs).
    pub total_amount: Option<f64>,
    /// Credits spent from this balance, in ClickHouse Credits (CHCs).
    pub amount_spent: Option<f64>,
    /// Date the balance became active. ISO-8601, based on the UTC timezone.
    pub start_date: Option<Timestamp>,
    /// Date the balance expires. ISO-8601, based on the UTC timezone.
    pub expiration_date: Option<Timestamp>,
}

json_object! {
    ActiveBalance {
        id: optional "id",
        remaining_prepaid_credits: optional "remainingPrepaidCredits",
        total_amount: optional "totalAmount",
        amount_spent: optional "amountSpent",
        start_date: optional "startDate",
        expiration_date: optional "expirationDate",
    }
}
