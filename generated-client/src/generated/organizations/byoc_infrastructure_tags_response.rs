// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocInfrastructureTags;

/// Schema `ByocInfrastructureTagsResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureTagsResponse {
    /// The member `tags`.
    pub tags: Option<ByocInfrastructureTags>,
}

impl Object for ByocInfrastructureTagsResponse {
    const NAME: &'static str = "ByocInfrastructureTagsResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            tags: fields.optional("tags"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("tags", &self.tags);
    }
}

json_object!(ByocInfrastructureTagsResponse);
