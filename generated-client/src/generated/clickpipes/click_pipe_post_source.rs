// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeMutateBigQuerySource, ClickPipeMutateMongoDbSource,
    ClickPipeMutateMySqlSource, ClickPipeMutatePostgresSource, ClickPipePostKafkaSource,
    ClickPipePostKinesisSource, ClickPipePostObjectStorageSource,
    ClickPipePostPubSubSource,
};

/// Schema `ClickPipePostSource` of the API.
///
/// Part of [`ClickPipePostRequest`](crate::clickpipes::ClickPipePostRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostSource {
    /// `kafka` in JSON; the API does not describe it.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// `objectStorage` in JSON; the API does not describe it.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
    /// `kinesis` in JSON; the API does not describe it.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// `pubsub` in JSON; the API does not describe it.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// `postgres` in JSON; the API does not describe it.
    pub postgres: Option<ClickPipeMutatePostgresSource>,
    /// `mysql` in JSON; the API does not describe it.
    pub mysql: Option<ClickPipeMutateMySqlSource>,
    /// `bigquery` in JSON; the API does not describe it.
    pub bigquery: Option<ClickPipeMutateBigQuerySource>,
    /// `mongodb` in JSON; the API does not describe it.
    pub mongodb: Option<ClickPipeMutateMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and
    /// correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes,
    /// they always only validate the connection and table definitions. This is experimental and can be removed in the
    /// future.
    pub validate_samples: Option<bool>,
}

impl ClickPipePostSource {
    /// Creates a request with nothing set.
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
