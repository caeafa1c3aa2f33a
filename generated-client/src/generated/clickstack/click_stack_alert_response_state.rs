// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Current alert state.
    ///
    /// Example: `"ALERT"`.
    pub enum ClickStackAlertResponseState {
        /// `ALERT`
        Alert = "ALERT",
        /// `OK`
        Ok = "OK",
        /// `INSUFFICIENT_DATA`
        InsufficientData = "INSUFFICIENT_DATA",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `PENDING`
        Pending = "PENDING",
    }
}
