// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UdfUploadSession` of the API.
///
/// Given by [`Udfs::create_upload_session`](crate::udfs::Udfs::create_upload_session).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfUploadSession {
    /// Identifier of the uploaded source archive.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub upload_id: String,
    /// Presigned URL for uploading the source archive.
    pub upload_url: Option<Secret>,
    /// Presigned-URL expiry timestamp.
    pub expires_at: Option<Timestamp>,
}

json_object! {
    UdfUploadSession {
        upload_id: guaranteed "uploadId",
        upload_url: optional "uploadUrl",
        expires_at: optional "expiresAt",
    }
}
