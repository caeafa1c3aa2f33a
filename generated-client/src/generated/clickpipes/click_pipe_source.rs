// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeBigQuerySource, ClickPipeKafkaSource, ClickPipeKinesisSource,
    ClickPipeMongoDbSource, ClickPipeMySqlSource, ClickPipeObjectStorageSource,
    ClickPipePostgresSource, ClickPipePubSubSource,
};

/// Schema `ClickPipeSource` of the API.
///
/// Part of [`ClickPipe`](crate::clickpipes::ClickPipe).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSource {
    /// `kafka` in JSON; the API does not describe it.
    pub kafka: Option<ClickPipeKafkaSource>,
    /// `objectStorage` in JSON; the API does not describe it.
    pub object_storage: Option<ClickPipeObjectStorageSource>,
    /// `kinesis` in JSON; the API does not describe it.
    pub kinesis: Option<ClickPipeKinesisSource>,
    /// `pubsub` in JSON; the API does not describe it.
    pub pubsub: Option<ClickPipePubSubSource>,
    /// `postgres` in JSON; the API does not describe it.
    pub postgres: Option<ClickPipePostgresSource>,
    /// `mysql` in JSON; the API does not describe it.
    pub mysql: Option<ClickPipeMySqlSource>,
    /// `bigquery` in JSON; the API does not describe it.
    pub bigquery: Option<ClickPipeBigQuerySource>,
    /// `mongodb` in JSON; the API does not describe it.
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
