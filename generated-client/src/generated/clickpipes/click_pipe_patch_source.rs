// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePatchKafkaSource, ClickPipePatchKinesisSource, ClickPipePatchMongoDbSource,
    ClickPipePatchMySqlSource, ClickPipePatchObjectStorageSource,
    ClickPipePatchPostgresSource, ClickPipePatchPubSubSource,
};

/// Schema `ClickPipePatchSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchSource {
    /// The member `kafka`.
    pub kafka: Option<ClickPipePatchKafkaSource>,
    /// The member `objectStorage`.
    pub object_storage: Option<ClickPipePatchObjectStorageSource>,
    /// The member `kinesis`.
    pub kinesis: Option<ClickPipePatchKinesisSource>,
    /// The member `pubsub`.
    pub pubsub: Option<ClickPipePatchPubSubSource>,
    /// The member `postgres`.
    pub postgres: Option<ClickPipePatchPostgresSource>,
    /// The member `mysql`.
    pub mysql: Option<ClickPipePatchMySqlSource>,
    /// The member `mongodb`.
    pub mongodb: Option<ClickPipePatchMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and
    /// correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes,
    /// they always only validate the connection and table definitions. This is experimental and can be removed in the
    /// future.
    pub validate_samples: Option<bool>,
}

impl ClickPipePatchSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePatchSource {
        /// Sets `kafka`.
        kafka(optional exact ClickPipePatchKafkaSource),
        /// Sets `objectStorage`.
        object_storage(optional exact ClickPipePatchObjectStorageSource),
        /// Sets `kinesis`.
        kinesis(optional exact ClickPipePatchKinesisSource),
        /// Sets `pubsub`.
        pubsub(optional exact ClickPipePatchPubSubSource),
        /// Sets `postgres`.
        postgres(optional exact ClickPipePatchPostgresSource),
        /// Sets `mysql`.
        mysql(optional exact ClickPipePatchMySqlSource),
        /// Sets `mongodb`.
        mongodb(optional exact ClickPipePatchMongoDbSource),
        /// Sets `validateSamples`: Validate data samples received from data source.
        validate_samples(optional exact bool),
    }
}

json_object! {
    ClickPipePatchSource {
        kafka: optional "kafka",
        object_storage: optional "objectStorage",
        kinesis: optional "kinesis",
        pubsub: optional "pubsub",
        postgres: optional "postgres",
        mysql: optional "mysql",
        mongodb: optional "mongodb",
        validate_samples: optional "validateSamples",
    }
}
