// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UdfArgument` of the API.
///
/// Part of [`UdfCreateRequestExecutablePool`](crate::udfs::UdfCreateRequestExecutablePool), [`UdfCreateRequestExecutable`](crate::udfs::UdfCreateRequestExecutable), [`UdfVersionCreateRequestExecutablePool`](crate::udfs::UdfVersionCreateRequestExecutablePool) and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfArgument {
    /// Name of the argument. Required for Native and JSONEachRow formats.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub name: String,
    /// ClickHouse data type of the argument.
    pub r#type: String,
}

impl UdfArgument {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}

json_object! {
    UdfArgument {
        name: required "name",
        r#type: required "type",
    }
}
