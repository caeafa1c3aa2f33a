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

impl Operation for CreateService {
    type Response = ServicePostResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceCreate",
        resource: "services",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services",
        permissions: &[
            "control-plane:organization:create-service",
            "control-plane:service:manage",
        ],
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

impl Operation for CreateServicePrivateEndpoint {
    type Response = InstancePrivateEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instancePrivateEndpointCreate",
        resource: "services",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpoint",
        permissions: &["control-plane:service:manage-private-endpoints"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for DeleteService {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceDelete",
        resource: "services",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}",
        permissions: &["control-plane:service:delete"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteServiceClickhouseSetting {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceClickhouseSettingDelete",
        resource: "services",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
        permissions: &["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.setting_name])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteServiceQueryEndpoint {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceQueryEndpointDelete",
        resource: "services",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        permissions: &["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteServiceScalingSchedule {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "scalingScheduleDelete",
        resource: "services",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        permissions: &["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteServiceUpgradeWindow {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upgradeWindowDelete",
        resource: "services",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        permissions: &["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for GetService {
    type Response = Service;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}",
        permissions: &["control-plane:service:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceClickhouseSetting {
    type Response = ServiceClickhouseSetting;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceClickhouseSettingGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/{settingName}",
        permissions: &["control-plane:service:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.setting_name])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceClickhouseSettingsSchema {
    type Response = ServiceClickhouseSettingsSchema;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceClickhouseSettingsSchemaGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings/schema",
        permissions: &["control-plane:service:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServicePrivateEndpointConfig {
    type Response = PrivateEndpointConfig;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instancePrivateEndpointConfigGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/privateEndpointConfig",
        permissions: &["control-plane:service:view-private-endpoints"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceQueryEndpoint {
    type Response = ServiceQueryApiEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceQueryEndpointGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        permissions: &["control-plane:service:view-query-api-endpoints"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceReplicaAwareRouting {
    type Response = ReplicaAwareRouting;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replicaAwareRoutingGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
        permissions: &["control-plane:service:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceScalingSchedule {
    type Response = ScalingSchedule;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "scalingScheduleGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        permissions: &["control-plane:service:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetServiceUpgradeWindow {
    type Response = UpgradeWindow;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upgradeWindowGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        permissions: &["control-plane:service:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

    /// Filter criteria to apply when retrieving the resource. Currently, only filtering by resource tags is
    /// supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
    #[must_use]
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Operation for ListServices {
    type Response = Vec<Service>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceGetList",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services",
        permissions: &[],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("filter", &self.filter)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Call<ListServices> {
    /// Filter criteria to apply when retrieving the resource. Currently, only filtering by resource tags is
    /// supported.
    ///
    /// Example: `["tag:Environment=Production","tag:Department=Engineering","tag:isActive"]`.
    pub fn filter(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.map(|operation| operation.filter(value))
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

impl Operation for ListServiceClickhouseSettings {
    type Response = ServiceClickhouseSettingsList;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceClickhouseSettingsListGet",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
        permissions: &["control-plane:service:view"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.service_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

    /// Region to list profiles for, e.g. us-east-1. Required unless byoc_id is set; when both are set it must match
    /// the BYOC infrastructure's region.
    #[must_use]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// ID of the BYOC infrastructure to list profiles for. BYOC profiles are only returned when this is set.
    #[must_use]
    pub fn byoc_id(mut self, value: impl Into<String>) -> Self {
        self.byoc_id = Some(value.into());
        self
    }
}

impl Operation for ListServiceProfiles {
    type Response = Vec<ServiceProfile>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceProfilesList",
        resource: "services",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/serviceProfiles",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("region_id", &self.region_id)
            .query("byoc_id", &self.byoc_id)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Call<ListServiceProfiles> {
    /// Region to list profiles for, e.g. us-east-1. Required unless byoc_id is set; when both are set it must match
    /// the BYOC infrastructure's region.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.region_id(value))
    }

    /// ID of the BYOC infrastructure to list profiles for. BYOC profiles are only returned when this is set.
    pub fn byoc_id(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.byoc_id(value))
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

impl Operation for UpdateService {
    type Response = Service;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}",
        permissions: &["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceClickhouseSettings {
    type Response = ServiceClickhouseSettingsPatchResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "serviceClickhouseSettingsUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickhouseSettings",
        permissions: &["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServicePassword {
    type Response = ServicePasswordPatchResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instancePasswordUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/password",
        permissions: &["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceReplicaAwareRouting {
    type Response = ReplicaAwareRouting;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replicaAwareRoutingUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaAwareRouting",
        permissions: &["control-plane:service:manage"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceReplicaScaling {
    type Response = ServiceScalingPatchResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceReplicaScalingUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/replicaScaling",
        permissions: &["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceScaling {
    type Response = Service;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceScalingUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/scaling",
        permissions: &["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: true,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceState {
    type Response = Service;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceStateUpdate",
        resource: "services",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/state",
        permissions: &[],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateServiceUpgradeWindow {
    type Response = UpgradeWindow;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upgradeWindowUpdate",
        resource: "services",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/upgradeWindow",
        permissions: &["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpsertServiceQueryEndpoint {
    type Response = ServiceQueryApiEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "instanceQueryEndpointUpsert",
        resource: "services",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/serviceQueryEndpoint",
        permissions: &["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpsertServiceScalingSchedule {
    type Response = ScalingSchedule;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "scalingScheduleUpsert",
        resource: "services",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/scalingSchedule",
        permissions: &["control-plane:service:manage-scaling-config"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
