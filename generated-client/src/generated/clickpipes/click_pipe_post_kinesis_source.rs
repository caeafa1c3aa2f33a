// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsIamUser, ClickPipeKinesisAuthentication, ClickPipeKinesisIteratorType,
    ClickPipeKinesisSchemaRegistry, ClickPipeStreamFormat,
};

/// Schema `ClickPipePostKinesisSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource), [`ClickPipeSchemaDiscoverySource`](crate::clickpipes::ClickPipeSchemaDiscoverySource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostKinesisSource {
    /// Format of the Kinesis stream.
    pub format: Option<ClickPipeStreamFormat>,
    /// Name of the Kinesis stream.
    ///
    /// Example: `"my-stream"`.
    pub stream_name: Option<String>,
    /// AWS region of the Kinesis stream.
    ///
    /// Example: `"us-east-1"`.
    pub region: Option<String>,
    /// Use enhanced fan-out for the Kinesis stream.
    pub use_enhanced_fan_out: Option<bool>,
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field
    /// must be provided.
    pub iterator_type: Option<ClickPipeKinesisIteratorType>,
    /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
    ///
    /// Example: `1615766400`.
    pub timestamp: Option<i64>,
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Option<ClickPipeKinesisAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Option<String>,
    /// `schemaRegistry` in JSON; the API does not describe it.
    pub schema_registry: Option<ClickPipeKinesisSchemaRegistry>,
    /// `accessKey` in JSON; the API does not describe it.
    pub access_key: Option<AwsIamUser>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Required with Protobuf format unless a schema
    /// registry is configured, and not supported with other formats.
    ///
    /// From 1 to 1048576 characters. Example: `"c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30="`.
    pub protobuf_schema: Option<String>,
    nulls: Nulls,
}

impl ClickPipePostKinesisSource {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePostKinesisSource {
        /// Sets `format`: Format of the Kinesis stream.
        format(optional into ClickPipeStreamFormat),
        /// Sets `streamName`: Name of the Kinesis stream.
        stream_name(optional into String),
        /// Sets `region`: AWS region of the Kinesis stream.
        region(optional into String),
        /// Sets `useEnhancedFanOut`: Use enhanced fan-out for the Kinesis stream.
        use_enhanced_fan_out(optional exact bool),
        /// Sends `null` for `useEnhancedFanOut`, which clears it where the API allows that.
        clear_use_enhanced_fan_out(null use_enhanced_fan_out "useEnhancedFanOut"),
        /// Sets `iteratorType`: Type of iterator to use when reading from the Kinesis stream.
        iterator_type(optional into ClickPipeKinesisIteratorType),
        /// Sets `timestamp`: UNIX timestamp to start reading from the Kinesis stream.
        timestamp(optional exact i64),
        /// Sends `null` for `timestamp`, which clears it where the API allows that.
        clear_timestamp(null timestamp "timestamp"),
        /// Sets `authentication`: Authentication method to use with the Kinesis stream.
        authentication(optional into ClickPipeKinesisAuthentication),
        /// Sets `iamRole`: IAM role to use for authentication.
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `schemaRegistry`.
        schema_registry(optional exact ClickPipeKinesisSchemaRegistry),
        /// Sends `null` for `schemaRegistry`, which clears it where the API allows that.
        clear_schema_registry(null schema_registry "schemaRegistry"),
        /// Sets `accessKey`.
        access_key(optional exact AwsIamUser),
        /// Sends `null` for `accessKey`, which clears it where the API allows that.
        clear_access_key(null access_key "accessKey"),
        /// Sets `protobufSchema`: Base64-encoded .proto source or serialized FileDescriptorSet.
        protobuf_schema(optional into String),
    }
}

json_object! {
    ClickPipePostKinesisSource {
        format: optional "format",
        stream_name: optional "streamName",
        region: optional "region",
        use_enhanced_fan_out: nullable "useEnhancedFanOut",
        iterator_type: optional "iteratorType",
        timestamp: nullable "timestamp",
        authentication: optional "authentication",
        iam_role: nullable "iamRole",
        schema_registry: nullable "schemaRegistry",
        access_key: nullable "accessKey",
        protobuf_schema: optional "protobufSchema",
        ..nulls,
    }
}
