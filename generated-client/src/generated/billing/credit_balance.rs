// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::CreditBalanceType;

/// Schema `CreditBalance` of the API.
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

impl Object for CreditBalance {
    const NAME: &'static str = "CreditBalance";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            r#type: fields.optional("type"),
            remaining_credits: fields.optional("remainingCredits"),
            total_amount: fields.optional("totalAmount"),
            amount_spent: fields.optional("amountSpent"),
            start_date: fields.optional("startDate"),
            expiration_date: fields.optional("expirationDate"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("type", &self.r#type);
        fields.optional("remainingCredits", &self.remaining_credits);
        fields.optional("totalAmount", &self.total_amount);
        fields.optional("amountSpent", &self.amount_spent);
        fields.optional("startDate", &self.start_date);
        fields.optional("expirationDate", &self.expiration_date);
    }
}

json_object!(CreditBalance);
