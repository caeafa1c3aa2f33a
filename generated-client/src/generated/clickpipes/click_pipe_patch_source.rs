// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePatchKafkaSource, ClickPipePatchKinesisSource, ClickPipePatchMongoDbSource,
    ClickPipePatchMySqlSource, ClickPipePatchObjectStorageSource,
    ClickPipePatchPostgresSource, ClickPipePatchPubSubSource,
};

/// Schema `ClickPipePatchSource` of the API.
///
/// Part of [`ClickPipePatchRequest`](crate::clickpipes::ClickPipePatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchSource {
    /// `kafka` in JSON; the API does not describe it.
    pub kafka: Option<ClickPipePatchKafkaSource>,
    /// `objectStorage` in JSON; the API does not describe it.
    pub object_storage: Option<ClickPipePatchObjectStorageSource>,
    /// `kinesis` in JSON; the API does not describe it.
    pub kinesis: Option<ClickPipePatchKinesisSource>,
    /// `pubsub` in JSON; the API does not describe it.
    pub pubsub: Option<ClickPipePatchPubSubSource>,
    /// `postgres` in JSON; the API does not describe it.
    pub postgres: Option<ClickPipePatchPostgresSource>,
    /// `mysql` in JSON; the API does not describe it.
    pub mysql: Option<ClickPipePatchMySqlSource>,
    /// `mongodb` in JSON; the API does not describe it.
    pub mongodb: Option<ClickPipePatchMongoDbSource>,
    /// Validate data samples received from data source. It will validate the connection and data availability and
    /// correctness. If not enabled, only connection will be validated. This has no effect on Postgres or MySQL pipes,
    /// they always only validate the connection and table definitions. This is experimental and can be removed in the
    /// future.
    pub validate_samples: Option<bool>,
}

impl ClickPipePatchSource {
    /// Creates a request with nothing set.
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
