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

impl Object for ClickPipeSource {
    const NAME: &'static str = "ClickPipeSource";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            kafka: fields.optional("kafka"),
            object_storage: fields.optional("objectStorage"),
            kinesis: fields.optional("kinesis"),
            pubsub: fields.optional("pubsub"),
            postgres: fields.optional("postgres"),
            mysql: fields.optional("mysql"),
            bigquery: fields.optional("bigquery"),
            mongodb: fields.optional("mongodb"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("kafka", &self.kafka);
        fields.optional("objectStorage", &self.object_storage);
        fields.optional("kinesis", &self.kinesis);
        fields.optional("pubsub", &self.pubsub);
        fields.optional("postgres", &self.postgres);
        fields.optional("mysql", &self.mysql);
        fields.optional("bigquery", &self.bigquery);
        fields.optional("mongodb", &self.mongodb);
    }
}

json_object!(ClickPipeSource);
