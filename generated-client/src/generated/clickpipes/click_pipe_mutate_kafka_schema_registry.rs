// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeKafkaGlueSchemaRegistry, ClickPipeMutateKafkaConfluentSchemaRegistry,
};

union! {
    /// Schema `ClickPipeMutateKafkaSchemaRegistry` of the API.
    ///
    /// Part of [`ClickPipePostKafkaSource`](crate::clickpipes::ClickPipePostKafkaSource).
    pub enum ClickPipeMutateKafkaSchemaRegistry {
        /// `type` is `confluent` or is absent.
        Confluent(ClickPipeMutateKafkaConfluentSchemaRegistry),
        /// `type` is `glue`.
        Glue(ClickPipeKafkaGlueSchemaRegistry),
    }
}

impl Dispatch for ClickPipeMutateKafkaSchemaRegistry {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("confluent", "Confluent"), ("glue", "Glue")],
        absent: Some(Absent {
            variant: "Confluent",
            unless: &["glueRegion", "glueRegistryName"],
        }),
    };
}

impl From<ClickPipeMutateKafkaConfluentSchemaRegistry>
for ClickPipeMutateKafkaSchemaRegistry {
    fn from(value: ClickPipeMutateKafkaConfluentSchemaRegistry) -> Self {
        Self::Confluent(value)
    }
}

impl From<ClickPipeKafkaGlueSchemaRegistry> for ClickPipeMutateKafkaSchemaRegistry {
    fn from(value: ClickPipeKafkaGlueSchemaRegistry) -> Self {
        Self::Glue(value)
    }
}
