// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Filter template kind. Currently only "expressionTemplate" is supported.
    ///
    /// Example: `"expressionTemplate"`.
    pub enum ClickStackOnClickFilterTemplateKind {
        /// `expressionTemplate`
        ExpressionTemplate = "expressionTemplate",
    }
}
