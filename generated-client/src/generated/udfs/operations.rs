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

impl Operation for AttachUdf {
    type Response = UdfAttachment;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfAttach",
        resource: "udfs",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for CreateUdf {
    type Response = Udf;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfCreate",
        resource: "udfs",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/udfs",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id]).json(&self.body).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for CreateUdfUploadSession {
    type Response = UdfUploadSession;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfUploadSessionCreate",
        resource: "udfs",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/udfUploads/url",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for CreateUdfVersion {
    type Response = Udf;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfVersionCreate",
        resource: "udfs",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for DeleteUdf {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfDelete",
        resource: "udfs",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteUdfVersion {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfVersionDelete",
        resource: "udfs",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name, &self.version])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DetachUdf {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfDetach",
        resource: "udfs",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name, &self.service_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for GetUdf {
    type Response = Udf;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfGet",
        resource: "udfs",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetUdfAttachment {
    type Response = UdfAttachment;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfAttachmentGet",
        resource: "udfs",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name, &self.service_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

    /// Cursor returned as `nextCursor` on the previous page.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Operation for ListUdfs {
    type Response = Page<Udf>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfList",
        resource: "udfs",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/udfs",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("cursor", &self.cursor)
            .query("limit", &self.limit)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListUdfs {
    type Item = Udf;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_page(page)
    }

    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.items
    }
}

impl Call<ListUdfs> {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(value))
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
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

    /// Cursor returned as `nextCursor` on the previous page.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Operation for ListUdfAttachments {
    type Response = Page<UdfAttachment>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfAttachmentList",
        resource: "udfs",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/attachments",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name])
            .query("cursor", &self.cursor)
            .query("limit", &self.limit)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListUdfAttachments {
    type Item = UdfAttachment;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_page(page)
    }

    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.items
    }
}

impl Call<ListUdfAttachments> {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(value))
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
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

    /// Cursor returned as `nextCursor` on the previous page.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Operation for ListUdfVersions {
    type Response = Page<Udf>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "udfVersionList",
        resource: "udfs",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/udfs/{functionName}/versions",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.function_name])
            .query("cursor", &self.cursor)
            .query("limit", &self.limit)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListUdfVersions {
    type Item = Udf;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_page(page)
    }

    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.items
    }
}

impl Call<ListUdfVersions> {
    /// Cursor returned as `nextCursor` on the previous page.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(value))
    }

    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }
}
