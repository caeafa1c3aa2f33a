// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKinesisAuthentication, ClickPipeKinesisIteratorType,
    ClickPipeKinesisSchemaRegistry, ClickPipeStreamFormat,
};

/// Schema `ClickPipeKinesisSource` of the API.
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
    /// The member `schemaRegistry`.
    pub schema_registry: Option<ClickPipeKinesisSchemaRegistry>,
}

impl Object for ClickPipeKinesisSource {
    const NAME: &'static str = "ClickPipeKinesisSource";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            format: fields.optional("format"),
            stream_name: fields.optional("streamName"),
            region: fields.optional("region"),
            use_enhanced_fan_out: fields.optional("useEnhancedFanOut"),
            iterator_type: fields.optional("iteratorType"),
            timestamp: fields.optional("timestamp"),
            authentication: fields.optional("authentication"),
            iam_role: fields.optional("iamRole"),
            schema_registry: fields.optional("schemaRegistry"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("format", &self.format);
        fields.optional("streamName", &self.stream_name);
        fields.optional("region", &self.region);
        fields.optional("useEnhancedFanOut", &self.use_enhanced_fan_out);
        fields.optional("iteratorType", &self.iterator_type);
        fields.optional("timestamp", &self.timestamp);
        fields.optional("authentication", &self.authentication);
        fields.optional("iamRole", &self.iam_role);
        fields.optional("schemaRegistry", &self.schema_registry);
    }
}

json_object!(ClickPipeKinesisSource);
