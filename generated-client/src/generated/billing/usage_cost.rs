// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::UsageCostRecord;

/// Schema `UsageCost` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCost {
    /// Grand total cost of usage in ClickHouse Credits (CHCs).
    pub grand_total_chc: Option<f64>,
    /// List of daily, per-entity usage cost records.
    pub costs: Option<Vec<UsageCostRecord>>,
}

impl Object for UsageCost {
    const NAME: &'static str = "UsageCost";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            grand_total_chc: fields.optional("grandTotalCHC"),
            costs: fields.optional("costs"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("grandTotalCHC", &self.grand_total_chc);
        fields.optional("costs", &self.costs);
    }
}

json_object!(UsageCost);
