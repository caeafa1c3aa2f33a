// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::UdfAttachmentStatus;

/// Schema `UdfAttachment` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachment {
    /// Name of the UDF.
    pub function_name: Option<String>,
    /// ID of the attached service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: Option<String>,
    /// Current attachment lifecycle state.
    pub status: Option<UdfAttachmentStatus>,
    /// Attached UDF version.
    ///
    /// Greater than 0. Example: `1`.
    pub version: Option<i64>,
}

impl Object for UdfAttachment {
    const NAME: &'static str = "UdfAttachment";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            function_name: fields.optional("functionName"),
            service_id: fields.optional("serviceId"),
            status: fields.optional("status"),
            version: fields.optional("version"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("functionName", &self.function_name);
        fields.optional("serviceId", &self.service_id);
        fields.optional("status", &self.status);
        fields.optional("version", &self.version);
    }
}

json_object!(UdfAttachment);
