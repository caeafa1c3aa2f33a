// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ActiveBalance` of the API.
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

impl Object for ActiveBalance {
    const NAME: &'static str = "ActiveBalance";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            remaining_prepaid_credits: fields.optional("remainingPrepaidCredits"),
            total_amount: fields.optional("totalAmount"),
            amount_spent: fields.optional("amountSpent"),
            start_date: fields.optional("startDate"),
            expiration_date: fields.optional("expirationDate"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("remainingPrepaidCredits", &self.remaining_prepaid_credits);
        fields.optional("totalAmount", &self.total_amount);
        fields.optional("amountSpent", &self.amount_spent);
        fields.optional("startDate", &self.start_date);
        fields.optional("expirationDate", &self.expiration_date);
    }
}

json_object!(ActiveBalance);
