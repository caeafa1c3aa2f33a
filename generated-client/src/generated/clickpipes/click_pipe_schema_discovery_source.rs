// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePostKafkaSource, ClickPipePostKinesisSource,
    ClickPipePostObjectStorageSource, ClickPipePostPubSubSource,
};

/// Schema `ClickPipeSchemaDiscoverySource` of the API.
///
/// Part of [`ClickPipeSchemaDiscoveryRequest`](crate::clickpipes::ClickPipeSchemaDiscoveryRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoverySource {
    /// `kafka` in JSON; the API does not describe it.
    pub kafka: Option<ClickPipePostKafkaSource>,
    /// `kinesis` in JSON; the API does not describe it.
    pub kinesis: Option<ClickPipePostKinesisSource>,
    /// `pubsub` in JSON; the API does not describe it.
    pub pubsub: Option<ClickPipePostPubSubSource>,
    /// `objectStorage` in JSON; the API does not describe it.
    pub object_storage: Option<ClickPipePostObjectStorageSource>,
}

impl ClickPipeSchemaDiscoverySource {
    /// Creates a request with nothing set.
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
