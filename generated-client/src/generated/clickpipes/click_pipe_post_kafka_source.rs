// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaAuthentication, ClickPipeKafkaOffset, ClickPipeKafkaTombstoneMode,
    ClickPipeKafkaType, ClickPipeMutateKafkaSchemaRegistry,
    ClickPipePostKafkaSourceCredentials, ClickPipeStreamFormat,
};

/// Schema `ClickPipePostKafkaSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource), [`ClickPipeSchemaDiscoverySource`](crate::clickpipes::ClickPipeSchemaDiscoverySource).
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
    pub consumer_group: Option<String>,
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
    pub iam_role: Option<String>,
    /// `offset` in JSON; the API does not describe it.
    pub offset: Option<ClickPipeKafkaOffset>,
    /// `schemaRegistry` in JSON; the API does not describe it.
    pub schema_registry: Option<ClickPipeMutateKafkaSchemaRegistry>,
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Option<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Option<Vec<String>>,
    /// Enable exactly-once delivery. Guarantees every Kafka record is inserted exactly once across restarts and
    /// rebalances. Can only be set at pipe creation.
    pub exactly_once: Option<bool>,
    /// How Kafka tombstone records are handled. Set to "delete" to delete the matching destination row; this requires
    /// exactly-once delivery. Set to "soft_delete" to write a row with the \_is_deleted virtual column set to true;
    /// exactly-once delivery is not required. Can only be set at pipe creation.
    ///
    /// Example: `"soft_delete"`.
    pub tombstone_mode: Option<ClickPipeKafkaTombstoneMode>,
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub credentials: Option<ClickPipePostKafkaSourceCredentials>,
    /// Base64-encoded .proto source or serialized FileDescriptorSet. Supported only with Protobuf format and cannot
    /// be combined with schemaRegistry.
    ///
    /// From 1 to 1048576 characters. Example: `"c3ludGF4ID0gInByb3RvMyI7IG1lc3NhZ2UgRXZlbnQge30="`.
    pub protobuf_schema: Option<String>,
    nulls: Nulls,
}

impl ClickPipePostKafkaSource {
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
    ClickPipePostKafkaSource {
        /// Sets `type`: Type of the Kafka source.
        r#type(optional into ClickPipeKafkaType),
        /// Sets `format`: Format of the Kafka source.
        format(optional into ClickPipeStreamFormat),
        /// Sets `brokers`: Brokers of the Kafka source.
        brokers(optional into String),
        /// Sets `topics`: One or more Kafka topics as a comma-separated string.
        topics(optional into String),
        /// Sets `consumerGroup`: Consumer group of the Kafka source.
        consumer_group(optional into String),
        /// Sends `null` for `consumerGroup`, which clears it where the API allows that.
        clear_consumer_group(null consumer_group "consumerGroup"),
        /// Sets `authentication`: Authentication method of the Kafka source.
        authentication(optional into ClickPipeKafkaAuthentication),
        /// Sets `iamRole`: IAM role for the Kafka source.
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `offset`.
        offset(optional exact ClickPipeKafkaOffset),
        /// Sends `null` for `offset`, which clears it where the API allows that.
        clear_offset(null offset "offset"),
        /// Sets `schemaRegistry`.
        schema_registry(optional into ClickPipeMutateKafkaSchemaRegistry),
        /// Sends `null` for `schemaRegistry`, which clears it where the API allows that.
        clear_schema_registry(null schema_registry "schemaRegistry"),
        /// Sets `caCertificate`: PEM encoded CA certificates to validate the broker's certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
        /// Sets `reversePrivateEndpointIds`: Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
        reverse_private_endpoint_ids(optional each_into String),
        /// Sets `exactlyOnce`: Enable exactly-once delivery.
        exactly_once(optional exact bool),
        /// Sends `null` for `exactlyOnce`, which clears it where the API allows that.
        clear_exactly_once(null exactly_once "exactlyOnce"),
        /// Sets `tombstoneMode`: How Kafka tombstone records are handled.
        tombstone_mode(optional into ClickPipeKafkaTombstoneMode),
        /// Sends `null` for `tombstoneMode`, which clears it where the API allows that.
        clear_tombstone_mode(null tombstone_mode "tombstoneMode"),
        /// Sets `credentials`: Credentials for Kafka source.
        credentials(optional into ClickPipePostKafkaSourceCredentials),
        /// Sets `protobufSchema`: Base64-encoded .proto source or serialized FileDescriptorSet.
        protobuf_schema(optional into String),
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
        ..nulls,
    }
}
