// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UdfArgumentOutput` of the API.
///
/// Part of [`Udf`](crate::udfs::Udf).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfArgumentOutput {
    /// Name of the argument. Required for Native and JSONEachRow formats.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub name: Option<String>,
    /// ClickHouse data type of the argument.
    pub r#type: Option<String>,
}

json_object! {
    UdfArgumentOutput {
        name: optional "name",
        r#type: optional "type",
    }
}
