// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKinesisAuthentication, ClickPipeKinesisIteratorType,
    ClickPipeKinesisSchemaRegistry, ClickPipeStreamFormat,
};

/// Schema `ClickPipeKinesisSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKinesisSource {
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
}

json_object! {
    ClickPipeKinesisSource {
        format: optional "format",
        stream_name: optional "streamName",
        region: optional "region",
        use_enhanced_fan_out: optional "useEnhancedFanOut",
        iterator_type: optional "iteratorType",
        timestamp: optional "timestamp",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        schema_registry: optional "schemaRegistry",
    }
}
