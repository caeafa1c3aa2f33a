// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeKafkaConfluentSchemaRegistry, ClickPipeKafkaGlueSchemaRegistry};

union! {
    /// Schema `ClickPipeKafkaSchemaRegistry` of the API.
    ///
    /// Part of [`ClickPipeKafkaSource`](crate::clickpipes::ClickPipeKafkaSource).
    pub enum ClickPipeKafkaSchemaRegistry {
        /// `type` is `confluent` or is absent.
        Confluent(ClickPipeKafkaConfluentSchemaRegistry),
        /// `type` is `glue`.
        Glue(ClickPipeKafkaGlueSchemaRegistry),
    }
}

impl Dispatch for ClickPipeKafkaSchemaRegistry {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[("confluent", "Confluent"), ("glue", "Glue")],
        absent: Some(Absent {
            variant: "Confluent",
            unless: &["glueRegion", "glueRegistryName"],
        }),
    };
}

impl From<ClickPipeKafkaConfluentSchemaRegistry> for ClickPipeKafkaSchemaRegistry {
    fn from(value: ClickPipeKafkaConfluentSchemaRegistry) -> Self {
        Self::Confluent(value)
    }
}

impl From<ClickPipeKafkaGlueSchemaRegistry> for ClickPipeKafkaSchemaRegistry {
    fn from(value: ClickPipeKafkaGlueSchemaRegistry) -> Self {
        Self::Glue(value)
    }
}
