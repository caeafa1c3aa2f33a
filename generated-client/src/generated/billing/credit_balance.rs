// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::CreditBalanceType;

/// Schema `CreditBalance` of the API.
///
/// Part of [`CreditBalances`](crate::billing::CreditBalances).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditBalance {
    /// Unique ID of the balance.
    pub id: Option<String>,
    /// Type of the balance.
    pub r#type: Option<CreditBalanceType>,
    /// Remaining credits available on this balance, in ClickHouse Credits (CHCs).
    pub remaining_credits: Option<f64>,
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
    CreditBalance {
        id: optional "id",
        r#type: optional "type",
        remaining_credits: optional "remainingCredits",
        total_amount: optional "totalAmount",
        amount_spent: optional "amountSpent",
        start_date: optional "startDate",
        expiration_date: optional "expirationDate",
    }
}
