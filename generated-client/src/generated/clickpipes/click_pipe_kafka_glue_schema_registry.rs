// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeKafkaGlueSchemaRegistry` of the API.
///
/// Part of [`ClickPipeKafkaSchemaRegistry`](crate::clickpipes::ClickPipeKafkaSchemaRegistry), [`ClickPipeMutateKafkaSchemaRegistry`](crate::clickpipes::ClickPipeMutateKafkaSchemaRegistry).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKafkaGlueSchemaRegistry {
    /// AWS region of the Glue Schema Registry.
    ///
    /// Example: `"us-east-1"`.
    pub glue_region: Option<String>,
    /// Name of the Glue Schema Registry.
    ///
    /// Example: `"my-registry"`.
    pub glue_registry_name: Option<String>,
    /// IAM role to assume for Glue Schema Registry access. Defaults to the iamRole of the Kafka source, so it is
    /// required when the source does not authenticate with IAM. Read more in ClickPipes documentation:
    /// <https://clickhouse.com/docs/en/integrations/clickpipes/kafka#iam>
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyGlueRegistryRole"`.
    pub glue_role_arn: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeKafkaGlueSchemaRegistry {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        glue_region: impl Into<String>,
        glue_registry_name: impl Into<String>,
    ) -> Self {
        Self {
            glue_region: Some(glue_region.into()),
            glue_registry_name: Some(glue_registry_name.into()),
            glue_role_arn: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeKafkaGlueSchemaRegistry {
        /// Sets `glueRoleArn`: IAM role to assume for Glue Schema Registry access.
        glue_role_arn(optional into String),
    }
}

json_object! {
    ClickPipeKafkaGlueSchemaRegistry {
        glue_region: optional "glueRegion",
        glue_registry_name: optional "glueRegistryName",
        glue_role_arn: optional "glueRoleArn",
        "type": constant "glue",
        ..extra,
    }
}
