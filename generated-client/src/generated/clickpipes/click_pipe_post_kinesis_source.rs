// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsIamUser, ClickPipeKinesisAuthentication, ClickPipeKinesisIteratorType,
    ClickPipeKinesisSchemaRegistry, ClickPipeStreamFormat,
};

/// Schema `ClickPipePostKinesisSource` of the API.
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
    pub use_enhanced_fan_out: Nullable<bool>,
    /// Type of iterator to use when reading from the Kinesis stream. If AT_TIMESTAMP is used, the timestamp field
    /// must be provided.
    pub iterator_type: Option<ClickPipeKinesisIteratorType>,
    /// UNIX timestamp to start reading from the Kinesis stream. Required if iteratorType is AT_TIMESTAMP.
    ///
    /// Example: `1615766400`.
    pub timestamp: Nullable<i64>,
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Option<ClickPipeKinesisAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Nullable<String>,
    /// The member `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeKinesisSchemaRegistry>,
    /// The member `accessKey`.
    pub access_key: Nullable<AwsIamUser>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Required with Protobuf format unless a schema
    /// registry is configured, and not supported with other formats.
    ///
    /// From 1 to 1048576 characters. Example: `"c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30="`.
    pub protobuf_schema: Option<String>,
}

impl ClickPipePostKinesisSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `format`: Format of the Kinesis stream.
    #[must_use]
    pub fn format(mut self, value: impl Into<ClickPipeStreamFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets `streamName`: Name of the Kinesis stream.
    #[must_use]
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }

    /// Sets `region`: AWS region of the Kinesis stream.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Sets `useEnhancedFanOut`: Use enhanced fan-out for the Kinesis stream.
    #[must_use]
    pub fn use_enhanced_fan_out(mut self, value: bool) -> Self {
        self.use_enhanced_fan_out = Nullable::Value(value);
        self
    }

    /// Sends `null` for `useEnhancedFanOut`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_use_enhanced_fan_out(mut self) -> Self {
        self.use_enhanced_fan_out = Nullable::Null;
        self
    }

    /// Sets `iteratorType`: Type of iterator to use when reading from the Kinesis stream.
    #[must_use]
    pub fn iterator_type(
        mut self,
        value: impl Into<ClickPipeKinesisIteratorType>,
    ) -> Self {
        self.iterator_type = Some(value.into());
        self
    }

    /// Sets `timestamp`: UNIX timestamp to start reading from the Kinesis stream.
    #[must_use]
    pub fn timestamp(mut self, value: i64) -> Self {
        self.timestamp = Nullable::Value(value);
        self
    }

    /// Sends `null` for `timestamp`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_timestamp(mut self) -> Self {
        self.timestamp = Nullable::Null;
        self
    }

    /// Sets `authentication`: Authentication method to use with the Kinesis stream.
    #[must_use]
    pub fn authentication(
        mut self,
        value: impl Into<ClickPipeKinesisAuthentication>,
    ) -> Self {
        self.authentication = Some(value.into());
        self
    }

    /// Sets `iamRole`: IAM role to use for authentication.
    #[must_use]
    pub fn iam_role(mut self, value: impl Into<String>) -> Self {
        self.iam_role = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `iamRole`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_iam_role(mut self) -> Self {
        self.iam_role = Nullable::Null;
        self
    }

    /// Sets `schemaRegistry`.
    #[must_use]
    pub fn schema_registry(mut self, value: ClickPipeKinesisSchemaRegistry) -> Self {
        self.schema_registry = Nullable::Value(value);
        self
    }

    /// Sends `null` for `schemaRegistry`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_schema_registry(mut self) -> Self {
        self.schema_registry = Nullable::Null;
        self
    }

    /// Sets `accessKey`.
    #[must_use]
    pub fn access_key(mut self, value: AwsIamUser) -> Self {
        self.access_key = Nullable::Value(value);
        self
    }

    /// Sends `null` for `accessKey`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_access_key(mut self) -> Self {
        self.access_key = Nullable::Null;
        self
    }

    /// Sets `protobufSchema`: Base64-encoded .proto source or serialized FileDescriptorSet.
    #[must_use]
    pub fn protobuf_schema(mut self, value: impl Into<String>) -> Self {
        self.protobuf_schema = Some(value.into());
        self
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
    }
}
