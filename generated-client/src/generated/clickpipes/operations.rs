// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`ClickPipes`](super::ClickPipes).

use crate::runtime::prelude::*;
use super::{
    ClickPipe, ClickPipePatchRequest, ClickPipePostRequest, ClickPipeScalingPatchRequest,
    ClickPipeSchemaDiscoveryRequest, ClickPipeSchemaDiscoveryResponse, ClickPipeSettings,
    ClickPipeSettingsPutRequest, ClickPipeStatePatchRequest, ClickPipesCdcScaling,
    ClickPipesCdcScalingPatchRequest, ClickPipesServiceContext, ReversePrivateEndpoint,
    ReversePrivateEndpointPatchRequest, ReversePrivateEndpointPostRequest,
};

/// Create ClickPipe.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`; see [`create`](super::ClickPipes::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickPipe {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to create the ClickPipe for.
    pub service_id: String,
    /// The request body.
    pub body: ClickPipePostRequest,
}

impl CreateClickPipe {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipePostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateClickPipe {
        id: "clickPipeCreate",
        resource: "clickpipes",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
        path: [organization_id, service_id],
        json: body,
        response: result ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Create reverse private endpoint.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`; see [`create_reverse_private_endpoint`](super::ClickPipes::create_reverse_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReversePrivateEndpoint {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the Reverse Private Endpoint.
    pub service_id: String,
    /// The request body.
    pub body: ReversePrivateEndpointPostRequest,
}

impl CreateReversePrivateEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ReversePrivateEndpointPostRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateReversePrivateEndpoint {
        id: "clickPipeReversePrivateEndpointCreate",
        resource: "clickpipes",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
        path: [organization_id, service_id],
        json: body,
        response: result ReversePrivateEndpoint,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Delete ClickPipe.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`; see [`delete`](super::ClickPipes::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickPipe {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the ClickPipe to delete.
    pub click_pipe_id: String,
}

impl DeleteClickPipe {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
        }
    }
}

operation! {
    DeleteClickPipe {
        id: "clickPipeDelete",
        resource: "clickpipes",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        path: [organization_id, service_id, click_pipe_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Delete reverse private endpoint.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`; see [`delete_reverse_private_endpoint`](super::ClickPipes::delete_reverse_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteReversePrivateEndpoint {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the Reverse Private Endpoint.
    pub service_id: String,
    /// ID of the reverse private endpoint to delete.
    pub reverse_private_endpoint_id: String,
}

impl DeleteReversePrivateEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.to_string(),
        }
    }
}

operation! {
    DeleteReversePrivateEndpoint {
        id: "clickPipeReversePrivateEndpointDelete",
        resource: "clickpipes",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        path: [organization_id, service_id, reverse_private_endpoint_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Discover ClickPipe source schema.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery`; see [`discover_schema`](super::ClickPipes::discover_schema).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscoverClickPipeSchema {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to run schema discovery against.
    pub service_id: String,
    /// The request body.
    pub body: ClickPipeSchemaDiscoveryRequest,
}

impl DiscoverClickPipeSchema {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipeSchemaDiscoveryRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    DiscoverClickPipeSchema {
        id: "clickPipeSchemaDiscovery",
        resource: "clickpipes",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery",
        path: [organization_id, service_id],
        json: body,
        response: result ClickPipeSchemaDiscoveryResponse,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: true,
        deprecated: false,
    }
}

/// Get ClickPipe.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`; see [`get`](super::ClickPipes::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickPipe {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the requested ClickPipe.
    pub click_pipe_id: String,
}

impl GetClickPipe {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
        }
    }
}

operation! {
    GetClickPipe {
        id: "clickPipeGet",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        path: [organization_id, service_id, click_pipe_id],
        response: result ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Get CDC ClickPipes scaling.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`; see [`get_cdc_scaling`](super::ClickPipes::get_cdc_scaling).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickPipeCdcScaling {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
}

impl GetClickPipeCdcScaling {
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
    GetClickPipeCdcScaling {
        id: "clickPipeCdcScalingGet",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
        path: [organization_id, service_id],
        response: result ClickPipesCdcScaling,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Get ClickPipes service context.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context`; see [`get_context`](super::ClickPipes::get_context).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickPipeContext {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to get ClickPipes context for.
    pub service_id: String,
}

impl GetClickPipeContext {
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
    GetClickPipeContext {
        id: "clickPipesServiceContextGet",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context",
        path: [organization_id, service_id],
        response: result ClickPipesServiceContext,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: true,
        deprecated: false,
    }
}

/// Get reverse private endpoint.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`; see [`get_reverse_private_endpoint`](super::ClickPipes::get_reverse_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReversePrivateEndpoint {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the Reverse Private Endpoint.
    pub service_id: String,
    /// ID of the reverse private endpoint to get.
    pub reverse_private_endpoint_id: String,
}

impl GetReversePrivateEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.to_string(),
        }
    }
}

operation! {
    GetReversePrivateEndpoint {
        id: "clickPipeReversePrivateEndpointGet",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        path: [organization_id, service_id, reverse_private_endpoint_id],
        response: result ReversePrivateEndpoint,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Get ClickPipe settings.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`; see [`get_settings`](super::ClickPipes::get_settings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickPipeSettings {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the ClickPipe to get settings for.
    pub click_pipe_id: String,
}

impl GetClickPipeSettings {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
        }
    }
}

operation! {
    GetClickPipeSettings {
        id: "clickPipeSettingsGet",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
        path: [organization_id, service_id, click_pipe_id],
        response: result ClickPipeSettings,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// List ClickPipes.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipes`; see [`list`](super::ClickPipes::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickPipes {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
}

impl ListClickPipes {
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
    ListClickPipes {
        id: "clickPipeGetList",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
        path: [organization_id, service_id],
        response: page ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListClickPipes {
        item: ClickPipe,
        next: whole,
    }
}

/// List reverse private endpoints.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints`; see [`list_reverse_private_endpoints`](super::ClickPipes::list_reverse_private_endpoints).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListReversePrivateEndpoints {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the Reverse Private Endpoint.
    pub service_id: String,
}

impl ListReversePrivateEndpoints {
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
    ListReversePrivateEndpoints {
        id: "clickPipeReversePrivateEndpointGetList",
        resource: "clickpipes",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
        path: [organization_id, service_id],
        response: page ReversePrivateEndpoint,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListReversePrivateEndpoints {
        item: ReversePrivateEndpoint,
        next: whole,
    }
}

/// Update ClickPipe.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}`; see [`update`](super::ClickPipes::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickPipe {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service to create the ClickPipe for.
    pub service_id: String,
    /// ID of the requested ClickPipe.
    pub click_pipe_id: String,
    /// The request body.
    pub body: ClickPipePatchRequest,
}

impl UpdateClickPipe {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateClickPipe {
        id: "clickPipeUpdate",
        resource: "clickpipes",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        path: [organization_id, service_id, click_pipe_id],
        json: body,
        response: result ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Update CDC ClickPipes scaling.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling`; see [`update_cdc_scaling`](super::ClickPipes::update_cdc_scaling).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickPipeCdcScaling {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// The request body.
    pub body: ClickPipesCdcScalingPatchRequest,
}

impl UpdateClickPipeCdcScaling {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickPipesCdcScalingPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateClickPipeCdcScaling {
        id: "clickPipeCdcScalingUpdate",
        resource: "clickpipes",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
        path: [organization_id, service_id],
        json: body,
        response: result ClickPipesCdcScaling,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Update reverse private endpoint.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}`; see [`update_reverse_private_endpoint`](super::ClickPipes::update_reverse_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateReversePrivateEndpoint {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the Reverse Private Endpoint.
    pub service_id: String,
    /// ID of the reverse private endpoint to update.
    pub reverse_private_endpoint_id: String,
    /// The request body.
    pub body: ReversePrivateEndpointPatchRequest,
}

impl UpdateReversePrivateEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        reverse_private_endpoint_id: impl Display,
        body: ReversePrivateEndpointPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            reverse_private_endpoint_id: reverse_private_endpoint_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateReversePrivateEndpoint {
        id: "clickPipeReversePrivateEndpointUpdate",
        resource: "clickpipes",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        path: [organization_id, service_id, reverse_private_endpoint_id],
        json: body,
        response: result ReversePrivateEndpoint,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Update ClickPipe scaling.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling`; see [`update_scaling`](super::ClickPipes::update_scaling).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickPipeScaling {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the ClickPipe to update scaling settings.
    pub click_pipe_id: String,
    /// The request body.
    pub body: ClickPipeScalingPatchRequest,
}

impl UpdateClickPipeScaling {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeScalingPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateClickPipeScaling {
        id: "clickPipeScalingUpdate",
        resource: "clickpipes",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling",
        path: [organization_id, service_id, click_pipe_id],
        json: body,
        response: result ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Update ClickPipe settings.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings`; see [`update_settings`](super::ClickPipes::update_settings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickPipeSettings {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the ClickPipe to update settings for.
    pub click_pipe_id: String,
    /// The request body.
    pub body: ClickPipeSettingsPutRequest,
}

impl UpdateClickPipeSettings {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeSettingsPutRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateClickPipeSettings {
        id: "clickPipeSettingsUpdate",
        resource: "clickpipes",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
        path: [organization_id, service_id, click_pipe_id],
        json: body,
        response: result ClickPipeSettings,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}

/// Update ClickPipe state.
///
/// `PATCH /v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state`; see [`update_state`](super::ClickPipes::update_state).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickPipeState {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the service that owns the ClickPipe.
    pub service_id: String,
    /// ID of the ClickPipe to update state.
    pub click_pipe_id: String,
    /// The request body.
    pub body: ClickPipeStatePatchRequest,
}

impl UpdateClickPipeState {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        click_pipe_id: impl Display,
        body: ClickPipeStatePatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            click_pipe_id: click_pipe_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateClickPipeState {
        id: "clickPipeStateUpdate",
        resource: "clickpipes",
        request: Patch "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state",
        path: [organization_id, service_id, click_pipe_id],
        json: body,
        response: result ClickPipe,
        permissions: ["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    }
}
