// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeKafkaAuthentication, ClickPipePatchKafkaSourceCredentials};

/// Schema `ClickPipePatchKafkaSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchKafkaSource {
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
    /// PEM encoded CA certificates to validate the broker's certificate.
    pub ca_certificate: Option<String>,
    /// Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
    pub reverse_private_endpoint_ids: Option<Vec<String>>,
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub credentials: Option<ClickPipePatchKafkaSourceCredentials>,
    nulls: Nulls,
}

impl ClickPipePatchKafkaSource {
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
    ClickPipePatchKafkaSource {
        /// Sets `authentication`: Authentication method of the Kafka source.
        authentication(optional into ClickPipeKafkaAuthentication),
        /// Sends `null` for `authentication`, which clears it where the API allows that.
        clear_authentication(null authentication "authentication"),
        /// Sets `iamRole`: IAM role for the Kafka source.
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `caCertificate`: PEM encoded CA certificates to validate the broker's certificate.
        ca_certificate(optional into String),
        /// Sends `null` for `caCertificate`, which clears it where the API allows that.
        clear_ca_certificate(null ca_certificate "caCertificate"),
        /// Sets `reversePrivateEndpointIds`: Reverse private endpoint UUIDs used for a secure private connection to the Kafka source.
        reverse_private_endpoint_ids(optional each_into String),
        /// Sets `credentials`: Credentials for Kafka source.
        credentials(optional into ClickPipePatchKafkaSourceCredentials),
    }
}

json_object! {
    ClickPipePatchKafkaSource {
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        ca_certificate: nullable "caCertificate",
        reverse_private_endpoint_ids: optional "reversePrivateEndpointIds",
        credentials: optional "credentials",
        ..nulls,
    }
}
