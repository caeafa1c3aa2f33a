// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UdfVersionCreateRequestExecutable, UdfVersionCreateRequestExecutablePool};

union! {
    /// Schema `UdfVersionCreateRequest` of the API.
    ///
    /// Taken by [`Udfs::create_version`](crate::udfs::Udfs::create_version).
    pub enum UdfVersionCreateRequest {
        /// `type` is `executable`.
        Executable(UdfVersionCreateRequestExecutable),
        /// `type` is `executable_pool`.
        ExecutablePool(UdfVersionCreateRequestExecutablePool),
    }
}

impl Dispatch for UdfVersionCreateRequest {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("executable", "Executable"), ("executable_pool", "ExecutablePool")],
        absent: None,
    };
}

impl From<UdfVersionCreateRequestExecutable> for UdfVersionCreateRequest {
    fn from(value: UdfVersionCreateRequestExecutable) -> Self {
        Self::Executable(value)
    }
}

impl From<UdfVersionCreateRequestExecutablePool> for UdfVersionCreateRequest {
    fn from(value: UdfVersionCreateRequestExecutablePool) -> Self {
        Self::ExecutablePool(value)
    }
}
