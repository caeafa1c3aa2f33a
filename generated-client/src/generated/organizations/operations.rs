// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Organizations`](super::Organizations).

use crate::runtime::prelude::*;
use super::{
    Activity, ByocConfig, ByocInfrastructureDetails, ByocInfrastructurePatchRequest,
    ByocInfrastructurePostRequest, ByocInfrastructurePrivateEndpointConfig,
    ByocInfrastructureProgress, ByocInfrastructureTagsResponse,
    ByocInfrastructureValidatePostRequest, ByocInfrastructureValidation, Organization,
    OrganizationCloudRegionPrivateEndpointConfig, OrganizationPatchRequest,
    OrganizationQuota,
};

/// Create BYOC Infrastructure.
///
/// `POST /v1/organizations/{organizationId}/byocInfrastructure`; see [`create_byoc_infrastructure`](super::Organizations::create_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateByocInfrastructure {
    /// ID of the requested organization.
    pub organization_id: String,
    /// The request body.
    pub body: ByocInfrastructurePostRequest,
}

impl CreateByocInfrastructure {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        body: ByocInfrastructurePostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateByocInfrastructure {
        id: "organizationByocInfrastructureCreate",
        resource: "organizations",
        request: Post "/v1/organizations/{organizationId}/byocInfrastructure",
        path: [organization_id],
        json: body,
        response: result ByocConfig,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Remove a BYOC infrastructure.
///
/// `DELETE /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`; see [`delete_byoc_infrastructure`](super::Organizations::delete_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteByocInfrastructure {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
}

impl DeleteByocInfrastructure {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
        }
    }
}

operation! {
    DeleteByocInfrastructure {
        id: "organizationByocInfrastructureDelete",
        resource: "organizations",
        request: Delete "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
        path: [organization_id, byoc_infrastructure_id],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Get organization details.
///
/// `GET /v1/organizations/{organizationId}`; see [`get`](super::Organizations::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganization {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl GetOrganization {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    GetOrganization {
        id: "organizationGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}",
        path: [organization_id],
        response: result Organization,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

/// Organization activity.
///
/// `GET /v1/organizations/{organizationId}/activities/{activityId}`; see [`get_activity`](super::Organizations::get_activity).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationActivity {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested activity.
    pub activity_id: String,
}

impl GetOrganizationActivity {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, activity_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            activity_id: activity_id.to_string(),
        }
    }
}

operation! {
    GetOrganizationActivity {
        id: "activityGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/activities/{activityId}",
        path: [organization_id, activity_id],
        response: result Activity,
        permissions: ["control-plane:organization:view-activities"],
        beta: false,
        deprecated: false,
    }
}

/// Get BYOC infrastructure details.
///
/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`; see [`get_byoc_infrastructure`](super::Organizations::get_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetByocInfrastructure {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
}

impl GetByocInfrastructure {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
        }
    }
}

operation! {
    GetByocInfrastructure {
        id: "organizationByocInfrastructureGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
        path: [organization_id, byoc_infrastructure_id],
        response: result ByocInfrastructureDetails,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get BYOC infrastructure private endpoint configuration.
///
/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig`; see [`get_byoc_infrastructure_private_endpoint_config`](super::Organizations::get_byoc_infrastructure_private_endpoint_config).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetByocInfrastructurePrivateEndpointConfig {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
}

impl GetByocInfrastructurePrivateEndpointConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
        }
    }
}

operation! {
    GetByocInfrastructurePrivateEndpointConfig {
        id: "organizationByocInfrastructurePrivateEndpointConfigGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig",
        path: [organization_id, byoc_infrastructure_id],
        response: result ByocInfrastructurePrivateEndpointConfig,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get BYOC infrastructure provisioning progress.
///
/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress`; see [`get_byoc_infrastructure_progress`](super::Organizations::get_byoc_infrastructure_progress).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetByocInfrastructureProgress {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
}

impl GetByocInfrastructureProgress {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
        }
    }
}

operation! {
    GetByocInfrastructureProgress {
        id: "organizationByocInfrastructureProgressGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress",
        path: [organization_id, byoc_infrastructure_id],
        response: result ByocInfrastructureProgress,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get BYOC infrastructure tags.
///
/// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags`; see [`get_byoc_infrastructure_tags`](super::Organizations::get_byoc_infrastructure_tags).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetByocInfrastructureTags {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
}

impl GetByocInfrastructureTags {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
        }
    }
}

operation! {
    GetByocInfrastructureTags {
        id: "organizationByocInfrastructureTagsGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags",
        path: [organization_id, byoc_infrastructure_id],
        response: result ByocInfrastructureTagsResponse,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get private endpoint configuration for region within cloud provider for an organization.
///
/// `GET /v1/organizations/{organizationId}/privateEndpointConfig`; see [`get_private_endpoint_config`](super::Organizations::get_private_endpoint_config).
#[derive(Clone, Debug, PartialEq)]
#[deprecated = "the API deprecates this operation"]
#[non_exhaustive]
pub struct GetOrganizationPrivateEndpointConfig {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Cloud provider identifier. One of aws, gcp, or azure.
    pub cloud_provider: String,
    /// Region identifier within specific cloud providers.
    pub region_id: String,
}

impl GetOrganizationPrivateEndpointConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        cloud_provider: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            cloud_provider: cloud_provider.into(),
            region_id: region_id.into(),
        }
    }
}

operation! {
    GetOrganizationPrivateEndpointConfig {
        id: "organizationPrivateEndpointConfigGetList",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/privateEndpointConfig",
        path: [organization_id],
        query: [cloud_provider "cloud_provider", region_id "region_id"],
        response: result OrganizationCloudRegionPrivateEndpointConfig,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: true,
    }
}

/// Get organization quota details.
///
/// `GET /v1/organizations/{organizationId}/quotas/{quotaCode}`; see [`get_quota`](super::Organizations::get_quota).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationQuota {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Code of the requested quota.
    pub quota_code: String,
}

impl GetOrganizationQuota {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, quota_code: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            quota_code: quota_code.to_string(),
        }
    }
}

operation! {
    GetOrganizationQuota {
        id: "organizationQuotaGet",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/quotas/{quotaCode}",
        path: [organization_id, quota_code],
        response: result OrganizationQuota,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get list of available organizations.
///
/// `GET /v1/organizations`; see [`list`](super::Organizations::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizations {
    /// Maximum number of results to return.
    ///
    /// Default: `250`. At least 1.
    pub limit: Option<i64>,
    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub cursor: Option<String>,
}

impl ListOrganizations {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

list_arguments! {
    ListOrganizations {
        /// Maximum number of results to return.
        ///
        /// Default: `250`. At least 1.
        limit(optional exact i64),
        /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
        cursor(optional into String),
    }
}

operation! {
    ListOrganizations {
        id: "organizationGetList",
        resource: "organizations",
        request: Get "/v1/organizations",
        query: [limit "limit", cursor "cursor"],
        response: page Organization,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListOrganizations {
        item: Organization,
        next: cursor(cursor),
    }
}

/// List of organization activities.
///
/// `GET /v1/organizations/{organizationId}/activities`; see [`list_activities`](super::Organizations::list_activities).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizationActivities {
    /// ID of the requested organization.
    pub organization_id: String,
    /// A starting date for a search
    pub from_date: Option<Timestamp>,
    /// An ending date for a search
    pub to_date: Option<Timestamp>,
}

impl ListOrganizationActivities {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            from_date: None,
            to_date: None,
        }
    }
}

list_arguments! {
    ListOrganizationActivities {
        /// A starting date for a search
        from_date(optional into Timestamp),
        /// An ending date for a search
        to_date(optional into Timestamp),
    }
}

operation! {
    ListOrganizationActivities {
        id: "activityGetList",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/activities",
        path: [organization_id],
        query: [from_date "from_date", to_date "to_date"],
        response: page Activity,
        permissions: ["control-plane:organization:view-activities"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListOrganizationActivities {
        item: Activity,
        next: whole,
    }
}

/// Get organization quotas.
///
/// `GET /v1/organizations/{organizationId}/quotas`; see [`list_quotas`](super::Organizations::list_quotas).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrganizationQuotas {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl ListOrganizationQuotas {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    ListOrganizationQuotas {
        id: "organizationQuotasGetList",
        resource: "organizations",
        request: Get "/v1/organizations/{organizationId}/quotas",
        path: [organization_id],
        response: page OrganizationQuota,
        permissions: ["control-plane:organization:view"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListOrganizationQuotas {
        item: OrganizationQuota,
        next: whole,
    }
}

/// Update organization details.
///
/// `PATCH /v1/organizations/{organizationId}`; see [`update`](super::Organizations::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// ID of the organization to update.
    pub organization_id: String,
    /// The request body.
    pub body: OrganizationPatchRequest,
}

impl UpdateOrganization {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: OrganizationPatchRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateOrganization {
        id: "organizationUpdate",
        resource: "organizations",
        request: Patch "/v1/organizations/{organizationId}",
        path: [organization_id],
        json: body,
        response: result Organization,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Update BYOC Infrastructure.
///
/// `PATCH /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}`; see [`update_byoc_infrastructure`](super::Organizations::update_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateByocInfrastructure {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested BYOC Infrastructure
    pub byoc_infrastructure_id: String,
    /// The request body.
    pub body: ByocInfrastructurePatchRequest,
}

impl UpdateByocInfrastructure {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
        body: ByocInfrastructurePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            byoc_infrastructure_id: byoc_infrastructure_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateByocInfrastructure {
        id: "organizationByocInfrastructureUpdate",
        resource: "organizations",
        request: Patch "/v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}",
        path: [organization_id, byoc_infrastructure_id],
        json: body,
        response: result ByocConfig,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Validate BYOC infrastructure prerequisites.
///
/// `POST /v1/organizations/{organizationId}/byocInfrastructure/validate`; see [`validate_byoc_infrastructure`](super::Organizations::validate_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateByocInfrastructure {
    /// ID of the requested organization.
    pub organization_id: String,
    /// The request body.
    pub body: ByocInfrastructureValidatePostRequest,
}

impl ValidateByocInfrastructure {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        body: ByocInfrastructureValidatePostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    ValidateByocInfrastructure {
        id: "organizationByocInfrastructureValidate",
        resource: "organizations",
        request: Post "/v1/organizations/{organizationId}/byocInfrastructure/validate",
        path: [organization_id],
        json: body,
        response: result ByocInfrastructureValidation,
        permissions: ["control-plane:organization:manage"],
        beta: true,
        deprecated: false,
    }
}
