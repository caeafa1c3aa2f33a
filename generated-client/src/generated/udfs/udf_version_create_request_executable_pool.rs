// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UdfArgument, UdfRuntime, UdfSandboxType};

/// An arm of `UdfVersionCreateRequest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfVersionCreateRequestExecutablePool {
    /// Identifier of the uploaded source archive.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub upload_id: String,
    /// What runs a user-defined function.
    pub runtime: UdfRuntime,
    /// The member `arguments`.
    pub arguments: Vec<UdfArgument>,
    /// The member `returnType`.
    pub return_type: String,
    /// The member `returnName`.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub return_name: Nullable<String>,
    /// The member `commandReadTimeout`.
    ///
    /// Default: `10000`. Greater than 0.
    pub command_read_timeout: Option<i64>,
    /// The member `commandWriteTimeout`.
    ///
    /// Default: `10000`. Greater than 0.
    pub command_write_timeout: Option<i64>,
    /// The member `memoryLimitMib`.
    ///
    /// From 1 to 1048576.
    pub memory_limit_mib: Nullable<i64>,
    /// The member `sendChunkHeader`.
    ///
    /// Default: `false`.
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always
    /// returns the same result for the same arguments.
    ///
    /// Default: `false`.
    pub deterministic: Option<bool>,
    /// The member `format`.
    ///
    /// Default: `"TabSeparated"`.
    pub format: Option<String>,
    /// The sandbox of a user-defined function.
    ///
    /// Default: `"basic"`.
    pub sandbox_type: Option<UdfSandboxType>,
    /// The member `poolSize`.
    ///
    /// Default: `3`. Greater than 0.
    pub pool_size: Option<i64>,
    /// The member `maxCommandExecutionTime`.
    ///
    /// Default: `10`. Greater than 0.
    pub max_command_execution_time: Option<i64>,
}

impl UdfVersionCreateRequestExecutablePool {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        arguments: impl IntoIterator<Item = UdfArgument>,
        return_type: impl Into<String>,
        runtime: impl Into<UdfRuntime>,
        upload_id: impl Into<String>,
    ) -> Self {
        Self {
            upload_id: upload_id.into(),
            runtime: runtime.into(),
            arguments: arguments.into_iter().collect(),
            return_type: return_type.into(),
            return_name: Nullable::Absent,
            command_read_timeout: None,
            command_write_timeout: None,
            memory_limit_mib: Nullable::Absent,
            send_chunk_header: None,
            deterministic: None,
            format: None,
            sandbox_type: None,
            pool_size: None,
            max_command_execution_time: None,
        }
    }

    /// Sets `returnName`.
    #[must_use]
    pub fn return_name(mut self, value: impl Into<String>) -> Self {
        self.return_name = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `returnName`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_return_name(mut self) -> Self {
        self.return_name = Nullable::Null;
        self
    }

    /// Sets `commandReadTimeout`.
    #[must_use]
    pub fn command_read_timeout(mut self, value: i64) -> Self {
        self.command_read_timeout = Some(value);
        self
    }

    /// Sets `commandWriteTimeout`.
    #[must_use]
    pub fn command_write_timeout(mut self, value: i64) -> Self {
        self.command_write_timeout = Some(value);
        self
    }

    /// Sets `memoryLimitMib`.
    #[must_use]
    pub fn memory_limit_mib(mut self, value: i64) -> Self {
        self.memory_limit_mib = Nullable::Value(value);
        self
    }

    /// Sends `null` for `memoryLimitMib`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_memory_limit_mib(mut self) -> Self {
        self.memory_limit_mib = Nullable::Null;
        self
    }

    /// Sets `sendChunkHeader`.
    #[must_use]
    pub fn send_chunk_header(mut self, value: bool) -> Self {
        self.send_chunk_header = Some(value);
        self
    }

    /// Sets `deterministic`: Marks the UDF as deterministic so ClickHouse can reuse cached query results.
    #[must_use]
    pub fn deterministic(mut self, value: bool) -> Self {
        self.deterministic = Some(value);
        self
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets `sandboxType`: The sandbox of a user-defined function.
    #[must_use]
    pub fn sandbox_type(mut self, value: impl Into<UdfSandboxType>) -> Self {
        self.sandbox_type = Some(value.into());
        self
    }

    /// Sets `poolSize`.
    #[must_use]
    pub fn pool_size(mut self, value: i64) -> Self {
        self.pool_size = Some(value);
        self
    }

    /// Sets `maxCommandExecutionTime`.
    #[must_use]
    pub fn max_command_execution_time(mut self, value: i64) -> Self {
        self.max_command_execution_time = Some(value);
        self
    }
}

json_object! {
    UdfVersionCreateRequestExecutablePool {
        upload_id: required "uploadId",
        runtime: required "runtime",
        arguments: required "arguments",
        return_type: required "returnType",
        return_name: nullable "returnName",
        command_read_timeout: optional "commandReadTimeout",
        command_write_timeout: optional "commandWriteTimeout",
        memory_limit_mib: nullable "memoryLimitMib",
        send_chunk_header: optional "sendChunkHeader",
        deterministic: optional "deterministic",
        format: optional "format",
        sandbox_type: optional "sandboxType",
        pool_size: optional "poolSize",
        max_command_execution_time: optional "maxCommandExecutionTime",
        "type": constant "executable_pool",
    }
}
