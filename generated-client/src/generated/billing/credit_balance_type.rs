// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the balance.
    pub enum CreditBalanceType {
        /// `prepaid`
        Prepaid = "prepaid",
        /// `trial`
        Trial = "trial",
    }
}
