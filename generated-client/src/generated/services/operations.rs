// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Services`](super::Services).

use crate::runtime::prelude::*;
use super::{
    InstancePrivateEndpoint, PrivateEndpointConfig, ReplicaAwareRouting,
    ReplicaAwareRoutingPatchRequest, ScalingSchedule, ScalingSchedulePostRequest,
    Service, ServiceClickhouseSetting, ServiceClickhouseSettingsList,
    ServiceClickhouseSettingsPatchRequest, ServiceClickhouseSettingsPatchResponse,
    ServiceClickhouseSettingsSchema, ServicePasswordPatchRequest,
    ServicePasswordPatchResponse, ServicePatchRequest, ServicePostRequest,
    ServicePostResponse, ServicePrivateEndpointPostRequest, ServiceProfile,
    ServiceQueryApiEndpoint, ServiceQueryApiEndpointPostRequest,
    ServiceReplicaScalingPatchRequest, ServiceScalingPatchRequest,
    ServiceScalingPatchResponse, ServiceStatePatchRequest, UpgradeWindow,
    UpgradeWindowPutRequest,
};

/// Create new service.
///
/// `POST /v1/organizations/{organizationId}/services`; see [`create`](super::Services::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateService {
    /// ID of the organization that will own the service.
    pub organization_id: String,
    /// The request body.
    pub body: ServicePostRequest,
}

impl CreateService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: ServicePostRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateService {
        id: "instanceCreate",
        resource: "services",
        request: Post "/v1/organizations/{organizationId}/services",
        path: [organization_id],
        json: body,
        response: result ServicePostResponse,
        permissions: ["control-plane:organization:create-service", "control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Create a private endpoint.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint`; see [`create_private_endpoint`](super::Services::create_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateServicePrivateEndpoint {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
    /// The request body.
    pub body: ServicePrivateEndpointPostRequest,
}

impl CreateServicePrivateEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePrivateEndpointPostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateServicePrivateEndpoint {
        id: "instancePrivateEndpointCreate",
        resource: "services",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint",
        path: [organization_id, service_id],
        json: body,
        response: result InstancePrivateEndpoint,
        permissions: ["control-plane:service:manage-private-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Delete service.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}`; see [`delete`](super::Services::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteService {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to delete.
    pub service_id: String,
}

impl DeleteService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DeleteService {
        id: "instanceDelete",
        resource: "services",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}",
        path: [organization_id, service_id],
        response: empty,
        permissions: ["control-plane:service:delete"],
        beta: false,
        deprecated: false,
    }
}

/// Reset ClickHouse setting to default.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`; see [`delete_clickhouse_setting`](super::Services::delete_clickhouse_setting).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceClickhouseSetting {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// Name of the setting to reset.
    pub setting_name: String,
}

impl DeleteServiceClickhouseSetting {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        setting_name: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            setting_name: setting_name.to_string(),
        }
    }
}

operation! {
    DeleteServiceClickhouseSetting {
        id: "serviceClickhouseSettingDelete",
        resource: "services",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
        path: [organization_id, service_id, setting_name],
        response: empty,
        permissions: ["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Delete the service query endpoint for a given instance.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`; see [`delete_query_endpoint`](super::Services::delete_query_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceQueryEndpoint {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
}

impl DeleteServiceQueryEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DeleteServiceQueryEndpoint {
        id: "instanceQueryEndpointDelete",
        resource: "services",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        path: [organization_id, service_id],
        response: empty,
        permissions: ["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Delete service scheduled scaling.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`; see [`delete_scaling_schedule`](super::Services::delete_scaling_schedule).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceScalingSchedule {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl DeleteServiceScalingSchedule {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DeleteServiceScalingSchedule {
        id: "scalingScheduleDelete",
        resource: "services",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        path: [organization_id, service_id],
        response: empty,
        permissions: ["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    }
}

/// Delete service upgrade window.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`; see [`delete_upgrade_window`](super::Services::delete_upgrade_window).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteServiceUpgradeWindow {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl DeleteServiceUpgradeWindow {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    DeleteServiceUpgradeWindow {
        id: "upgradeWindowDelete",
        resource: "services",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        path: [organization_id, service_id],
        response: empty,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Get service details.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}`; see [`get`](super::Services::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetService {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
}

impl GetService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetService {
        id: "instanceGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}",
        path: [organization_id, service_id],
        response: result Service,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

/// Get ClickHouse setting.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}`; see [`get_clickhouse_setting`](super::Services::get_clickhouse_setting).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceClickhouseSetting {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// Name of the setting to retrieve.
    pub setting_name: String,
}

impl GetServiceClickhouseSetting {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        setting_name: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            setting_name: setting_name.to_string(),
        }
    }
}

operation! {
    GetServiceClickhouseSetting {
        id: "serviceClickhouseSettingGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
        path: [organization_id, service_id, setting_name],
        response: result ServiceClickhouseSetting,
        permissions: ["control-plane:service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get ClickHouse settings schema.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema`; see [`get_clickhouse_settings_schema`](super::Services::get_clickhouse_settings_schema).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceClickhouseSettingsSchema {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetServiceClickhouseSettingsSchema {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServiceClickhouseSettingsSchema {
        id: "serviceClickhouseSettingsSchemaGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema",
        path: [organization_id, service_id],
        response: result ServiceClickhouseSettingsSchema,
        permissions: ["control-plane:service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get private endpoint configuration.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig`; see [`get_private_endpoint_config`](super::Services::get_private_endpoint_config).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServicePrivateEndpointConfig {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
}

impl GetServicePrivateEndpointConfig {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServicePrivateEndpointConfig {
        id: "instancePrivateEndpointConfigGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig",
        path: [organization_id, service_id],
        response: result PrivateEndpointConfig,
        permissions: ["control-plane:service:view-private-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Get the service query endpoint for a given instance.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`; see [`get_query_endpoint`](super::Services::get_query_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceQueryEndpoint {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
}

impl GetServiceQueryEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServiceQueryEndpoint {
        id: "instanceQueryEndpointGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        path: [organization_id, service_id],
        response: result ServiceQueryApiEndpoint,
        permissions: ["control-plane:service:view-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Get replica aware routing.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`; see [`get_replica_aware_routing`](super::Services::get_replica_aware_routing).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceReplicaAwareRouting {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetServiceReplicaAwareRouting {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServiceReplicaAwareRouting {
        id: "replicaAwareRoutingGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
        path: [organization_id, service_id],
        response: result ReplicaAwareRouting,
        permissions: ["control-plane:service:view"],
        beta: true,
        deprecated: false,
    }
}

/// Get service autoscaling schedule.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`; see [`get_scaling_schedule`](super::Services::get_scaling_schedule).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceScalingSchedule {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetServiceScalingSchedule {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServiceScalingSchedule {
        id: "scalingScheduleGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        path: [organization_id, service_id],
        response: result ScalingSchedule,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

/// Get service upgrade window.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`; see [`get_upgrade_window`](super::Services::get_upgrade_window).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetServiceUpgradeWindow {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl GetServiceUpgradeWindow {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    GetServiceUpgradeWindow {
        id: "upgradeWindowGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        path: [organization_id, service_id],
        response: result UpgradeWindow,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

/// List of organization services.
///
/// `GET /v1/organizations/{organizationId}/services`; see [`list`](super::Services::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListServices {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Filter criteria to apply when retrieving the resource. Currently, only filtering by resource tags is
    /// supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
    pub filter: Vec<String>,
}

impl ListServices {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            filter: Vec::new(),
        }
    }
}

list_arguments! {
    ListServices {
        /// Filter criteria to apply when retrieving the resource. Currently, only filtering by resource tags is
        /// supported.
        ///
        /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
        filter(plain each_into String),
    }
}

operation! {
    ListServices {
        id: "instanceGetList",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services",
        path: [organization_id],
        query: [filter "filter"],
        response: page Service,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListServices {
        item: Service,
        next: whole,
    }
}

/// List ClickHouse settings.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`; see [`list_clickhouse_settings`](super::Services::list_clickhouse_settings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListServiceClickhouseSettings {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
}

impl ListServiceClickhouseSettings {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

operation! {
    ListServiceClickhouseSettings {
        id: "serviceClickhouseSettingsListGet",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
        path: [organization_id, service_id],
        response: result ServiceClickhouseSettingsList,
        permissions: ["control-plane:service:view"],
        beta: true,
        deprecated: false,
    }
}

/// List available service profiles.
///
/// `GET /v1/organizations/{organizationId}/serviceProfiles`; see [`list_profiles`](super::Services::list_profiles).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListServiceProfiles {
    /// ID of the organization to list available profiles for.
    pub organization_id: String,
    /// Region to list profiles for, e.g. us-east-1. Required unless byoc_id is set; when both are set it must match
    /// the BYOC infrastructure's region.
    pub region_id: Option<String>,
    /// ID of the BYOC infrastructure to list profiles for. BYOC profiles are only returned when this is set.
    pub byoc_id: Option<String>,
}

impl ListServiceProfiles {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            region_id: None,
            byoc_id: None,
        }
    }
}

list_arguments! {
    ListServiceProfiles {
        /// Region to list profiles for, e.g. us-east-1. Required unless byoc_id is set; when both are set it must match
        /// the BYOC infrastructure's region.
        region_id(optional into String),
        /// ID of the BYOC infrastructure to list profiles for. BYOC profiles are only returned when this is set.
        byoc_id(optional into String),
    }
}

operation! {
    ListServiceProfiles {
        id: "serviceProfilesList",
        resource: "services",
        request: Get "/v1/organizations/{organizationId}/serviceProfiles",
        path: [organization_id],
        query: [region_id "region_id", byoc_id "byoc_id"],
        response: page ServiceProfile,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListServiceProfiles {
        item: ServiceProfile,
        next: whole,
    }
}

/// Update service basic details.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}`; see [`update`](super::Services::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateService {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to update.
    pub service_id: String,
    /// The request body.
    pub body: ServicePatchRequest,
}

impl UpdateService {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateService {
        id: "instanceUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}",
        path: [organization_id, service_id],
        json: body,
        response: result Service,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Update ClickHouse settings.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings`; see [`update_clickhouse_settings`](super::Services::update_clickhouse_settings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceClickhouseSettings {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: ServiceClickhouseSettingsPatchRequest,
}

impl UpdateServiceClickhouseSettings {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceClickhouseSettingsPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceClickhouseSettings {
        id: "serviceClickhouseSettingsUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
        path: [organization_id, service_id],
        json: body,
        response: result ServiceClickhouseSettingsPatchResponse,
        permissions: ["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Update service password.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/password`; see [`update_password`](super::Services::update_password).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServicePassword {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to update password.
    pub service_id: String,
    /// The request body.
    pub body: ServicePasswordPatchRequest,
}

impl UpdateServicePassword {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServicePasswordPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServicePassword {
        id: "instancePasswordUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/password",
        path: [organization_id, service_id],
        json: body,
        response: result ServicePasswordPatchResponse,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Update replica aware routing.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting`; see [`update_replica_aware_routing`](super::Services::update_replica_aware_routing).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceReplicaAwareRouting {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: ReplicaAwareRoutingPatchRequest,
}

impl UpdateServiceReplicaAwareRouting {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ReplicaAwareRoutingPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceReplicaAwareRouting {
        id: "replicaAwareRoutingUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
        path: [organization_id, service_id],
        json: body,
        response: result ReplicaAwareRouting,
        permissions: ["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    }
}

/// Update service auto scaling settings.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/replicaScaling`; see [`update_replica_scaling`](super::Services::update_replica_scaling).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceReplicaScaling {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to update scaling parameters.
    pub service_id: String,
    /// The request body.
    pub body: ServiceReplicaScalingPatchRequest,
}

impl UpdateServiceReplicaScaling {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceReplicaScalingPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceReplicaScaling {
        id: "instanceReplicaScalingUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/replicaScaling",
        path: [organization_id, service_id],
        json: body,
        response: result ServiceScalingPatchResponse,
        permissions: ["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    }
}

/// Update service auto scaling settings.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/scaling`; see [`update_scaling`](super::Services::update_scaling).
#[derive(Clone, Debug, PartialEq)]
#[deprecated = "the API deprecates this operation"]
#[non_exhaustive]
pub struct UpdateServiceScaling {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to update scaling parameters.
    pub service_id: String,
    /// The request body.
    pub body: ServiceScalingPatchRequest,
}

impl UpdateServiceScaling {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceScalingPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceScaling {
        id: "instanceScalingUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/scaling",
        path: [organization_id, service_id],
        json: body,
        response: result Service,
        permissions: ["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: true,
    }
}

/// Update service state.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/state`; see [`update_state`](super::Services::update_state).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceState {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to update state.
    pub service_id: String,
    /// The request body.
    pub body: ServiceStatePatchRequest,
}

impl UpdateServiceState {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceStatePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceState {
        id: "instanceStateUpdate",
        resource: "services",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/state",
        path: [organization_id, service_id],
        json: body,
        response: result Service,
        permissions: [],
        beta: false,
        deprecated: false,
    }
}

/// Set service upgrade window.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow`; see [`update_upgrade_window`](super::Services::update_upgrade_window).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceUpgradeWindow {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: UpgradeWindowPutRequest,
}

impl UpdateServiceUpgradeWindow {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: UpgradeWindowPutRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateServiceUpgradeWindow {
        id: "upgradeWindowUpdate",
        resource: "services",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        path: [organization_id, service_id],
        json: body,
        response: result UpgradeWindow,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Upsert the service query endpoint for a given instance.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint`; see [`upsert_query_endpoint`](super::Services::upsert_query_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertServiceQueryEndpoint {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested service.
    pub service_id: String,
    /// The request body.
    pub body: ServiceQueryApiEndpointPostRequest,
}

impl UpsertServiceQueryEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ServiceQueryApiEndpointPostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpsertServiceQueryEndpoint {
        id: "instanceQueryEndpointUpsert",
        resource: "services",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        path: [organization_id, service_id],
        json: body,
        response: result ServiceQueryApiEndpoint,
        permissions: ["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Create or replace service autoscaling schedule.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule`; see [`upsert_scaling_schedule`](super::Services::upsert_scaling_schedule).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertServiceScalingSchedule {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service.
    pub service_id: String,
    /// The request body.
    pub body: ScalingSchedulePostRequest,
}

impl UpsertServiceScalingSchedule {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ScalingSchedulePostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpsertServiceScalingSchedule {
        id: "scalingScheduleUpsert",
        resource: "services",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        path: [organization_id, service_id],
        json: body,
        response: result ScalingSchedule,
        permissions: ["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    }
}
