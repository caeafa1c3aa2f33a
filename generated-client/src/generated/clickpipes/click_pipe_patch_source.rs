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

    /// Sets `kafka`.
    #[must_use]
    pub fn kafka(mut self, value: ClickPipePatchKafkaSource) -> Self {
        self.kafka = Some(value);
        self
    }

    /// Sets `objectStorage`.
    #[must_use]
    pub fn object_storage(mut self, value: ClickPipePatchObjectStorageSource) -> Self {
        self.object_storage = Some(value);
        self
    }

    /// Sets `kinesis`.
    #[must_use]
    pub fn kinesis(mut self, value: ClickPipePatchKinesisSource) -> Self {
        self.kinesis = Some(value);
        self
    }

    /// Sets `pubsub`.
    #[must_use]
    pub fn pubsub(mut self, value: ClickPipePatchPubSubSource) -> Self {
        self.pubsub = Some(value);
        self
    }

    /// Sets `postgres`.
    #[must_use]
    pub fn postgres(mut self, value: ClickPipePatchPostgresSource) -> Self {
        self.postgres = Some(value);
        self
    }

    /// Sets `mysql`.
    #[must_use]
    pub fn mysql(mut self, value: ClickPipePatchMySqlSource) -> Self {
        self.mysql = Some(value);
        self
    }

    /// Sets `mongodb`.
    #[must_use]
    pub fn mongodb(mut self, value: ClickPipePatchMongoDbSource) -> Self {
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
