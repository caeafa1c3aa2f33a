// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Numeric comparison operator.
    ///
    /// Example: `"gt"`.
    pub enum ClickStackNumericColorConditionOperator {
        /// `gt`
        Gt = "gt",
        /// `gte`
        Gte = "gte",
        /// `lt`
        Lt = "lt",
        /// `lte`
        Lte = "lte",
    }
}
