// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AwsIamUser, AzureEventHub, ClickPipePlainCredentials, MutualTls};

union! {
    /// Credentials for Kafka source. Choose one that is supported by the authentication method.
    pub enum ClickPipePostKafkaSourceCredentials {
        /// Has `password` or `username`.
        Plain(ClickPipePlainCredentials),
        /// Has `accessKeyId` or `secretKey`.
        AwsIamUser(AwsIamUser),
        /// Has `connectionString`.
        AzureEventHub(AzureEventHub),
        /// Has `certificate` or `privateKey`.
        MutualTls(MutualTls),
    }
}

impl Dispatch for ClickPipePostKafkaSourceCredentials {
    const TABLE: Table = Table::Keys(
        &[
            ("accessKeyId", "AwsIamUser"),
            ("certificate", "MutualTls"),
            ("connectionString", "AzureEventHub"),
            ("password", "Plain"),
            ("privateKey", "MutualTls"),
            ("secretKey", "AwsIamUser"),
            ("username", "Plain"),
        ],
    );
}

impl From<ClickPipePlainCredentials> for ClickPipePostKafkaSourceCredentials {
    fn from(value: ClickPipePlainCredentials) -> Self {
        Self::Plain(value)
    }
}

impl From<AwsIamUser> for ClickPipePostKafkaSourceCredentials {
    fn from(value: AwsIamUser) -> Self {
        Self::AwsIamUser(value)
    }
}

impl From<AzureEventHub> for ClickPipePostKafkaSourceCredentials {
    fn from(value: AzureEventHub) -> Self {
        Self::AzureEventHub(value)
    }
}

impl From<MutualTls> for ClickPipePostKafkaSourceCredentials {
    fn from(value: MutualTls) -> Self {
        Self::MutualTls(value)
    }
}
