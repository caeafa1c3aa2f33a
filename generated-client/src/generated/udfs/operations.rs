// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Udfs`](super::Udfs).

use crate::runtime::prelude::*;
use super::{
    Udf, UdfAttachRequest, UdfAttachment, UdfCreateRequest, UdfUploadSession,
    UdfVersionCreateRequest,
};

/// Attach UDF to service.
///
/// `PUT /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`; see [`attach`](super::Udfs::attach).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachUdf {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// The request body.
    pub body: UdfAttachRequest,
}

impl AttachUdf {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
        body: UdfAttachRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    AttachUdf {
        id: "udfAttach",
        resource: "udfs",
        request: Put "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        path: [organization_id, function_name, service_id],
        json: body,
        response: result UdfAttachment,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Create UDF.
///
/// `POST /v1/organizations/{organizationId}/udfs`; see [`create`](super::Udfs::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUdf {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// The request body.
    pub body: UdfCreateRequest,
}

impl CreateUdf {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        body: impl Into<UdfCreateRequest>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body: body.into(),
        }
    }
}

operation! {
    CreateUdf {
        id: "udfCreate",
        resource: "udfs",
        request: Post "/v1/organizations/{organizationId}/udfs",
        path: [organization_id],
        json: body,
        response: result Udf,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Create UDF upload URL.
///
/// `POST /v1/organizations/{organizationId}/udfUploads/url`; see [`create_upload_session`](super::Udfs::create_upload_session).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUdfUploadSession {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
}

impl CreateUdfUploadSession {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    CreateUdfUploadSession {
        id: "udfUploadSessionCreate",
        resource: "udfs",
        request: Post "/v1/organizations/{organizationId}/udfUploads/url",
        path: [organization_id],
        response: result UdfUploadSession,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Create UDF version.
///
/// `POST /v1/organizations/{organizationId}/udfs/{functionName}/versions`; see [`create_version`](super::Udfs::create_version).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUdfVersion {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// The request body.
    pub body: UdfVersionCreateRequest,
}

impl CreateUdfVersion {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        function_name: impl Display,
        body: impl Into<UdfVersionCreateRequest>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            body: body.into(),
        }
    }
}

operation! {
    CreateUdfVersion {
        id: "udfVersionCreate",
        resource: "udfs",
        request: Post "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
        path: [organization_id, function_name],
        json: body,
        response: result Udf,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Delete UDF.
///
/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}`; see [`delete`](super::Udfs::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUdf {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
}

impl DeleteUdf {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, function_name: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
        }
    }
}

operation! {
    DeleteUdf {
        id: "udfDelete",
        resource: "udfs",
        request: Delete "/v1/organizations/{organizationId}/udfs/{functionName}",
        path: [organization_id, function_name],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Delete UDF version.
///
/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}`; see [`delete_version`](super::Udfs::delete_version).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUdfVersion {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// Version number of the UDF.
    ///
    /// Greater than 0. Example: `1`.
    pub version: String,
}

impl DeleteUdfVersion {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        function_name: impl Display,
        version: i64,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            version: version.to_string(),
        }
    }
}

operation! {
    DeleteUdfVersion {
        id: "udfVersionDelete",
        resource: "udfs",
        request: Delete "/v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}",
        path: [organization_id, function_name, version],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Detach UDF from service.
///
/// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`; see [`detach`](super::Udfs::detach).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DetachUdf {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
}

impl DetachUdf {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DetachUdf {
        id: "udfDetach",
        resource: "udfs",
        request: Delete "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        path: [organization_id, function_name, service_id],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Get UDF.
///
/// `GET /v1/organizations/{organizationId}/udfs/{functionName}`; see [`get`](super::Udfs::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUdf {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
}

impl GetUdf {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, function_name: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
        }
    }
}

operation! {
    GetUdf {
        id: "udfGet",
        resource: "udfs",
        request: Get "/v1/organizations/{organizationId}/udfs/{functionName}",
        path: [organization_id, function_name],
        response: result Udf,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

/// Get UDF attachment.
///
/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}`; see [`get_attachment`](super::Udfs::get_attachment).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUdfAttachment {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
}

impl GetUdfAttachment {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetUdfAttachment {
        id: "udfAttachmentGet",
        resource: "udfs",
        request: Get "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        path: [organization_id, function_name, service_id],
        response: result UdfAttachment,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

/// List UDFs.
///
/// `GET /v1/organizations/{organizationId}/udfs`; see [`list`](super::Udfs::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUdfs {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Cursor returned as `nextCursor` on the previous page.
    pub cursor: Option<String>,
    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub limit: Option<i64>,
}

impl ListUdfs {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            cursor: None,
            limit: None,
        }
    }
}

list_arguments! {
    ListUdfs {
        /// Cursor returned as `nextCursor` on the previous page.
        cursor(optional into String),
        /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
        ///
        /// Default: `100`. At most 100. Greater than 0.
        limit(optional exact i64),
    }
}

operation! {
    ListUdfs {
        id: "udfList",
        resource: "udfs",
        request: Get "/v1/organizations/{organizationId}/udfs",
        path: [organization_id],
        query: [cursor "cursor", limit "limit"],
        response: page Udf,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListUdfs {
        item: Udf,
        next: cursor(cursor),
    }
}

/// List UDF attachments.
///
/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments`; see [`list_attachments`](super::Udfs::list_attachments).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUdfAttachments {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// Cursor returned as `nextCursor` on the previous page.
    pub cursor: Option<String>,
    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub limit: Option<i64>,
}

impl ListUdfAttachments {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, function_name: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            cursor: None,
            limit: None,
        }
    }
}

list_arguments! {
    ListUdfAttachments {
        /// Cursor returned as `nextCursor` on the previous page.
        cursor(optional into String),
        /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
        ///
        /// Default: `100`. At most 100. Greater than 0.
        limit(optional exact i64),
    }
}

operation! {
    ListUdfAttachments {
        id: "udfAttachmentList",
        resource: "udfs",
        request: Get "/v1/organizations/{organizationId}/udfs/{functionName}/attachments",
        path: [organization_id, function_name],
        query: [cursor "cursor", limit "limit"],
        response: page UdfAttachment,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListUdfAttachments {
        item: UdfAttachment,
        next: cursor(cursor),
    }
}

/// List UDF versions.
///
/// `GET /v1/organizations/{organizationId}/udfs/{functionName}/versions`; see [`list_versions`](super::Udfs::list_versions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUdfVersions {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// Name of the UDF.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_]*$`.
    pub function_name: String,
    /// Cursor returned as `nextCursor` on the previous page.
    pub cursor: Option<String>,
    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub limit: Option<i64>,
}

impl ListUdfVersions {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, function_name: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            function_name: function_name.to_string(),
            cursor: None,
            limit: None,
        }
    }
}

list_arguments! {
    ListUdfVersions {
        /// Cursor returned as `nextCursor` on the previous page.
        cursor(optional into String),
        /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
        ///
        /// Default: `100`. At most 100. Greater than 0.
        limit(optional exact i64),
    }
}

operation! {
    ListUdfVersions {
        id: "udfVersionList",
        resource: "udfs",
        request: Get "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
        path: [organization_id, function_name],
        query: [cursor "cursor", limit "limit"],
        response: page Udf,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListUdfVersions {
        item: Udf,
        next: cursor(cursor),
    }
}
