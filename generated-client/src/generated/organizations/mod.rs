// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Organizations, their activities and quotas, and the infrastructure they bring themselves (BYOC).

use crate::runtime::prelude::*;

pub mod operations;
mod activity;
mod activity_actor_type;
mod activity_key_update_type;
mod activity_type;
mod byoc_availability_zone_suffix;
mod byoc_config;
mod byoc_infrastructure_details;
mod byoc_infrastructure_patch_request;
mod byoc_infrastructure_post_request;
mod byoc_infrastructure_private_endpoint_config;
mod byoc_infrastructure_progress;
mod byoc_infrastructure_progress_stage;
mod byoc_infrastructure_tags;
mod byoc_infrastructure_tags_response;
mod byoc_infrastructure_validate_post_request;
mod byoc_infrastructure_validation;
mod byoc_infrastructure_validation_check;
mod byoc_progress_status;
mod byoc_state;
mod organization;
mod organization_capabilities;
mod organization_cloud_region_private_endpoint_config;
mod organization_patch_private_endpoint;
mod organization_patch_request;
mod organization_private_endpoint;
mod organization_private_endpoints_patch;
mod organization_quota;
mod organization_quota_code;
mod organization_quota_scope;

pub use self::activity::Activity;
pub use self::activity_actor_type::ActivityActorType;
pub use self::activity_key_update_type::ActivityKeyUpdateType;
pub use self::activity_type::ActivityType;
pub use self::byoc_availability_zone_suffix::ByocAvailabilityZoneSuffix;
pub use self::byoc_config::ByocConfig;
pub use self::byoc_infrastructure_details::ByocInfrastructureDetails;
pub use self::byoc_infrastructure_patch_request::ByocInfrastructurePatchRequest;
pub use self::byoc_infrastructure_post_request::ByocInfrastructurePostRequest;
pub use self::byoc_infrastructure_private_endpoint_config::ByocInfrastructurePrivateEndpointConfig;
pub use self::byoc_infrastructure_progress::ByocInfrastructureProgress;
pub use self::byoc_infrastructure_progress_stage::ByocInfrastructureProgressStage;
pub use self::byoc_infrastructure_tags::ByocInfrastructureTags;
pub use self::byoc_infrastructure_tags_response::ByocInfrastructureTagsResponse;
pub use self::byoc_infrastructure_validate_post_request::ByocInfrastructureValidatePostRequest;
pub use self::byoc_infrastructure_validation::ByocInfrastructureValidation;
pub use self::byoc_infrastructure_validation_check::ByocInfrastructureValidationCheck;
pub use self::byoc_progress_status::ByocProgressStatus;
pub use self::byoc_state::ByocState;
pub use self::organization::Organization;
pub use self::organization_capabilities::OrganizationCapabilities;
pub use self::organization_cloud_region_private_endpoint_config::OrganizationCloudRegionPrivateEndpointConfig;
pub use self::organization_patch_private_endpoint::OrganizationPatchPrivateEndpoint;
pub use self::organization_patch_request::OrganizationPatchRequest;
pub use self::organization_private_endpoint::OrganizationPrivateEndpoint;
pub use self::organization_private_endpoints_patch::OrganizationPrivateEndpointsPatch;
pub use self::organization_quota::OrganizationQuota;
pub use self::organization_quota_code::OrganizationQuotaCode;
pub use self::organization_quota_scope::OrganizationQuotaScope;
pub use super::common::{Provider, Region};
use self::operations::{
    CreateByocInfrastructure, DeleteByocInfrastructure, GetByocInfrastructure,
    GetByocInfrastructurePrivateEndpointConfig, GetByocInfrastructureProgress,
    GetByocInfrastructureTags, GetOrganization, GetOrganizationActivity,
    GetOrganizationPrivateEndpointConfig, GetOrganizationQuota,
    ListOrganizationActivities, ListOrganizationQuotas, ListOrganizations,
    UpdateByocInfrastructure, UpdateOrganization, ValidateByocInfrastructure,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateByocInfrastructure::INFO,
    DeleteByocInfrastructure::INFO,
    GetOrganization::INFO,
    GetOrganizationActivity::INFO,
    GetByocInfrastructure::INFO,
    GetByocInfrastructurePrivateEndpointConfig::INFO,
    GetByocInfrastructureProgress::INFO,
    GetByocInfrastructureTags::INFO,
    GetOrganizationPrivateEndpointConfig::INFO,
    GetOrganizationQuota::INFO,
    ListOrganizations::INFO,
    ListOrganizationActivities::INFO,
    ListOrganizationQuotas::INFO,
    UpdateOrganization::INFO,
    UpdateByocInfrastructure::INFO,
    ValidateByocInfrastructure::INFO,
];

/// Organizations, their activities and quotas, and the infrastructure they bring themselves (BYOC).
///
/// A handle of [`Client`], from [`Client::organizations`].
#[derive(Clone, Debug)]
pub struct Organizations {
    client: Client,
}

impl Organizations {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create BYOC Infrastructure.
    ///
    /// Create a new BYOC Infrastructure in the organization. Returns the configuration of the newly created
    /// infrastructure
    ///
    /// `POST /v1/organizations/{organizationId}/byocInfrastructure` (operation `organizationByocInfrastructureCreate`)
    ///
    /// Gives [`ByocConfig`].
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
    /// use clickhouse_cloud::types::{ByocInfrastructurePostRequest, Region};
    ///
    /// let body = ByocInfrastructurePostRequest::new("account-id", Region::ApNortheast1);
    /// let byoc_config = client.organizations().create_byoc_infrastructure("organization-id", body).await?;
    /// println!("{byoc_config:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureCreate")]
    pub fn create_byoc_infrastructure(
        &self,
        organization_id: impl Display,
        body: ByocInfrastructurePostRequest,
    ) -> Call<CreateByocInfrastructure> {
        Call::new(&self.client, CreateByocInfrastructure::new(organization_id, body))
    }

    /// Remove a BYOC infrastructure.
    ///
    /// Removes a BYOC Infrastructure from the organization
    ///
    /// `DELETE /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` (operation `organizationByocInfrastructureDelete`)
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
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.organizations().delete_byoc_infrastructure(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureDelete")]
    pub fn delete_byoc_infrastructure(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Call<DeleteByocInfrastructure> {
        Call::new(
            &self.client,
            DeleteByocInfrastructure::new(organization_id, byoc_infrastructure_id),
        )
    }

    /// Get organization details.
    ///
    /// Returns details of a single organization. In order to get the details, the auth key must belong to the
    /// organization.
    ///
    /// `GET /v1/organizations/{organizationId}` (operation `organizationGet`)
    ///
    /// Gives [`Organization`].
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
    /// let organization = client.organizations().get("organization-id").await?;
    /// println!("{organization:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationGet")]
    pub fn get(&self, organization_id: impl Display) -> Call<GetOrganization> {
        Call::new(&self.client, GetOrganization::new(organization_id))
    }

    /// Organization activity.
    ///
    /// Returns a single organization activity by ID.
    ///
    /// `GET /v1/organizations/{organizationId}/activities/{activityId}` (operation `activityGet`)
    ///
    /// Gives [`Activity`].
    ///
    /// The key needs the permission `control-plane:organization:view-activities`.
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
    /// let activity = client.organizations().get_activity("organization-id", "activity-id").await?;
    /// println!("{activity:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "activityGet")]
    pub fn get_activity(
        &self,
        organization_id: impl Display,
        activity_id: impl Display,
    ) -> Call<GetOrganizationActivity> {
        Call::new(
            &self.client,
            GetOrganizationActivity::new(organization_id, activity_id),
        )
    }

    /// Get BYOC infrastructure details.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the full configuration of a BYOC infrastructure, including private link and load balancer state,
    /// network layout, and BYO-VPC settings read from the data plane.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` (operation `organizationByocInfrastructureGet`)
    ///
    /// Gives [`ByocInfrastructureDetails`].
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
    /// let value = client.organizations().get_byoc_infrastructure(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureGet")]
    pub fn get_byoc_infrastructure(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Call<GetByocInfrastructure> {
        Call::new(
            &self.client,
            GetByocInfrastructure::new(organization_id, byoc_infrastructure_id),
        )
    }

    /// Waits until the infrastructure that a customer brings is ready.
    ///
    /// Asks [`get_byoc_infrastructure`](Self::get_byoc_infrastructure) until the state is `infra-ready`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `infra-terminating` or `infra-terminated`: that ends the wait with an error.
    pub fn wait_until_byoc_infrastructure_ready(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Wait<GetByocInfrastructure> {
        let goal = Goal {
            reached: &["infra-ready"],
            hopeless: &["infra-terminating", "infra-terminated"],
        };
        Wait::until_state(
            self.get_byoc_infrastructure(organization_id, byoc_infrastructure_id),
            |value| value.state.as_ref().map(ByocState::as_str),
            goal,
        )
    }

    /// Get BYOC infrastructure private endpoint configuration.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the private link endpoint service details of a BYOC infrastructure. For BYOC organizations this
    /// replaces the deprecated organization-level `privateEndpointConfig` endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/privateEndpointConfig` (operation `organizationByocInfrastructurePrivateEndpointConfigGet`)
    ///
    /// Gives [`ByocInfrastructurePrivateEndpointConfig`].
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
    /// let value = client.organizations().get_byoc_infrastructure_private_endpoint_config(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructurePrivateEndpointConfigGet")]
    pub fn get_byoc_infrastructure_private_endpoint_config(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Call<GetByocInfrastructurePrivateEndpointConfig> {
        Call::new(
            &self.client,
            GetByocInfrastructurePrivateEndpointConfig::new(
                organization_id,
                byoc_infrastructure_id,
            ),
        )
    }

    /// Get BYOC infrastructure provisioning progress.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the stage-by-stage provisioning progress of a BYOC infrastructure, more granular than the `state`
    /// field: overall status plus a tree of provisioning stages down to individual cloud resources.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/progress` (operation `organizationByocInfrastructureProgressGet`)
    ///
    /// Gives [`ByocInfrastructureProgress`].
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
    /// let value = client.organizations().get_byoc_infrastructure_progress(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureProgressGet")]
    pub fn get_byoc_infrastructure_progress(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Call<GetByocInfrastructureProgress> {
        Call::new(
            &self.client,
            GetByocInfrastructureProgress::new(organization_id, byoc_infrastructure_id),
        )
    }

    /// Get BYOC infrastructure tags.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns the additional tags currently applied to the cloud resources of the BYOC infrastructure. Tags are
    /// replaced as a whole through the infrastructure update endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}/tags` (operation `organizationByocInfrastructureTagsGet`)
    ///
    /// Gives [`ByocInfrastructureTagsResponse`].
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
    /// let value = client.organizations().get_byoc_infrastructure_tags(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureTagsGet")]
    pub fn get_byoc_infrastructure_tags(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
    ) -> Call<GetByocInfrastructureTags> {
        Call::new(
            &self.client,
            GetByocInfrastructureTags::new(organization_id, byoc_infrastructure_id),
        )
    }

    /// Get private endpoint configuration for region within cloud provider for an organization.
    ///
    /// Deprecated. Please follow
    /// [documentation](https://clickhouse.com/docs/manage/security/aws-privatelink#add-endpoint-id-to-services-allow-list)
    /// for the updated process.
    ///
    /// `GET /v1/organizations/{organizationId}/privateEndpointConfig` (operation `organizationPrivateEndpointConfigGetList`)
    ///
    /// Gives [`OrganizationCloudRegionPrivateEndpointConfig`].
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
    /// let value = client.organizations().get_private_endpoint_config(
    ///     "organization-id",
    ///     "cloud-provider",
    ///     "region-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationPrivateEndpointConfigGetList")]
    #[deprecated = "the API deprecates this operation"]
    pub fn get_private_endpoint_config(
        &self,
        organization_id: impl Display,
        cloud_provider: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<GetOrganizationPrivateEndpointConfig> {
        Call::new(
            &self.client,
            GetOrganizationPrivateEndpointConfig::new(
                organization_id,
                cloud_provider,
                region_id,
            ),
        )
    }

    /// Get organization quota details.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns a single organization quota identified by its quota code. Responds with a not found error when the
    /// quota code is unknown or the quota does not apply to the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/quotas/{quotaCode}` (operation `organizationQuotaGet`)
    ///
    /// Gives [`OrganizationQuota`].
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
    /// let organization_quota = client.organizations().get_quota("organization-id", "quota-code").await?;
    /// println!("{organization_quota:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationQuotaGet")]
    pub fn get_quota(
        &self,
        organization_id: impl Display,
        quota_code: impl Display,
    ) -> Call<GetOrganizationQuota> {
        Call::new(&self.client, GetOrganizationQuota::new(organization_id, quota_code))
    }

    /// Get list of available organizations.
    ///
    /// Returns the organizations available to the caller, oldest first. An API key resolves to the single
    /// organization it belongs to; a user token returns every organization the user is a member of. Results are
    /// capped at `limit` (default 250) per page; the server may return fewer and caps the value at its own maximum.
    /// Every response carries `limit` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch
    /// the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations` (operation `organizationGetList`)
    ///
    /// Gives every [`Organization`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListOrganizations::limit), [`cursor`](operations::ListOrganizations::cursor).
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
    /// for organization in client.organizations().list().await? {
    ///     println!("{organization:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationGetList")]
    pub fn list(&self) -> List<ListOrganizations> {
        List::new(&self.client, ListOrganizations::new())
    }

    /// List of organization activities.
    ///
    /// Returns a list of all organization activities.
    ///
    /// `GET /v1/organizations/{organizationId}/activities` (operation `activityGetList`)
    ///
    /// Gives every [`Activity`], in one response.
    ///
    /// Optional: [`from_date`](operations::ListOrganizationActivities::from_date), [`to_date`](operations::ListOrganizationActivities::to_date).
    ///
    /// The key needs the permission `control-plane:organization:view-activities`.
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
    /// for activity in client.organizations().list_activities("organization-id").await? {
    ///     println!("{activity:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "activityGetList")]
    pub fn list_activities(
        &self,
        organization_id: impl Display,
    ) -> List<ListOrganizationActivities> {
        List::new(&self.client, ListOrganizationActivities::new(organization_id))
    }

    /// Get organization quotas.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the resource quotas enforced for the organization together with their current usage where available.
    /// Quotas that do not apply to the organization are omitted. Quota values reflect the limits currently enforced,
    /// so they can be polled to detect changes, for example after a billing status change. The response contains one
    /// entry per quota code; quotas enforced per resource may additionally appear under resource-scoped endpoints in
    /// the future.
    ///
    /// `GET /v1/organizations/{organizationId}/quotas` (operation `organizationQuotasGetList`)
    ///
    /// Gives every [`OrganizationQuota`], in one response.
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
    /// for organization_quota in client.organizations().list_quotas("organization-id").await? {
    ///     println!("{organization_quota:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationQuotasGetList")]
    pub fn list_quotas(
        &self,
        organization_id: impl Display,
    ) -> List<ListOrganizationQuotas> {
        List::new(&self.client, ListOrganizationQuotas::new(organization_id))
    }

    /// Update organization details.
    ///
    /// Updates organization fields. Requires ADMIN auth key role.
    ///
    /// `PATCH /v1/organizations/{organizationId}` (operation `organizationUpdate`)
    ///
    /// Gives [`Organization`].
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
    /// use clickhouse_cloud::types::OrganizationPatchRequest;
    ///
    /// let body = OrganizationPatchRequest::new();
    /// let organization = client.organizations().update("organization-id", body).await?;
    /// println!("{organization:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        body: OrganizationPatchRequest,
    ) -> Call<UpdateOrganization> {
        Call::new(&self.client, UpdateOrganization::new(organization_id, body))
    }

    /// Update BYOC Infrastructure.
    ///
    /// Update configuration of the BYOC infrastructure: rename it, toggle private link and load balancers, or replace
    /// its tags. The request is validated as a whole before anything is applied. If applying a field then fails in
    /// the data plane, client errors name the fields already applied, while internal errors return a generic message;
    /// retrying the same request is safe either way and converges the infrastructure to the requested state. Returns
    /// the modified infrastructure
    ///
    /// `PATCH /v1/organizations/{organizationId}/byocInfrastructure/{byocInfrastructureId}` (operation `organizationByocInfrastructureUpdate`)
    ///
    /// Gives [`ByocConfig`].
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
    /// use clickhouse_cloud::types::ByocInfrastructurePatchRequest;
    ///
    /// let body = ByocInfrastructurePatchRequest::new();
    /// let byoc_config = client.organizations().update_byoc_infrastructure(
    ///     "organization-id",
    ///     "byoc-infrastructure-id",
    ///     body,
    /// ).await?;
    /// println!("{byoc_config:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureUpdate")]
    pub fn update_byoc_infrastructure(
        &self,
        organization_id: impl Display,
        byoc_infrastructure_id: impl Display,
        body: ByocInfrastructurePatchRequest,
    ) -> Call<UpdateByocInfrastructure> {
        Call::new(
            &self.client,
            UpdateByocInfrastructure::new(organization_id, byoc_infrastructure_id, body),
        )
    }

    /// Validate BYOC infrastructure prerequisites.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Preflight-validates that a cloud account is ready for BYOC infrastructure creation: simulates the cloud
    /// permissions ClickHouse needs (and, for BYO-VPC, checks the provided network resources) without creating
    /// anything. Takes the same parameters as infrastructure creation, so a payload that passes validation will not
    /// be rejected by create for the same inputs.
    ///
    /// `POST /v1/organizations/{organizationId}/byocInfrastructure/validate` (operation `organizationByocInfrastructureValidate`)
    ///
    /// Gives [`ByocInfrastructureValidation`].
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
    /// use clickhouse_cloud::types::{ByocInfrastructureValidatePostRequest, Region};
    ///
    /// let body = ByocInfrastructureValidatePostRequest::new(
    ///     "account-id",
    ///     Region::ApNortheast1,
    /// );
    /// let value = client.organizations().validate_byoc_infrastructure("organization-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationByocInfrastructureValidate")]
    pub fn validate_byoc_infrastructure(
        &self,
        organization_id: impl Display,
        body: ByocInfrastructureValidatePostRequest,
    ) -> Call<ValidateByocInfrastructure> {
        Call::new(&self.client, ValidateByocInfrastructure::new(organization_id, body))
    }
}
