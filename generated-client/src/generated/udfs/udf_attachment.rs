// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::UdfAttachmentStatus;

/// Schema `UdfAttachment` of the API.
///
/// Given by [`Udfs::attach`](crate::udfs::Udfs::attach), [`Udfs::get_attachment`](crate::udfs::Udfs::get_attachment), [`Udfs::list_attachments`](crate::udfs::Udfs::list_attachments).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachment {
    /// Name of the UDF.
    pub function_name: Option<String>,
    /// ID of the attached service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// Current attachment lifecycle state.
    pub status: Option<UdfAttachmentStatus>,
    /// Attached UDF version.
    ///
    /// Greater than 0. Example: `1`.
    pub version: Option<i64>,
}

json_object! {
    UdfAttachment {
        function_name: optional "functionName",
        service_id: guaranteed "serviceId",
        status: optional "status",
        version: optional "version",
    }
}
