// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePostKafkaSource, ClickPipePostKinesisSource,
    ClickPipePostObjectStorageSource, ClickPipePostPubSubSource,
};

/// Schema `ClickPipeSchemaDiscoverySource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoverySource {
    /// The member `kafka`.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// The member `kinesis`.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// The member `pubsub`.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// The member `objectStorage`.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
}

impl ClickPipeSchemaDiscoverySource {
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

    /// Sets `objectStorage`.
    #[must_use]
    pub fn object_storage(mut self, value: ClickPipePostObjectStorageSource) -> Self {
        self.object_storage = Some(value);
        self
    }
}

json_object! {
    ClickPipeSchemaDiscoverySource {
        kafka: optional "kafka",
        kinesis: optional "kinesis",
        pubsub: optional "pubsub",
        object_storage: optional "objectStorage",
    }
}
