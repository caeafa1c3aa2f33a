// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMutateBigQuerySource, ClickPipeMutateMongoDbSource,
    ClickPipeMutateMySqlSource, ClickPipeMutatePostgresSource, ClickPipePostKafkaSource,
    ClickPipePostKinesisSource, ClickPipePostObjectStorageSource,
    ClickPipePostPubSubSource,
};

/// Schema `ClickPipePostSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostSource {
    /// The member `kafka`.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// The member `objectStorage`.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
    /// The member `kinesis`.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// The member `pubsub`.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// The member `postgres`.
    pub postgres: Option<ClickPipeMutatePostgresSource>,
    /// The member `mysql`.
    pub mysql: Option<ClickPipeMutateMySqlSource>,
    /// The member `bigquery`.
    pub bigquery: Option<ClickPipeMutateBigQuerySource>,
    /// The member `mongodb`.
    pub mongodb: Option<ClickPipeMutateMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and
    /// correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes,
    /// they always only validate the connection and table definitions. This is experimental and can be removed in the
    /// future.
    pub validate_samples: Option<bool>,
}

impl ClickPipePostSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kafka`.
    #[must_use]
    pub fn kafka(mut self, value: ClickPipePostKafkaSource) -> Self {
        self.kafka = Some(value);
        self
    }

    /// Sets `objectStorage`.
    #[must_use]
    pub fn object_storage(mut self, value: ClickPipePostObjectStorageSource) -> Self {
        self.object_storage = Some(value);
        self
    }

    /// Sets `kinesis`.
    #[must_use]
    pub fn kinesis(mut self, value: ClickPipePostKinesisSource) -> Self {
        self.kinesis = Some(value);
        self
    }

    /// Sets `pubsub`.
    #[must_use]
    pub fn pubsub(mut self, value: impl Into<ClickPipePostPubSubSource>) -> Self {
        self.pubsub = Some(value.into());
        self
    }

    /// Sets `postgres`.
    #[must_use]
    pub fn postgres(mut self, value: ClickPipeMutatePostgresSource) -> Self {
        self.postgres = Some(value);
        self
    }

    /// Sets `mysql`.
    #[must_use]
    pub fn mysql(mut self, value: ClickPipeMutateMySqlSource) -> Self {
        self.mysql = Some(value);
        self
    }

    /// Sets `bigquery`.
    #[must_use]
    pub fn bigquery(mut self, value: impl Into<ClickPipeMutateBigQuerySource>) -> Self {
        self.bigquery = Some(value.into());
        self
    }

    /// Sets `mongodb`.
    #[must_use]
    pub fn mongodb(mut self, value: ClickPipeMutateMongoDbSource) -> Self {
        self.mongodb = Some(value);
        self
    }

    /// Sets `validateSamples`: Validate data samples received from data source.
    #[must_use]
    pub fn validate_samples(mut self, value: bool) -> Self {
        self.validate_samples = Some(value);
        self
    }
}

json_object! {
    ClickPipePostSource {
        kafka: optional "kafka",
        object_storage: optional "objectStorage",
        kinesis: optional "kinesis",
        pubsub: optional "pubsub",
        postgres: optional "postgres",
        mysql: optional "mysql",
        bigquery: optional "bigquery",
        mongodb: optional "mongodb",
        validate_samples: optional "validateSamples",
    }
}
