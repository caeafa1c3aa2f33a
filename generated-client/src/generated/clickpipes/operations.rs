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

impl Operation for CreateClickPipe {
    type Response = ClickPipe;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeCreate",
        resource: "clickpipes",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for CreateReversePrivateEndpoint {
    type Response = ReversePrivateEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeReversePrivateEndpointCreate",
        resource: "clickpipes",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for DeleteClickPipe {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeDelete",
        resource: "clickpipes",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteReversePrivateEndpoint {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeReversePrivateEndpointDelete",
        resource: "clickpipes",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(
                &[
                    &self.organization_id,
                    &self.service_id,
                    &self.reverse_private_endpoint_id,
                ],
            )
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DiscoverClickPipeSchema {
    type Response = ClickPipeSchemaDiscoveryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeSchemaDiscovery",
        resource: "clickpipes",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/schemaDiscovery",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for GetClickPipe {
    type Response = ClickPipe;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeGet",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetClickPipeCdcScaling {
    type Response = ClickPipesCdcScaling;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeCdcScalingGet",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for GetClickPipeContext {
    type Response = ClickPipesServiceContext;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipesServiceContextGet",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/context",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for GetReversePrivateEndpoint {
    type Response = ReversePrivateEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeReversePrivateEndpointGet",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(
                &[
                    &self.organization_id,
                    &self.service_id,
                    &self.reverse_private_endpoint_id,
                ],
            )
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetClickPipeSettings {
    type Response = ClickPipeSettings;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeSettingsGet",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for ListClickPipes {
    type Response = Vec<ClickPipe>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeGetList",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for ListReversePrivateEndpoints {
    type Response = Vec<ReversePrivateEndpoint>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeReversePrivateEndpointGetList",
        resource: "clickpipes",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for UpdateClickPipe {
    type Response = ClickPipe;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeUpdate",
        resource: "clickpipes",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateClickPipeCdcScaling {
    type Response = ClickPipesCdcScaling;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeCdcScalingUpdate",
        resource: "clickpipes",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesCdcScaling",
        permissions: &["control-plane:service:manage-clickpipes"],
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

impl Operation for UpdateReversePrivateEndpoint {
    type Response = ReversePrivateEndpoint;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeReversePrivateEndpointUpdate",
        resource: "clickpipes",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(
                &[
                    &self.organization_id,
                    &self.service_id,
                    &self.reverse_private_endpoint_id,
                ],
            )
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateClickPipeScaling {
    type Response = ClickPipe;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeScalingUpdate",
        resource: "clickpipes",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/scaling",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateClickPipeSettings {
    type Response = ClickPipeSettings;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeSettingsUpdate",
        resource: "clickpipes",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/settings",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for UpdateClickPipeState {
    type Response = ClickPipe;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickPipeStateUpdate",
        resource: "clickpipes",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickpipes/{clickPipeId}/state",
        permissions: &["control-plane:service:manage-clickpipes"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.click_pipe_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
