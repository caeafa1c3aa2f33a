// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UdfCreateRequestExecutable, UdfCreateRequestExecutablePool};

union! {
    /// Schema `UdfCreateRequest` of the API.
    ///
    /// Taken by [`Udfs::create`](crate::udfs::Udfs::create).
    pub enum UdfCreateRequest {
        /// `type` is `executable`.
        Executable(UdfCreateRequestExecutable),
        /// `type` is `executable_pool`.
        ExecutablePool(UdfCreateRequestExecutablePool),
    }
}

impl Dispatch for UdfCreateRequest {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("executable", "Executable"), ("executable_pool", "ExecutablePool")],
        absent: None,
    };
}

impl From<UdfCreateRequestExecutable> for UdfCreateRequest {
    fn from(value: UdfCreateRequestExecutable) -> Self {
        Self::Executable(value)
    }
}

impl From<UdfCreateRequestExecutablePool> for UdfCreateRequest {
    fn from(value: UdfCreateRequestExecutablePool) -> Self {
        Self::ExecutablePool(value)
    }
}
