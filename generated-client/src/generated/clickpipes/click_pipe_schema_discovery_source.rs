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
}

setters! {
    ClickPipeSchemaDiscoverySource {
        /// Sets `kafka`.
        kafka(optional exact ClickPipePostKafkaSource),
        /// Sets `kinesis`.
        kinesis(optional exact ClickPipePostKinesisSource),
        /// Sets `pubsub`.
        pubsub(optional into ClickPipePostPubSubSource),
        /// Sets `objectStorage`.
        object_storage(optional exact ClickPipePostObjectStorageSource),
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
