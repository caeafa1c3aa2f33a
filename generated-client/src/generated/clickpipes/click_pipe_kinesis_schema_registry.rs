// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeKinesisSchemaRegistryType;

/// Schema `ClickPipeKinesisSchemaRegistry` of the API.
///
/// Part of [`ClickPipeKinesisSource`](crate::clickpipes::ClickPipeKinesisSource), [`ClickPipePostKinesisSource`](crate::clickpipes::ClickPipePostKinesisSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeKinesisSchemaRegistry {
    /// Type of the schema registry. Kinesis ClickPipes support the AWS Glue Schema Registry, which authenticates with
    /// IAM instead of credentials.
    pub r#type: Option<ClickPipeKinesisSchemaRegistryType>,
    /// AWS region of the Glue Schema Registry.
    ///
    /// Example: `"us-east-1"`.
    pub glue_region: Option<String>,
    /// Name of the Glue Schema Registry.
    ///
    /// Example: `"my-registry"`.
    pub glue_registry_name: Option<String>,
    /// IAM role to assume for Glue Schema Registry access. Defaults to the IAM identity of the Kinesis source.
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyGlueRegistryRole"`.
    pub glue_role_arn: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickPipeKinesisSchemaRegistry {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        glue_region: impl Into<String>,
        glue_registry_name: impl Into<String>,
        r#type: impl Into<ClickPipeKinesisSchemaRegistryType>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            r#type: Some(r#type.into()),
            glue_region: Some(glue_region.into()),
            glue_registry_name: Some(glue_registry_name.into()),
            glue_role_arn: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipeKinesisSchemaRegistry {
        /// Sets `glueRoleArn`: IAM role to assume for Glue Schema Registry access.
        glue_role_arn(optional into String),
        /// Sends `null` for `glueRoleArn`, which clears it where the API allows that.
        clear_glue_role_arn(null glue_role_arn "glueRoleArn"),
    }
}

json_object! {
    ClickPipeKinesisSchemaRegistry {
        r#type: optional "type",
        glue_region: optional "glueRegion",
        glue_registry_name: optional "glueRegistryName",
        glue_role_arn: nullable "glueRoleArn",
        ..nulls,
        ..extra,
    }
}
