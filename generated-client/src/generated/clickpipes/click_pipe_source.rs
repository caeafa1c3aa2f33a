// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeBigQuerySource, ClickPipeKafkaSource, ClickPipeKinesisSource,
    ClickPipeMongoDbSource, ClickPipeMySqlSource, ClickPipeObjectStorageSource,
    ClickPipePostgresSource, ClickPipePubSubSource,
};

/// Schema `ClickPipeSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSource {
    /// The member `kafka`.
    pub kafka: Option<ClickPipeKafkaSource>,
    /// The member `objectStorage`.
    pub object_storage: Option<ClickPipeObjectStorageSource>,
    /// The member `kinesis`.
    pub kinesis: Option<ClickPipeKinesisSource>,
    /// The member `pubsub`.
    pub pubsub: Option<ClickPipePubSubSource>,
    /// The member `postgres`.
    pub postgres: Option<ClickPipePostgresSource>,
    /// The member `mysql`.
    pub mysql: Option<ClickPipeMySqlSource>,
    /// The member `bigquery`.
    pub bigquery: Option<ClickPipeBigQuerySource>,
    /// The member `mongodb`.
    pub mongodb: Option<ClickPipeMongoDbSource>,
}

json_object! {
    ClickPipeSource {
        kafka: optional "kafka",
        object_storage: optional "objectStorage",
        kinesis: optional "kinesis",
        pubsub: optional "pubsub",
        postgres: optional "postgres",
        mysql: optional "mysql",
        bigquery: optional "bigquery",
        mongodb: optional "mongodb",
    }
}
