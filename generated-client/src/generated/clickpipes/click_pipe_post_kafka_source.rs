// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaAuthentication, ClickPipeKafkaOffset, ClickPipeKafkaTombstoneMode,
    ClickPipeKafkaType, ClickPipeMutateKafkaSchemaRegistry,
    ClickPipePostKafkaSourceCredentials, ClickPipeStreamFormat,
};

/// Schema `ClickPipePostKafkaSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostKafkaSource {
    /// Type of the Kafka source.
    pub r#type: Option<ClickPipeKafkaType>,
    /// Format of the Kafka source.
    pub format: Option<ClickPipeStreamFormat>,
    /// Brokers of the Kafka source.
    pub brokers: Option<String>,
    /// One or more Kafka topics as a comma-separated string. All topics must have the same schema and are ingested
    /// into the same destination table by a single ClickPipe.
    ///
    /// Example: `"topic1,topic2"`.
    pub topics: Option<String>,
    /// Consumer group of the Kafka source. If not provided "clickpipes-\<\<ID>>" will be used.
    ///
    /// Example: `"my-clickpipe-consumer-group"`.
    pub consumer_group: Nullable<String>,
    /// Authentication method of the Kafka source. SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes
    /// uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId
    /// clickPipesServiceContextGet; grant it access to the source resources. Supported authentication methods: kafka:
    /// PLAIN, SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, msk: SCRAM-SHA-512, IAM_ROLE, IAM_USER, MUTUAL_TLS, gcmk:
    /// PLAIN, MUTUAL_TLS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY, confluent: PLAIN, MUTUAL_TLS, warpstream: PLAIN,
    /// azureeventhub: PLAIN, redpanda: SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS, dokafka: SCRAM-SHA-256, MUTUAL_TLS
    pub authentication: Option<ClickPipeKafkaAuthentication>,
    /// IAM role for the Kafka source. Use with IAM role authentication. Read more in ClickPipes documentation:
    /// <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Nullable<String>,
    /// The member `offset`.
    pub offset: Nullable<ClickPipeKafkaOffset>,
    /// The member `schemaRegistry`.
    pub schema_registry: Nullable<ClickPipeMutateKafkaSchemaRegistry>,
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Nullable<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Option<Vec<String>>,
    /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and
    /// rebalances. Can only be set at pipe creation.
    pub exactly_once: Nullable<bool>,
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires
    /// exactly-once delivery. Set to "soft_delete" to write a row with the _is_deleted virtual column set to true;
    /// exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// Example: `"soft_delete"`.
    pub tombstone_mode: Nullable<ClickPipeKafkaTombstoneMode>,
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub credentials: Option<ClickPipePostKafkaSourceCredentials>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Supported only with Protobuf format and cannot
    /// be combined with schemaRegistry.
    ///
    /// From 1 to 1048576 characters. Example: `"c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30="`.
    pub protobuf_schema: Option<String>,
}

impl ClickPipePostKafkaSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`: Type of the Kafka source.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<ClickPipeKafkaType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `format`: Format of the Kafka source.
    #[must_use]
    pub fn format(mut self, value: impl Into<ClickPipeStreamFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets `brokers`: Brokers of the Kafka source.
    #[must_use]
    pub fn brokers(mut self, value: impl Into<String>) -> Self {
        self.brokers = Some(value.into());
        self
    }

    /// Sets `topics`: One or more Kafka topics as a comma-separated string.
    #[must_use]
    pub fn topics(mut self, value: impl Into<String>) -> Self {
        self.topics = Some(value.into());
        self
    }

    /// Sets `consumerGroup`: Consumer group of the Kafka source.
    #[must_use]
    pub fn consumer_group(mut self, value: impl Into<String>) -> Self {
        self.consumer_group = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `consumerGroup`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_consumer_group(mut self) -> Self {
        self.consumer_group = Nullable::Null;
        self
    }

    /// Sets `authentication`: Authentication method of the Kafka source.
    #[must_use]
    pub fn authentication(
        mut self,
        value: impl Into<ClickPipeKafkaAuthentication>,
    ) -> Self {
        self.authentication = Some(value.into());
        self
    }

    /// Sets `iamRole`: IAM role for the Kafka source.
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

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: ClickPipeKafkaOffset) -> Self {
        self.offset = Nullable::Value(value);
        self
    }

    /// Sends `null` for `offset`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_offset(mut self) -> Self {
        self.offset = Nullable::Null;
        self
    }

    /// Sets `schemaRegistry`.
    #[must_use]
    pub fn schema_registry(
        mut self,
        value: impl Into<ClickPipeMutateKafkaSchemaRegistry>,
    ) -> Self {
        self.schema_registry = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `schemaRegistry`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_schema_registry(mut self) -> Self {
        self.schema_registry = Nullable::Null;
        self
    }

    /// Sets `caCertificate`: PEM encoded CA certificates to validate the broker's certificate.
    #[must_use]
    pub fn ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.ca_certificate = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `caCertificate`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_ca_certificate(mut self) -> Self {
        self.ca_certificate = Nullable::Null;
        self
    }

    /// Sets `reversePrivateEndpointIds`: Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    #[must_use]
    pub fn reverse_private_endpoint_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reverse_private_endpoint_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `exactlyOnce`: Enable exactly-once delivery.
    #[must_use]
    pub fn exactly_once(mut self, value: bool) -> Self {
        self.exactly_once = Nullable::Value(value);
        self
    }

    /// Sends `null` for `exactlyOnce`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_exactly_once(mut self) -> Self {
        self.exactly_once = Nullable::Null;
        self
    }

    /// Sets `tombstoneMode`: How Kafka tombstone records are handled.
    #[must_use]
    pub fn tombstone_mode(
        mut self,
        value: impl Into<ClickPipeKafkaTombstoneMode>,
    ) -> Self {
        self.tombstone_mode = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `tombstoneMode`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_tombstone_mode(mut self) -> Self {
        self.tombstone_mode = Nullable::Null;
        self
    }

    /// Sets `credentials`: Credentials for Kafka source.
    #[must_use]
    pub fn credentials(
        mut self,
        value: impl Into<ClickPipePostKafkaSourceCredentials>,
    ) -> Self {
        self.credentials = Some(value.into());
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
    ClickPipePostKafkaSource {
        r#type: optional "type",
        format: optional "format",
        brokers: optional "brokers",
        topics: optional "topics",
        consumer_group: nullable "consumerGroup",
        authentication: optional "authentication",
        iam_role: nullable "iamRole",
        offset: nullable "offset",
        schema_registry: nullable "schemaRegistry",
        ca_certificate: nullable "caCertificate",
        reverse_private_endpoint_ids: optional "reversePrivateEndpointIds",
        exactly_once: nullable "exactlyOnce",
        tombstone_mode: nullable "tombstoneMode",
        credentials: optional "credentials",
        protobuf_schema: optional "protobufSchema",
    }
}
