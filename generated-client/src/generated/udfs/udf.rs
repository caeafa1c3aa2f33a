// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    UdfArgumentOutput, UdfRuntime, UdfSandboxType, UdfSandboxVersion, UdfStatus, UdfType,
};

/// Schema `Udf` of the API.
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

impl Object for Udf {
    const NAME: &'static str = "Udf";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            function_name: fields.guaranteed("functionName"),
            version: fields.optional("version"),
            status: fields.optional("status"),
            runtime: fields.optional("runtime"),
            r#type: fields.optional("type"),
            arguments: fields.optional("arguments"),
            return_type: fields.optional("returnType"),
            return_name: fields.optional("returnName"),
            pool_size: fields.optional("poolSize"),
            command_read_timeout: fields.optional("commandReadTimeout"),
            command_write_timeout: fields.optional("commandWriteTimeout"),
            max_command_execution_time: fields.optional("maxCommandExecutionTime"),
            memory_limit_mib: fields.optional("memoryLimitMib"),
            send_chunk_header: fields.optional("sendChunkHeader"),
            deterministic: fields.optional("deterministic"),
            format: fields.optional("format"),
            sandbox_type: fields.optional("sandboxType"),
            sandbox_version: fields.optional("sandboxVersion"),
            error: fields.optional("error"),
            created_at: fields.optional("createdAt"),
            updated_at: fields.optional("updatedAt"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("functionName", &self.function_name);
        fields.optional("version", &self.version);
        fields.optional("status", &self.status);
        fields.optional("runtime", &self.runtime);
        fields.optional("type", &self.r#type);
        fields.optional("arguments", &self.arguments);
        fields.optional("returnType", &self.return_type);
        fields.optional("returnName", &self.return_name);
        fields.optional("poolSize", &self.pool_size);
        fields.optional("commandReadTimeout", &self.command_read_timeout);
        fields.optional("commandWriteTimeout", &self.command_write_timeout);
        fields.optional("maxCommandExecutionTime", &self.max_command_execution_time);
        fields.optional("memoryLimitMib", &self.memory_limit_mib);
        fields.optional("sendChunkHeader", &self.send_chunk_header);
        fields.optional("deterministic", &self.deterministic);
        fields.optional("format", &self.format);
        fields.optional("sandboxType", &self.sandbox_type);
        fields.optional("sandboxVersion", &self.sandbox_version);
        fields.optional("error", &self.error);
        fields.optional("createdAt", &self.created_at);
        fields.optional("updatedAt", &self.updated_at);
    }
}

json_object!(Udf);
