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
}

setters! {
    ClickPipePostSource {
        /// Sets `kafka`.
        kafka(optional exact ClickPipePostKafkaSource),
        /// Sets `objectStorage`.
        object_storage(optional exact ClickPipePostObjectStorageSource),
        /// Sets `kinesis`.
        kinesis(optional exact ClickPipePostKinesisSource),
        /// Sets `pubsub`.
        pubsub(optional into ClickPipePostPubSubSource),
        /// Sets `postgres`.
        postgres(optional exact ClickPipeMutatePostgresSource),
        /// Sets `mysql`.
        mysql(optional exact ClickPipeMutateMySqlSource),
        /// Sets `bigquery`.
        bigquery(optional into ClickPipeMutateBigQuerySource),
        /// Sets `mongodb`.
        mongodb(optional exact ClickPipeMutateMongoDbSource),
        /// Sets `validateSamples`: Validate data samples received from data source.
        validate_samples(optional exact bool),
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
