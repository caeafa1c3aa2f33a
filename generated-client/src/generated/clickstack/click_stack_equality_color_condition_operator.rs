// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Equality comparison operator.
    ///
    /// Example: `"eq"`.
    pub enum ClickStackEqualityColorConditionOperator {
        /// `eq`
        Eq = "eq",
        /// `neq`
        Neq = "neq",
    }
}
