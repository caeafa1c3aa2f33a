// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! User-defined functions, their versions, and the services they are attached to.

use crate::runtime::prelude::*;

pub mod operations;
mod udf;
mod udf_argument;
mod udf_argument_output;
mod udf_attach_request;
mod udf_attachment;
mod udf_attachment_status;
mod udf_create_request;
mod udf_create_request_executable;
mod udf_create_request_executable_pool;
mod udf_runtime;
mod udf_sandbox_type;
mod udf_sandbox_version;
mod udf_status;
mod udf_type;
mod udf_upload_session;
mod udf_version_create_request;
mod udf_version_create_request_executable;
mod udf_version_create_request_executable_pool;

pub use self::udf::Udf;
pub use self::udf_argument::UdfArgument;
pub use self::udf_argument_output::UdfArgumentOutput;
pub use self::udf_attach_request::UdfAttachRequest;
pub use self::udf_attachment::UdfAttachment;
pub use self::udf_attachment_status::UdfAttachmentStatus;
pub use self::udf_create_request::UdfCreateRequest;
pub use self::udf_create_request_executable::UdfCreateRequestExecutable;
pub use self::udf_create_request_executable_pool::UdfCreateRequestExecutablePool;
pub use self::udf_runtime::UdfRuntime;
pub use self::udf_sandbox_type::UdfSandboxType;
pub use self::udf_sandbox_version::UdfSandboxVersion;
pub use self::udf_status::UdfStatus;
pub use self::udf_type::UdfType;
pub use self::udf_upload_session::UdfUploadSession;
pub use self::udf_version_create_request::UdfVersionCreateRequest;
pub use self::udf_version_create_request_executable::UdfVersionCreateRequestExecutable;
pub use self::udf_version_create_request_executable_pool::UdfVersionCreateRequestExecutablePool;
use self::operations::{
    AttachUdf, CreateUdf, CreateUdfUploadSession, CreateUdfVersion, DeleteUdf,
    DeleteUdfVersion, DetachUdf, GetUdf, GetUdfAttachment, ListUdfAttachments,
    ListUdfVersions, ListUdfs,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    AttachUdf::INFO,
    CreateUdf::INFO,
    CreateUdfUploadSession::INFO,
    CreateUdfVersion::INFO,
    DeleteUdf::INFO,
    DeleteUdfVersion::INFO,
    DetachUdf::INFO,
    GetUdf::INFO,
    GetUdfAttachment::INFO,
    ListUdfs::INFO,
    ListUdfAttachments::INFO,
    ListUdfVersions::INFO,
];

/// User-defined functions, their versions, and the services they are attached to.
///
/// A handle of [`Client`], from [`Client::udfs`].
#[derive(Clone, Debug)]
pub struct Udfs {
    client: Client,
}

impl Udfs {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Attach UDF to service.
    ///
    /// Attaches one UDF version to a service, replacing the current version when necessary. When version is omitted,
    /// the latest ready version is attached.
    ///
    /// `PUT /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` (operation `udfAttach`)
    ///
    /// Gives [`UdfAttachment`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The service does not support UDFs.
    /// - `404`: UDF, version, or service not found.
    /// - `409`: The requested version is not ready or another attachment transition is in progress.
    /// - `422`: Service UDF attachment limit exceeded.
    /// - `424`: The service must be running before the UDF can be attached.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::UdfAttachRequest;
    ///
    /// let body = UdfAttachRequest::new();
    /// let udf_attachment = client.udfs().attach("organization-id", "function-name", "service-id", body).await?;
    /// println!("{udf_attachment:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfAttach")]
    pub fn attach(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
        body: UdfAttachRequest,
    ) -> Call<AttachUdf> {
        Call::new(
            &self.client,
            AttachUdf::new(organization_id, function_name, service_id, body),
        )
    }

    /// Create UDF.
    ///
    /// Creates a new UDF. See [User-defined functions in
    /// Cloud](https://clickhouse.com/docs/products/cloud/features/sql-console-features/user-defined-functions).
    ///
    /// `POST /v1/organizations/{organizationId}/udfs` (operation `udfCreate`)
    ///
    /// Gives [`Udf`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: Requested UDF features are not enabled.
    /// - `409`: The function name already exists.
    /// - `410`: The source archive is unavailable.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::UdfCreateRequest;
    /// # async fn example(client: Client, body: UdfCreateRequest) -> Result<(), Error> {
    /// let udf = client.udfs().create("organization-id", body).await?;
    /// println!("{udf:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        body: impl Into<UdfCreateRequest>,
    ) -> Call<CreateUdf> {
        Call::new(&self.client, CreateUdf::new(organization_id, body))
    }

    /// Create UDF upload URL.
    ///
    /// Creates an org-scoped presigned application/zip upload URL. Callers must use an upload ID for only one create
    /// or version attempt and request a new upload URL when retrying.
    ///
    /// `POST /v1/organizations/{organizationId}/udfUploads/url` (operation `udfUploadSessionCreate`)
    ///
    /// Gives [`UdfUploadSession`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let udf_upload_session = client.udfs().create_upload_session("organization-id").await?;
    /// println!("{udf_upload_session:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfUploadSessionCreate")]
    pub fn create_upload_session(
        &self,
        organization_id: impl Display,
    ) -> Call<CreateUdfUploadSession> {
        Call::new(&self.client, CreateUdfUploadSession::new(organization_id))
    }

    /// Create UDF version.
    ///
    /// Consumes a source archive, assigns a version, and starts the UDF build. Optional configuration fields omitted
    /// from the request use the defaults documented in the request schema; values are not inherited from the previous
    /// version. Retry by requesting a new upload URL and re-uploading.
    ///
    /// `POST /v1/organizations/{organizationId}/udfs/{functionName}/versions` (operation `udfVersionCreate`)
    ///
    /// Gives [`Udf`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: Requested UDF features are not enabled.
    /// - `404`: UDF not found.
    /// - `409`: A concurrent request conflicted with this request.
    /// - `410`: The source archive is unavailable.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::UdfVersionCreateRequest;
    /// # async fn example(client: Client, body: UdfVersionCreateRequest) -> Result<(), Error> {
    /// let udf = client.udfs().create_version("organization-id", "function-name", body).await?;
    /// println!("{udf:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfVersionCreate")]
    pub fn create_version(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        body: impl Into<UdfVersionCreateRequest>,
    ) -> Call<CreateUdfVersion> {
        Call::new(
            &self.client,
            CreateUdfVersion::new(organization_id, function_name, body),
        )
    }

    /// Delete UDF.
    ///
    /// Deletes every version of a UDF and detaches it from all services. Removal from services completes
    /// asynchronously.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}` (operation `udfDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found.
    /// - `409`: A UDF version is still building.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.udfs().delete("organization-id", "function-name").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
    ) -> Call<DeleteUdf> {
        Call::new(&self.client, DeleteUdf::new(organization_id, function_name))
    }

    /// Delete UDF version.
    ///
    /// Deletes a UDF version. The UDF must not be attached to any services.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/versions/{version}` (operation `udfVersionDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF or version not found.
    /// - `409`: The UDF version is the latest version, is attached to a service, or is still building.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.udfs().delete_version("organization-id", "function-name", 1).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfVersionDelete")]
    pub fn delete_version(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        version: i64,
    ) -> Call<DeleteUdfVersion> {
        Call::new(
            &self.client,
            DeleteUdfVersion::new(organization_id, function_name, version),
        )
    }

    /// Detach UDF from service.
    ///
    /// Detaches a UDF from a service.
    ///
    /// `DELETE /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` (operation `udfDetach`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found.
    /// - `409`: An attachment transition is already in progress.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.udfs().detach("organization-id", "function-name", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfDetach")]
    pub fn detach(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Call<DetachUdf> {
        Call::new(
            &self.client,
            DetachUdf::new(organization_id, function_name, service_id),
        )
    }

    /// Get UDF.
    ///
    /// Returns the latest version of a UDF.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}` (operation `udfGet`)
    ///
    /// Gives [`Udf`].
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let udf = client.udfs().get("organization-id", "function-name").await?;
    /// println!("{udf:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
    ) -> Call<GetUdf> {
        Call::new(&self.client, GetUdf::new(organization_id, function_name))
    }

    /// Waits until the latest version of a user-defined function is built.
    ///
    /// Asks [`get`](Self::get) until the state is `ready`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `error`: that ends the wait with an error.
    pub fn wait_until_ready(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
    ) -> Wait<GetUdf> {
        let goal = Goal {
            reached: &["ready"],
            hopeless: &["error"],
        };
        Wait::until_state(
            self.get(organization_id, function_name),
            |value| value.status.as_ref().map(UdfStatus::as_str),
            goal,
        )
    }

    /// Get UDF attachment.
    ///
    /// Returns the current attachment of a UDF to one service.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments/{serviceId}` (operation `udfAttachmentGet`)
    ///
    /// Gives [`UdfAttachment`].
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found or not attached to this service.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let udf_attachment = client.udfs().get_attachment(
    ///     "organization-id",
    ///     "function-name",
    ///     "service-id",
    /// ).await?;
    /// println!("{udf_attachment:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfAttachmentGet")]
    pub fn get_attachment(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Call<GetUdfAttachment> {
        Call::new(
            &self.client,
            GetUdfAttachment::new(organization_id, function_name, service_id),
        )
    }

    /// Waits until a user-defined function is deployed on a service.
    ///
    /// Asks [`get_attachment`](Self::get_attachment) until the state is `deployed`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `error` or `deprovisioning`: that ends the wait with an error.
    pub fn wait_until_deployed(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Wait<GetUdfAttachment> {
        let goal = Goal {
            reached: &["deployed"],
            hopeless: &["error", "deprovisioning"],
        };
        Wait::until_state(
            self.get_attachment(organization_id, function_name, service_id),
            |value| value.status.as_ref().map(UdfAttachmentStatus::as_str),
            goal,
        )
    }

    /// Waits until a user-defined function is off a service.
    ///
    /// Asks [`get_attachment`](Self::get_attachment) until it answers 404; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `error`: that ends the wait with an error.
    pub fn wait_until_detached(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
        service_id: impl Display,
    ) -> Wait<GetUdfAttachment, ()> {
        let goal = Goal {
            reached: &[],
            hopeless: &["error"],
        };
        Wait::until_gone(
            self.get_attachment(organization_id, function_name, service_id),
            |value| value.status.as_ref().map(UdfAttachmentStatus::as_str),
            goal,
        )
    }

    /// List UDFs.
    ///
    /// Returns the latest version of each UDF in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs` (operation `udfList`)
    ///
    /// Gives every [`Udf`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`cursor`](operations::ListUdfs::cursor), [`limit`](operations::ListUdfs::limit).
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for udf in client.udfs().list("organization-id").await? {
    ///     println!("{udf:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListUdfs> {
        List::new(&self.client, ListUdfs::new(organization_id))
    }

    /// List UDF attachments.
    ///
    /// Returns the current service attachments for a UDF, with at most one attachment per service.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/attachments` (operation `udfAttachmentList`)
    ///
    /// Gives every [`UdfAttachment`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`cursor`](operations::ListUdfAttachments::cursor), [`limit`](operations::ListUdfAttachments::limit).
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for udf_attachment in client.udfs().list_attachments("organization-id", "function-name").await? {
    ///     println!("{udf_attachment:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfAttachmentList")]
    pub fn list_attachments(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
    ) -> List<ListUdfAttachments> {
        List::new(&self.client, ListUdfAttachments::new(organization_id, function_name))
    }

    /// List UDF versions.
    ///
    /// Returns all versions of a UDF.
    ///
    /// `GET /v1/organizations/{organizationId}/udfs/{functionName}/versions` (operation `udfVersionList`)
    ///
    /// Gives every [`Udf`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`cursor`](operations::ListUdfVersions::cursor), [`limit`](operations::ListUdfVersions::limit).
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `404`: UDF not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for udf in client.udfs().list_versions("organization-id", "function-name").await? {
    ///     println!("{udf:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "udfVersionList")]
    pub fn list_versions(
        &self,
        organization_id: impl Display,
        function_name: impl Display,
    ) -> List<ListUdfVersions> {
        List::new(&self.client, ListUdfVersions::new(organization_id, function_name))
    }
}
