// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! ClickHouse services: create, scale, start, stop, configure and delete them.

use crate::runtime::prelude::*;

pub mod operations;
mod autoscaling_mode;
mod backup_encryption_config;
mod compliance_type;
mod current_scaling;
mod instance_private_endpoint;
mod instance_private_endpoints_patch;
mod instance_tags_patch;
mod ip_access_list_patch;
mod private_endpoint_config;
mod query_endpoint_role;
mod release_channel;
mod replica_aware_routing;
mod replica_aware_routing_patch_request;
mod scaling_schedule;
mod scaling_schedule_base_config;
mod scaling_schedule_entry;
mod scaling_schedule_entry_request;
mod scaling_schedule_post_request;
mod service;
mod service_clickhouse_setting;
mod service_clickhouse_setting_schema_entry;
mod service_clickhouse_setting_value;
mod service_clickhouse_setting_warning;
mod service_clickhouse_settings_list;
mod service_clickhouse_settings_map;
mod service_clickhouse_settings_patch_request;
mod service_clickhouse_settings_patch_response;
mod service_clickhouse_settings_schema;
mod service_endpoint;
mod service_endpoint_change;
mod service_endpoint_change_protocol;
mod service_endpoint_protocol;
mod service_password_patch_request;
mod service_password_patch_response;
mod service_patch_request;
mod service_post_request;
mod service_post_response;
mod service_private_endpoint_post_request;
mod service_profile;
mod service_query_api_endpoint;
mod service_query_api_endpoint_post_request;
mod service_replica_scaling_patch_request;
mod service_scaling_patch_request;
mod service_scaling_patch_response;
mod service_state;
mod service_state_command;
mod service_state_patch_request;
mod service_tier;
mod upgrade_window;
mod upgrade_window_duration;
mod upgrade_window_put_request;
mod upgrade_window_start_hour;

pub use self::autoscaling_mode::AutoscalingMode;
pub use self::backup_encryption_config::BackupEncryptionConfig;
pub use self::compliance_type::ComplianceType;
pub use self::current_scaling::CurrentScaling;
pub use self::instance_private_endpoint::InstancePrivateEndpoint;
pub use self::instance_private_endpoints_patch::InstancePrivateEndpointsPatch;
pub use self::instance_tags_patch::InstanceTagsPatch;
pub use self::ip_access_list_patch::IpAccessListPatch;
pub use self::private_endpoint_config::PrivateEndpointConfig;
pub use self::query_endpoint_role::QueryEndpointRole;
pub use self::release_channel::ReleaseChannel;
pub use self::replica_aware_routing::ReplicaAwareRouting;
pub use self::replica_aware_routing_patch_request::ReplicaAwareRoutingPatchRequest;
pub use self::scaling_schedule::ScalingSchedule;
pub use self::scaling_schedule_base_config::ScalingScheduleBaseConfig;
pub use self::scaling_schedule_entry::ScalingScheduleEntry;
pub use self::scaling_schedule_entry_request::ScalingScheduleEntryRequest;
pub use self::scaling_schedule_post_request::ScalingSchedulePostRequest;
pub use self::service::Service;
pub use self::service_clickhouse_setting::ServiceClickhouseSetting;
pub use self::service_clickhouse_setting_schema_entry::ServiceClickhouseSettingSchemaEntry;
pub use self::service_clickhouse_setting_value::ServiceClickhouseSettingValue;
pub use self::service_clickhouse_setting_warning::ServiceClickhouseSettingWarning;
pub use self::service_clickhouse_settings_list::ServiceClickhouseSettingsList;
pub use self::service_clickhouse_settings_map::ServiceClickhouseSettingsMap;
pub use self::service_clickhouse_settings_patch_request::ServiceClickhouseSettingsPatchRequest;
pub use self::service_clickhouse_settings_patch_response::ServiceClickhouseSettingsPatchResponse;
pub use self::service_clickhouse_settings_schema::ServiceClickhouseSettingsSchema;
pub use self::service_endpoint::ServiceEndpoint;
pub use self::service_endpoint_change::ServiceEndpointChange;
pub use self::service_endpoint_change_protocol::ServiceEndpointChangeProtocol;
pub use self::service_endpoint_protocol::ServiceEndpointProtocol;
pub use self::service_password_patch_request::ServicePasswordPatchRequest;
pub use self::service_password_patch_response::ServicePasswordPatchResponse;
pub use self::service_patch_request::ServicePatchRequest;
pub use self::service_post_request::ServicePostRequest;
pub use self::service_post_response::ServicePostResponse;
pub use self::service_private_endpoint_post_request::ServicePrivateEndpointPostRequest;
pub use self::service_profile::ServiceProfile;
pub use self::service_query_api_endpoint::ServiceQueryApiEndpoint;
pub use self::service_query_api_endpoint_post_request::ServiceQueryApiEndpointPostRequest;
pub use self::service_replica_scaling_patch_request::ServiceReplicaScalingPatchRequest;
pub use self::service_scaling_patch_request::ServiceScalingPatchRequest;
pub use self::service_scaling_patch_response::ServiceScalingPatchResponse;
pub use self::service_state::ServiceState;
pub use self::service_state_command::ServiceStateCommand;
pub use self::service_state_patch_request::ServiceStatePatchRequest;
pub use self::service_tier::ServiceTier;
pub use self::upgrade_window::UpgradeWindow;
pub use self::upgrade_window_duration::UpgradeWindowDuration;
pub use self::upgrade_window_put_request::UpgradeWindowPutRequest;
pub use self::upgrade_window_start_hour::UpgradeWindowStartHour;
pub use super::common::{IpAccessListEntry, Provider, Region, ResourceTag};
use self::operations::{
    CreateService, CreateServicePrivateEndpoint, DeleteService,
    DeleteServiceClickhouseSetting, DeleteServiceQueryEndpoint,
    DeleteServiceScalingSchedule, DeleteServiceUpgradeWindow, GetService,
    GetServiceClickhouseSetting, GetServiceClickhouseSettingsSchema,
    GetServicePrivateEndpointConfig, GetServiceQueryEndpoint,
    GetServiceReplicaAwareRouting, GetServiceScalingSchedule, GetServiceUpgradeWindow,
    ListServiceClickhouseSettings, ListServiceProfiles, ListServices, UpdateService,
    UpdateServiceClickhouseSettings, UpdateServicePassword,
    UpdateServiceReplicaAwareRouting, UpdateServiceReplicaScaling, UpdateServiceScaling,
    UpdateServiceState, UpdateServiceUpgradeWindow, UpsertServiceQueryEndpoint,
    UpsertServiceScalingSchedule,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateService::INFO,
    CreateServicePrivateEndpoint::INFO,
    DeleteService::INFO,
    DeleteServiceClickhouseSetting::INFO,
    DeleteServiceQueryEndpoint::INFO,
    DeleteServiceScalingSchedule::INFO,
    DeleteServiceUpgradeWindow::INFO,
    GetService::INFO,
    GetServiceClickhouseSetting::INFO,
    GetServiceClickhouseSettingsSchema::INFO,
    GetServicePrivateEndpointConfig::INFO,
    GetServiceQueryEndpoint::INFO,
    GetServiceReplicaAwareRouting::INFO,
    GetServiceScalingSchedule::INFO,
    GetServiceUpgradeWindow::INFO,
    ListServices::INFO,
    ListServiceClickhouseSettings::INFO,
    ListServiceProfiles::INFO,
    UpdateService::INFO,
    UpdateServiceClickhouseSettings::INFO,
    UpdateServicePassword::INFO,
    UpdateServiceReplicaAwareRouting::INFO,
    UpdateServiceReplicaScaling::INFO,
    UpdateServiceScaling::INFO,
    UpdateServiceState::INFO,
    UpdateServiceUpgradeWindow::INFO,
    UpsertServiceQueryEndpoint::INFO,
    UpsertServiceScalingSchedule::INFO,
];

/// ClickHouse services: create, scale, start, stop, configure and delete them.
///
/// A handle of [`Client`], from [`Client::services`].
#[derive(Clone, Debug)]
pub struct Services {
    client: Client,
}

impl Services {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create new service.
    ///
    /// Creates a new service in the organization, and returns the current service state and a password to access the
    /// service. The service is started asynchronously.
    ///
    /// `POST /v1/organizations/{organizationId}/services` (operation `instanceCreate`)
    ///
    /// Gives [`ServicePostResponse`].
    ///
    /// The key needs the permissions `control-plane:organization:create-service`, `control-plane:service:manage`.
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
    /// use clickhouse_cloud::types::{IpAccessListEntry, Provider, Region, ServicePostRequest};
    ///
    /// let body = ServicePostRequest::new(
    ///     [IpAccessListEntry::new()],
    ///     "name",
    ///     Provider::Aws,
    ///     Region::ApNortheast1,
    /// );
    /// let service_post_response = client.services().create("organization-id", body).await?;
    /// println!("{service_post_response:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        body: ServicePostRequest,
    ) -> Call<CreateService> {
        Call::new(&self.client, CreateService::new(organization_id, body))
    }

    /// Create a private endpoint.
    ///
    /// Create a new private endpoint. The private endpoint will be associated with this service and organization
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint` (operation `instancePrivateEndpointCreate`)
    ///
    /// Gives [`InstancePrivateEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-private-endpoints`.
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
    /// use clickhouse_cloud::types::ServicePrivateEndpointPostRequest;
    ///
    /// let body = ServicePrivateEndpointPostRequest::new("id");
    /// let value = client.services().create_private_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instancePrivateEndpointCreate")]
    pub fn create_private_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePrivateEndpointPostRequest,
    ) -> Call<CreateServicePrivateEndpoint> {
        Call::new(
            &self.client,
            CreateServicePrivateEndpoint::new(organization_id, service_id, body),
        )
    }

    /// Delete service.
    ///
    /// Deletes the service. The service must be in stopped state and is deleted asynchronously after this method
    /// call.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}` (operation `instanceDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:delete`.
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
    /// client.services().delete("organization-id", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<DeleteService> {
        Call::new(&self.client, DeleteService::new(organization_id, service_id))
    }

    /// Reset ClickHouse setting to default.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Removes a previously-configured ClickHouse setting, reverting its effective value to the platform default.
    /// Settings under `spec.extraConfig.server.*` (e.g. `keep_alive_timeout`,
    /// `shared_merge_tree_disable_merges_and_mutations_assignment`) trigger a ClickHouse server rollout restart;
    /// other settings propagate to all replicas after a short delay. Deleting a setting that was never configured is
    /// a no-op (200 OK).
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}` (operation `serviceClickhouseSettingDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// client.services().delete_clickhouse_setting(
    ///     "organization-id",
    ///     "service-id",
    ///     "setting-name",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceClickhouseSettingDelete")]
    pub fn delete_clickhouse_setting(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        setting_name: impl Display,
    ) -> Call<DeleteServiceClickhouseSetting> {
        Call::new(
            &self.client,
            DeleteServiceClickhouseSetting::new(
                organization_id,
                service_id,
                setting_name,
            ),
        )
    }

    /// Delete the service query endpoint for a given instance.
    ///
    /// Removes the service query endpoint.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` (operation `instanceQueryEndpointDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-query-api-endpoints`.
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
    /// client.services().delete_query_endpoint("organization-id", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceQueryEndpointDelete")]
    pub fn delete_query_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<DeleteServiceQueryEndpoint> {
        Call::new(
            &self.client,
            DeleteServiceQueryEndpoint::new(organization_id, service_id),
        )
    }

    /// Delete service scheduled scaling.
    ///
    /// Deletes the autoscaling schedule for a service. If a schedule entry is currently active, the base scaling
    /// config is restored to the instance before the schedule is removed. Returns 404 if no schedule exists. Requires
    /// the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` (operation `scalingScheduleDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage-scaling-config`.
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
    /// client.services().delete_scaling_schedule("organization-id", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "scalingScheduleDelete")]
    pub fn delete_scaling_schedule(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<DeleteServiceScalingSchedule> {
        Call::new(
            &self.client,
            DeleteServiceScalingSchedule::new(organization_id, service_id),
        )
    }

    /// Delete service upgrade window.
    ///
    /// Deletes the upgrade window for a service, restoring the default scheduling behaviour. The upgrade window can
    /// only be deleted on primary services. Deletion succeeds even if the organization has lost the scheduled
    /// upgrades entitlement, so a window can be cleared after entitlement loss.
    ///
    /// Errors:
    ///
    /// - 400: the service is a secondary service.
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:manage` on the service.
    /// - 404: service does not exist, is not visible to the caller, or no upgrade window is configured.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` (operation `upgradeWindowDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// client.services().delete_upgrade_window("organization-id", "service-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upgradeWindowDelete")]
    pub fn delete_upgrade_window(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<DeleteServiceUpgradeWindow> {
        Call::new(
            &self.client,
            DeleteServiceUpgradeWindow::new(organization_id, service_id),
        )
    }

    /// Get service details.
    ///
    /// Returns a service that belongs to the organization
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}` (operation `instanceGet`)
    ///
    /// Gives [`Service`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let service = client.services().get("organization-id", "service-id").await?;
    /// println!("{service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetService> {
        Call::new(&self.client, GetService::new(organization_id, service_id))
    }

    /// Waits until a service runs.
    ///
    /// Asks [`get`](Self::get) until the state is `running`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `failed` or `terminating` or `terminated` or `softdeleting` or `softdeleted`: that ends the wait with an error.
    pub fn wait_until_running(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Wait<GetService> {
        let goal = Goal {
            reached: &["running"],
            hopeless: &[
                "failed",
                "terminating",
                "terminated",
                "softdeleting",
                "softdeleted",
            ],
        };
        Wait::until_state(
            self.get(organization_id, service_id),
            |value| value.state.as_ref().map(ServiceState::as_str),
            goal,
        )
    }

    /// Waits until a service is up, be it idle.
    ///
    /// Asks [`get`](Self::get) until the state is `running` or `idle`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `failed` or `terminating` or `terminated` or `softdeleting` or `softdeleted`: that ends the wait with an error.
    pub fn wait_until_idle_or_running(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Wait<GetService> {
        let goal = Goal {
            reached: &["running", "idle"],
            hopeless: &[
                "failed",
                "terminating",
                "terminated",
                "softdeleting",
                "softdeleted",
            ],
        };
        Wait::until_state(
            self.get(organization_id, service_id),
            |value| value.state.as_ref().map(ServiceState::as_str),
            goal,
        )
    }

    /// Waits until a service is stopped.
    ///
    /// Asks [`get`](Self::get) until the state is `stopped`; see [`Wait`] for the interval and the deadline.
    ///
    /// No way leads there from `failed` or `terminating` or `terminated` or `softdeleting` or `softdeleted`: that ends the wait with an error.
    pub fn wait_until_stopped(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Wait<GetService> {
        let goal = Goal {
            reached: &["stopped"],
            hopeless: &[
                "failed",
                "terminating",
                "terminated",
                "softdeleting",
                "softdeleted",
            ],
        };
        Wait::until_state(
            self.get(organization_id, service_id),
            |value| value.state.as_ref().map(ServiceState::as_str),
            goal,
        )
    }

    /// Waits until a service is gone.
    ///
    /// Asks [`get`](Self::get) until the state is `terminated` or `softdeleted`, or it answers 404; see [`Wait`] for the interval and the deadline.
    pub fn wait_until_gone(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Wait<GetService, ()> {
        let goal = Goal {
            reached: &["terminated", "softdeleted"],
            hopeless: &[],
        };
        Wait::until_gone(
            self.get(organization_id, service_id),
            |value| value.state.as_ref().map(ServiceState::as_str),
            goal,
        )
    }

    /// Get ClickHouse setting.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the current value of a ClickHouse setting for the service. Use the schema endpoint (operation
    /// `serviceClickhouseSettingsSchemaGet`) to discover which settings are configurable.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}` (operation `serviceClickhouseSettingGet`)
    ///
    /// Gives [`ServiceClickhouseSetting`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let value = client.services().get_clickhouse_setting(
    ///     "organization-id",
    ///     "service-id",
    ///     "setting-name",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceClickhouseSettingGet")]
    pub fn get_clickhouse_setting(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        setting_name: impl Display,
    ) -> Call<GetServiceClickhouseSetting> {
        Call::new(
            &self.client,
            GetServiceClickhouseSetting::new(organization_id, service_id, setting_name),
        )
    }

    /// Get ClickHouse settings schema.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the schema of all configurable ClickHouse settings, including types, valid values, descriptions, and
    /// warnings.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema` (operation `serviceClickhouseSettingsSchemaGet`)
    ///
    /// Gives [`ServiceClickhouseSettingsSchema`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let value = client.services().get_clickhouse_settings_schema(
    ///     "organization-id",
    ///     "service-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceClickhouseSettingsSchemaGet")]
    pub fn get_clickhouse_settings_schema(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServiceClickhouseSettingsSchema> {
        Call::new(
            &self.client,
            GetServiceClickhouseSettingsSchema::new(organization_id, service_id),
        )
    }

    /// Get private endpoint configuration.
    ///
    /// Information required to set up a private endpoint
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig` (operation `instancePrivateEndpointConfigGet`)
    ///
    /// Gives [`PrivateEndpointConfig`].
    ///
    /// The key needs the permission `control-plane:service:view-private-endpoints`.
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
    /// let private_endpoint_config = client.services().get_private_endpoint_config(
    ///     "organization-id",
    ///     "service-id",
    /// ).await?;
    /// println!("{private_endpoint_config:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instancePrivateEndpointConfigGet")]
    pub fn get_private_endpoint_config(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServicePrivateEndpointConfig> {
        Call::new(
            &self.client,
            GetServicePrivateEndpointConfig::new(organization_id, service_id),
        )
    }

    /// Get the service query endpoint for a given instance.
    ///
    /// Get the configuration for the service query endpoint that allows executing queries via API.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` (operation `instanceQueryEndpointGet`)
    ///
    /// Gives [`ServiceQueryApiEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:view-query-api-endpoints`.
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
    /// let value = client.services().get_query_endpoint("organization-id", "service-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceQueryEndpointGet")]
    pub fn get_query_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServiceQueryEndpoint> {
        Call::new(
            &self.client,
            GetServiceQueryEndpoint::new(organization_id, service_id),
        )
    }

    /// Get replica aware routing.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Returns whether replica aware routing (sticky routing) is enabled for HTTP and native connections on the
    /// service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting` (operation `replicaAwareRoutingGet`)
    ///
    /// Gives [`ReplicaAwareRouting`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let replica_aware_routing = client.services().get_replica_aware_routing("organization-id", "service-id").await?;
    /// println!("{replica_aware_routing:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "replicaAwareRoutingGet")]
    pub fn get_replica_aware_routing(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServiceReplicaAwareRouting> {
        Call::new(
            &self.client,
            GetServiceReplicaAwareRouting::new(organization_id, service_id),
        )
    }

    /// Get service autoscaling schedule.
    ///
    /// Returns the autoscaling schedule for a service. Returns 404 if no schedule has been configured or if the
    /// schedule was cleared. Requires the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` (operation `scalingScheduleGet`)
    ///
    /// Gives [`ScalingSchedule`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let scaling_schedule = client.services().get_scaling_schedule("organization-id", "service-id").await?;
    /// println!("{scaling_schedule:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "scalingScheduleGet")]
    pub fn get_scaling_schedule(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServiceScalingSchedule> {
        Call::new(
            &self.client,
            GetServiceScalingSchedule::new(organization_id, service_id),
        )
    }

    /// Get service upgrade window.
    ///
    /// Returns the configured upgrade window for a service.
    ///
    /// Errors:
    ///
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:view` on the service.
    /// - 404: service does not exist, is not visible to the caller, or no upgrade window has been configured.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` (operation `upgradeWindowGet`)
    ///
    /// Gives [`UpgradeWindow`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let upgrade_window = client.services().get_upgrade_window("organization-id", "service-id").await?;
    /// println!("{upgrade_window:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upgradeWindowGet")]
    pub fn get_upgrade_window(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<GetServiceUpgradeWindow> {
        Call::new(
            &self.client,
            GetServiceUpgradeWindow::new(organization_id, service_id),
        )
    }

    /// List of organization services.
    ///
    /// Returns a list of all services in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/services` (operation `instanceGetList`)
    ///
    /// Gives every [`Service`], in one response.
    ///
    /// Optional: [`filter`](operations::ListServices::filter).
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
    /// for service in client.services().list("organization-id").await? {
    ///     println!("{service:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListServices> {
        List::new(&self.client, ListServices::new(organization_id))
    }

    /// List ClickHouse settings.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the configured ClickHouse settings for the service. Only settings that have been explicitly set are
    /// included.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings` (operation `serviceClickhouseSettingsListGet`)
    ///
    /// Gives [`ServiceClickhouseSettingsList`].
    ///
    /// The key needs the permission `control-plane:service:view`.
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
    /// let value = client.services().list_clickhouse_settings("organization-id", "service-id").await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceClickhouseSettingsListGet")]
    pub fn list_clickhouse_settings(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> Call<ListServiceClickhouseSettings> {
        Call::new(
            &self.client,
            ListServiceClickhouseSettings::new(organization_id, service_id),
        )
    }

    /// List available service profiles.
    ///
    /// Returns the custom instance profiles the organization can use in a region. Pass byoc_id to list the profiles
    /// configured for a BYOC infrastructure; the region is then taken from the infrastructure and region_id may be
    /// omitted. The list is empty when the organization tier does not include custom hardware profiles.
    ///
    /// `GET /v1/organizations/{organizationId}/serviceProfiles` (operation `serviceProfilesList`)
    ///
    /// Gives every [`ServiceProfile`], in one response.
    ///
    /// Optional: [`region_id`](operations::ListServiceProfiles::region_id), [`byoc_id`](operations::ListServiceProfiles::byoc_id).
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
    /// for service_profile in client.services().list_profiles("organization-id").await? {
    ///     println!("{service_profile:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceProfilesList")]
    pub fn list_profiles(
        &self,
        organization_id: impl Display,
    ) -> List<ListServiceProfiles> {
        List::new(&self.client, ListServiceProfiles::new(organization_id))
    }

    /// Update service basic details.
    ///
    /// Updates basic service details like service name or IP access list.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}` (operation `instanceUpdate`)
    ///
    /// Gives [`Service`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// use clickhouse_cloud::types::ServicePatchRequest;
    ///
    /// let body = ServicePatchRequest::new();
    /// let service = client.services().update("organization-id", "service-id", body).await?;
    /// println!("{service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePatchRequest,
    ) -> Call<UpdateService> {
        Call::new(&self.client, UpdateService::new(organization_id, service_id, body))
    }

    /// Update ClickHouse settings.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Updates one or more ClickHouse settings for the service. To reset a setting to its platform default, use the
    /// DELETE single setting (operation `serviceClickhouseSettingDelete`) endpoint. Use the schema endpoint
    /// (operation `serviceClickhouseSettingsSchemaGet`) to discover which settings are configurable.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings` (operation `serviceClickhouseSettingsUpdate`)
    ///
    /// Gives [`ServiceClickhouseSettingsPatchResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// # use clickhouse_cloud::{Client, Error, Secret, StringOr, Timestamp, Value};
    /// # use std::collections::BTreeMap;
    /// # use clickhouse_cloud::types::ServiceClickhouseSettingsPatchRequest;
    /// # async fn example(client: Client, body: ServiceClickhouseSettingsPatchRequest) -> Result<(), Error> {
    /// let value = client.services().update_clickhouse_settings(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "serviceClickhouseSettingsUpdate")]
    pub fn update_clickhouse_settings(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceClickhouseSettingsPatchRequest,
    ) -> Call<UpdateServiceClickhouseSettings> {
        Call::new(
            &self.client,
            UpdateServiceClickhouseSettings::new(organization_id, service_id, body),
        )
    }

    /// Update service password.
    ///
    /// Sets a new password for the service
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/password` (operation `instancePasswordUpdate`)
    ///
    /// Gives [`ServicePasswordPatchResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// use clickhouse_cloud::types::ServicePasswordPatchRequest;
    ///
    /// let body = ServicePasswordPatchRequest::new();
    /// let value = client.services().update_password("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instancePasswordUpdate")]
    pub fn update_password(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePasswordPatchRequest,
    ) -> Call<UpdateServicePassword> {
        Call::new(
            &self.client,
            UpdateServicePassword::new(organization_id, service_id, body),
        )
    }

    /// Update replica aware routing.
    ///
    /// **This endpoint is in beta.** API contract is stable, and no breaking changes are expected in the future.
    ///
    /// Updates replica aware routing (sticky routing) for the service. Requires the organization feature to be
    /// enabled. Provide at least one of httpEnabled, nativeEnabled; omit a field to leave it unchanged.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting` (operation `replicaAwareRoutingUpdate`)
    ///
    /// Gives [`ReplicaAwareRouting`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// use clickhouse_cloud::types::ReplicaAwareRoutingPatchRequest;
    ///
    /// let body = ReplicaAwareRoutingPatchRequest::new();
    /// let replica_aware_routing = client.services().update_replica_aware_routing(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{replica_aware_routing:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "replicaAwareRoutingUpdate")]
    pub fn update_replica_aware_routing(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ReplicaAwareRoutingPatchRequest,
    ) -> Call<UpdateServiceReplicaAwareRouting> {
        Call::new(
            &self.client,
            UpdateServiceReplicaAwareRouting::new(organization_id, service_id, body),
        )
    }

    /// Update service auto scaling settings.
    ///
    /// Updates minimum and maximum memory limits per replica and idle mode scaling behavior for the service. Supports
    /// both vertical autoscaling (fixed replica count, variable memory) and horizontal autoscaling (variable replica
    /// count, fixed memory). The memory settings are available only for "production" services and must be a multiple
    /// of 4 starting from 8GB. For vertical autoscaling, please contact support to enable adjustment of numReplicas.
    /// For horizontal autoscaling (autoscalingMode "horizontal" with minReplicas/maxReplicas), contact support to
    /// enable the feature for your organization.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling` (operation `instanceReplicaScalingUpdate`)
    ///
    /// Gives [`ServiceScalingPatchResponse`].
    ///
    /// The key needs the permission `control-plane:service:manage-scaling-config`.
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
    /// use clickhouse_cloud::types::ServiceReplicaScalingPatchRequest;
    ///
    /// let body = ServiceReplicaScalingPatchRequest::new();
    /// let value = client.services().update_replica_scaling(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceReplicaScalingUpdate")]
    pub fn update_replica_scaling(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceReplicaScalingPatchRequest,
    ) -> Call<UpdateServiceReplicaScaling> {
        Call::new(
            &self.client,
            UpdateServiceReplicaScaling::new(organization_id, service_id, body),
        )
    }

    /// Update service auto scaling settings.
    ///
    /// Updates minimum and maximum total memory limits and idle mode scaling behavior for the service. The memory
    /// settings are available only for "production" services and must be a multiple of 12 starting from 24GB. Please
    /// contact support to enable adjustment of numReplicas.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling` (operation `instanceScalingUpdate`)
    ///
    /// Gives [`Service`].
    ///
    /// The key needs the permission `control-plane:service:manage-scaling-config`.
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
    /// use clickhouse_cloud::types::ServiceScalingPatchRequest;
    ///
    /// let body = ServiceScalingPatchRequest::new();
    /// let service = client.services().update_scaling("organization-id", "service-id", body).await?;
    /// println!("{service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceScalingUpdate")]
    #[deprecated = "the API deprecates this operation"]
    pub fn update_scaling(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceScalingPatchRequest,
    ) -> Call<UpdateServiceScaling> {
        Call::new(
            &self.client,
            UpdateServiceScaling::new(organization_id, service_id, body),
        )
    }

    /// Update service state.
    ///
    /// Starts, stops, or wakes a service. The `start` and `stop` commands require the `control-plane:service:manage`
    /// permission on the service. The `awake` command requires only `control-plane:service:view` and applies to an
    /// idle service; it does not start a stopped service.
    ///
    /// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/state` (operation `instanceStateUpdate`)
    ///
    /// Gives [`Service`].
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
    /// use clickhouse_cloud::types::{ServiceStateCommand, ServiceStatePatchRequest};
    ///
    /// let body = ServiceStatePatchRequest::new(ServiceStateCommand::Start);
    /// let service = client.services().update_state("organization-id", "service-id", body).await?;
    /// println!("{service:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceStateUpdate")]
    pub fn update_state(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceStatePatchRequest,
    ) -> Call<UpdateServiceState> {
        Call::new(
            &self.client,
            UpdateServiceState::new(organization_id, service_id, body),
        )
    }

    /// Set service upgrade window.
    ///
    /// Creates or fully replaces the upgrade window for a service. The upgrade window currently lasts 6 hours from
    /// `startHourUtc`. The upgrade window can only be set on primary services; secondary services inherit the primary
    /// service window.
    ///
    /// Errors:
    ///
    /// - 400: invalid field values (`weekday` not in 0–6, `startHourUtc` not in {0, 6, 12, 18}), or the service is a
    ///   secondary service.
    /// - 401: missing, invalid, or disabled API key.
    /// - 403: caller lacks `control-plane:service:manage` on the service, or the organization does not have the
    ///   scheduled upgrades feature enabled.
    /// - 404: service does not exist or is not visible to the caller.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow` (operation `upgradeWindowUpdate`)
    ///
    /// Gives [`UpgradeWindow`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
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
    /// use clickhouse_cloud::types::{UpgradeWindowPutRequest, UpgradeWindowStartHour};
    ///
    /// let body = UpgradeWindowPutRequest::new(UpgradeWindowStartHour::Midnight, 1);
    /// let upgrade_window = client.services().update_upgrade_window(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{upgrade_window:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "upgradeWindowUpdate")]
    pub fn update_upgrade_window(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: UpgradeWindowPutRequest,
    ) -> Call<UpdateServiceUpgradeWindow> {
        Call::new(
            &self.client,
            UpdateServiceUpgradeWindow::new(organization_id, service_id, body),
        )
    }

    /// Upsert the service query endpoint for a given instance.
    ///
    /// Create the service query endpoint that allows executing queries via API.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint` (operation `instanceQueryEndpointUpsert`)
    ///
    /// Gives [`ServiceQueryApiEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-query-api-endpoints`.
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
    /// use clickhouse_cloud::types::{QueryEndpointRole, ServiceQueryApiEndpointPostRequest};
    ///
    /// let body = ServiceQueryApiEndpointPostRequest::new(
    ///     ["open-api-key"],
    ///     [QueryEndpointRole::SqlConsoleReadOnly],
    /// );
    /// let value = client.services().upsert_query_endpoint(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "instanceQueryEndpointUpsert")]
    pub fn upsert_query_endpoint(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceQueryApiEndpointPostRequest,
    ) -> Call<UpsertServiceQueryEndpoint> {
        Call::new(
            &self.client,
            UpsertServiceQueryEndpoint::new(organization_id, service_id, body),
        )
    }

    /// Create or replace service autoscaling schedule.
    ///
    /// Creates or fully replaces the autoscaling schedule for a service. Pass an empty `entries` array to clear the
    /// schedule — a subsequent GET will return 404, and the response will contain an empty `baseConfig` (all fields
    /// absent). The base scaling config (applied when no entry is active) is managed separately via the
    /// `replicaScaling` endpoint. Requires the scheduled autoscaling feature to be enabled for the organization.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule` (operation `scalingScheduleUpsert`)
    ///
    /// Gives [`ScalingSchedule`].
    ///
    /// The key needs the permission `control-plane:service:manage-scaling-config`.
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
    /// use clickhouse_cloud::types::{ScalingScheduleEntryRequest, ScalingSchedulePostRequest};
    ///
    /// let body = ScalingSchedulePostRequest::new(
    ///     [ScalingScheduleEntryRequest::new("name", [1], 1, 1)],
    /// );
    /// let scaling_schedule = client.services().upsert_scaling_schedule(
    ///     "organization-id",
    ///     "service-id",
    ///     body,
    /// ).await?;
    /// println!("{scaling_schedule:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "scalingScheduleUpsert")]
    pub fn upsert_scaling_schedule(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: ScalingSchedulePostRequest,
    ) -> Call<UpsertServiceScalingSchedule> {
        Call::new(
            &self.client,
            UpsertServiceScalingSchedule::new(organization_id, service_id, body),
        )
    }
}
