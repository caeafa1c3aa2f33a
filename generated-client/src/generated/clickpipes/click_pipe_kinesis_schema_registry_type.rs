// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with
    /// IAM instead of credentials.
    pub enum ClickPipeKinesisSchemaRegistryType {
        /// `glue`
        Glue = "glue",
    }
}
