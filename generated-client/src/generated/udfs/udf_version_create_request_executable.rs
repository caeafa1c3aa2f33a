// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UdfArgument, UdfRuntime, UdfSandboxType};

/// An arm of `UdfVersionCreateRequest`.
///
/// Part of [`UdfVersionCreateRequest`](crate::udfs::UdfVersionCreateRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UdfVersionCreateRequestExecutable {
    /// Identifier of the uploaded source archive.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub upload_id: String,
    /// What runs a user-defined function.
    pub runtime: UdfRuntime,
    /// `arguments` in JSON; the API does not describe it.
    pub arguments: Vec<UdfArgument>,
    /// `returnType` in JSON; the API does not describe it.
    pub return_type: String,
    /// `returnName` in JSON; the API does not describe it.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub return_name: Option<String>,
    /// `commandReadTimeout` in JSON; the API does not describe it.
    ///
    /// Default: `10000`. Greater than 0.
    pub command_read_timeout: Option<i64>,
    /// `commandWriteTimeout` in JSON; the API does not describe it.
    ///
    /// Default: `10000`. Greater than 0.
    pub command_write_timeout: Option<i64>,
    /// `memoryLimitMib` in JSON; the API does not describe it.
    ///
    /// From 1 to 1048576.
    pub memory_limit_mib: Option<i64>,
    /// `sendChunkHeader` in JSON; the API does not describe it.
    ///
    /// Default: `false`.
    pub send_chunk_header: Option<bool>,
    /// Marks the UDF as deterministic so ClickHouse can reuse cached query results. Only set this when the UDF always
    /// returns the same result for the same arguments.
    ///
    /// Default: `false`.
    pub deterministic: Option<bool>,
    /// `format` in JSON; the API does not describe it.
    ///
    /// Default: `"TabSeparated"`.
    pub format: Option<String>,
    /// The sandbox of a user-defined function.
    ///
    /// Default: `"basic"`.
    pub sandbox_type: Option<UdfSandboxType>,
    /// `maxCommandExecutionTime` in JSON; the API does not describe it.
    ///
    /// Default: `10`. Greater than 0.
    pub max_command_execution_time: Option<i64>,
    nulls: Nulls,
}

impl UdfVersionCreateRequestExecutable {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        arguments: impl IntoIterator<Item = UdfArgument>,
        return_type: impl Into<String>,
        runtime: impl Into<UdfRuntime>,
        upload_id: impl Into<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            upload_id: upload_id.into(),
            runtime: runtime.into(),
            arguments: arguments.into_iter().collect(),
            return_type: return_type.into(),
            return_name: None,
            command_read_timeout: None,
            command_write_timeout: None,
            memory_limit_mib: None,
            send_chunk_header: None,
            deterministic: None,
            format: None,
            sandbox_type: None,
            max_command_execution_time: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    UdfVersionCreateRequestExecutable {
        /// Sets `returnName`.
        return_name(optional into String),
        /// Sends `null` for `returnName`, which clears it where the API allows that.
        clear_return_name(null return_name "returnName"),
        /// Sets `commandReadTimeout`.
        command_read_timeout(optional exact i64),
        /// Sets `commandWriteTimeout`.
        command_write_timeout(optional exact i64),
        /// Sets `memoryLimitMib`.
        memory_limit_mib(optional exact i64),
        /// Sends `null` for `memoryLimitMib`, which clears it where the API allows that.
        clear_memory_limit_mib(null memory_limit_mib "memoryLimitMib"),
        /// Sets `sendChunkHeader`.
        send_chunk_header(optional exact bool),
        /// Sets `deterministic`: Marks the UDF as deterministic so ClickHouse can reuse cached query results.
        deterministic(optional exact bool),
        /// Sets `format`.
        format(optional into String),
        /// Sets `sandboxType`: The sandbox of a user-defined function.
        sandbox_type(optional into UdfSandboxType),
        /// Sets `maxCommandExecutionTime`.
        max_command_execution_time(optional exact i64),
        /// Sends `null` for `maxCommandExecutionTime`, which clears it where the API allows that.
        clear_max_command_execution_time(null max_command_execution_time "maxCommandExecutionTime"),
    }
}

json_object! {
    UdfVersionCreateRequestExecutable {
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
        max_command_execution_time: nullable "maxCommandExecutionTime",
        "type": constant "executable",
        ..nulls,
    }
}
