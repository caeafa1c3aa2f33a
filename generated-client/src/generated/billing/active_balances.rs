// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ActiveBalance;

/// Schema `ActiveBalances` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveBalances {
    /// Total remaining credits across all active prepaid balances, in ClickHouse Credits (CHCs).
    pub total_remaining_prepaid_credits: Option<f64>,
    /// List of active prepaid balances for the organization.
    pub prepaid_balances: Option<Vec<ActiveBalance>>,
}

impl Object for ActiveBalances {
    const NAME: &'static str = "ActiveBalances";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            total_remaining_prepaid_credits: fields
                .optional("totalRemainingPrepaidCredits"),
            prepaid_balances: fields.optional("prepaidBalances"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields
            .optional(
                "totalRemainingPrepaidCredits",
                &self.total_remaining_prepaid_credits,
            );
        fields.optional("prepaidBalances", &self.prepaid_balances);
    }
}

json_object!(ActiveBalances);
