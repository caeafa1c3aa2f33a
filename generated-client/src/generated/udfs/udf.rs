// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    UdfArgumentOutput, UdfRuntime, UdfSandboxType, UdfSandboxVersion, UdfStatus, UdfType,
};

/// Schema `Udf` of the API.
///
/// Given by [`Udfs::create_version`](crate::udfs::Udfs::create_version), [`Udfs::create`](crate::udfs::Udfs::create), [`Udfs::get`](crate::udfs::Udfs::get) and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Udf {
    /// Name of the UDF. Unique within the organization.
    pub function_name: String,
    /// Version number of the UDF.
    ///
    /// Greater than 0. Example: `1`.
    pub version: Option<i64>,
    /// Build state of this UDF version.
    pub status: Option<UdfStatus>,
    /// Runtime used to execute the UDF command.
    pub runtime: Option<UdfRuntime>,
    /// Executable UDF type.
    pub r#type: Option<UdfType>,
    /// Arguments passed to the UDF command.
    pub arguments: Option<Vec<UdfArgumentOutput>>,
    /// ClickHouse data type of the returned value.
    pub return_type: Option<String>,
    /// Name of the returned value, or null when unnamed.
    pub return_name: Option<String>,
    /// Command pool size for executable_pool UDFs.
    ///
    /// Greater than 0.
    pub pool_size: Option<i64>,
    /// Command stdout read timeout in milliseconds.
    ///
    /// Greater than 0.
    pub command_read_timeout: Option<i64>,
    /// Command stdin write timeout in milliseconds.
    ///
    /// Greater than 0.
    pub command_write_timeout: Option<i64>,
    /// Maximum command execution time in seconds for executable_pool UDFs.
    ///
    /// Greater than 0.
    pub max_command_execution_time: Option<i64>,
    /// Maximum memory, in MiB, available to each UDF sandbox process. Null uses the sandbox default.
    ///
    /// From 1 to 1048576.
    pub memory_limit_mib: Option<i64>,
    /// Whether ClickHouse sends a row-count chunk header.
    pub send_chunk_header: Option<bool>,
    /// Whether ClickHouse may reuse cached query results for this UDF.
    pub deterministic: Option<bool>,
    /// Input and output format used by the UDF command.
    pub format: Option<String>,
    /// Sandbox isolation level.
    pub sandbox_type: Option<UdfSandboxType>,
    /// Sandbox runtime version.
    pub sandbox_version: Option<UdfSandboxVersion>,
    /// Build error, or null when no build error is present.
    pub error: Option<String>,
    /// Creation timestamp.
    pub created_at: Option<Timestamp>,
    /// Last-update timestamp.
    pub updated_at: Option<Timestamp>,
}

json_object! {
    Udf {
        function_name: guaranteed "functionName",
        version: optional "version",
        status: optional "status",
        runtime: optional "runtime",
        r#type: optional "type",
        arguments: optional "arguments",
        return_type: optional "returnType",
        return_name: optional "returnName",
        pool_size: optional "poolSize",
        command_read_timeout: optional "commandReadTimeout",
        command_write_timeout: optional "commandWriteTimeout",
        max_command_execution_time: optional "maxCommandExecutionTime",
        memory_limit_mib: optional "memoryLimitMib",
        send_chunk_header: optional "sendChunkHeader",
        deterministic: optional "deterministic",
        format: optional "format",
        sandbox_type: optional "sandboxType",
        sandbox_version: optional "sandboxVersion",
        error: optional "error",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
    }
}
