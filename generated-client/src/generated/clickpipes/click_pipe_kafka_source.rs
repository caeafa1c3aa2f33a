// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaAuthentication, ClickPipeKafkaOffset, ClickPipeKafkaSchemaRegistry,
    ClickPipeKafkaTombstoneMode, ClickPipeKafkaType, ClickPipeStreamFormat,
};

/// Schema `ClickPipeKafkaSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaSource {
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
    pub schema_registry: Option<ClickPipeKafkaSchemaRegistry>,
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
}

json_object! {
    ClickPipeKafkaSource {
        r#type: optional "type",
        format: optional "format",
        brokers: optional "brokers",
        topics: optional "topics",
        consumer_group: optional "consumerGroup",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        offset: optional "offset",
        schema_registry: optional "schemaRegistry",
        ca_certificate: optional "caCertificate",
        reverse_private_endpoint_ids: optional "reversePrivateEndpointIds",
        exactly_once: optional "exactlyOnce",
        tombstone_mode: optional "tombstoneMode",
    }
}
