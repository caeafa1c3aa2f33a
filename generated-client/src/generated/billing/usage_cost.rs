// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::UsageCostRecord;

/// Schema `UsageCost` of the API.
///
/// Given by [`Billing::get_usage_cost`](crate::billing::Billing::get_usage_cost).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCost {
    /// Grand total cost of usage in ClickHouse Credits (CHCs).
    pub grand_total_chc: Option<f64>,
    /// List of daily, per-entity usage cost records.
    pub costs: Option<Vec<UsageCostRecord>>,
}

json_object! {
    UsageCost {
        grand_total_chc: optional "grandTotalCHC",
        costs: optional "costs",
    }
}
