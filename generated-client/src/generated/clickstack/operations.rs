// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`ClickStack`](super::ClickStack).

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertResponse, ClickStackCreateAlertRequest,
    ClickStackCreateDashboardRequest, ClickStackCreateRoleRequest,
    ClickStackDashboardResponse, ClickStackRole, ClickStackSavedSearch,
    ClickStackSavedSearchInput, ClickStackSource, ClickStackUpdateAlertRequest,
    ClickStackUpdateDashboardRequest, ClickStackUpdateRoleRequest,
    ClickStackValidateDashboardResponse, ClickStackValidateWebhookResponse,
    ClickStackWebhook, ClickStackWebhookInput,
};

/// ClickStack: Create Alert.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`; see [`create_alert`](super::ClickStack::create_alert).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackAlert {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackCreateAlertRequest,
}

impl CreateClickStackAlert {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateAlertRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateClickStackAlert {
    type Response = ClickStackAlertResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateAlert",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Create Dashboard.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`; see [`create_dashboard`](super::ClickStack::create_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackDashboard {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackCreateDashboardRequest,
}

impl CreateClickStackDashboard {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateDashboardRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateClickStackDashboard {
    type Response = ClickStackDashboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateDashboard",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Create Role.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`; see [`create_role`](super::ClickStack::create_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackRole {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackCreateRoleRequest,
}

impl CreateClickStackRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateRoleRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateClickStackRole {
    type Response = ClickStackRole;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateRole",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Create Saved Search.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`; see [`create_saved_search`](super::ClickStack::create_saved_search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackSavedSearch {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackSavedSearchInput,
}

impl CreateClickStackSavedSearch {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackSavedSearchInput,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateClickStackSavedSearch {
    type Response = ClickStackSavedSearch;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateSavedSearch",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Create Source.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`; see [`create_source`](super::ClickStack::create_source).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackSource {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackSource,
}

impl CreateClickStackSource {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: impl Into<ClickStackSource>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body: body.into(),
        }
    }
}

impl Operation for CreateClickStackSource {
    type Response = ClickStackSource;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateSource",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Create Webhook.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`; see [`create_webhook`](super::ClickStack::create_webhook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateClickStackWebhook {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackWebhookInput,
}

impl CreateClickStackWebhook {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateClickStackWebhook {
    type Response = ClickStackWebhook;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackCreateWebhook",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Delete Alert.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`; see [`delete_alert`](super::ClickStack::delete_alert).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackAlert {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Alert ID
    pub alert_id: String,
}

impl DeleteClickStackAlert {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            alert_id: alert_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackAlert {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteAlert",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.alert_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Delete Dashboard.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`; see [`delete_dashboard`](super::ClickStack::delete_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackDashboard {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Dashboard ID
    pub dashboard_id: String,
}

impl DeleteClickStackDashboard {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            dashboard_id: dashboard_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackDashboard {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteDashboard",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.dashboard_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Delete Role.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`; see [`delete_role`](super::ClickStack::delete_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackRole {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// id parameter
    pub role_id: String,
}

impl DeleteClickStackRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            role_id: role_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackRole {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteRole",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.role_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Delete Saved Search.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`; see [`delete_saved_search`](super::ClickStack::delete_saved_search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackSavedSearch {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Saved search ID
    pub saved_search_id: String,
}

impl DeleteClickStackSavedSearch {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            saved_search_id: saved_search_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackSavedSearch {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteSavedSearch",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.saved_search_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Delete Source.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`; see [`delete_source`](super::ClickStack::delete_source).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackSource {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Source ID
    pub source_id: String,
}

impl DeleteClickStackSource {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            source_id: source_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackSource {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteSource",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.source_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Delete Webhook.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`; see [`delete_webhook`](super::ClickStack::delete_webhook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteClickStackWebhook {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Webhook ID
    pub webhook_id: String,
}

impl DeleteClickStackWebhook {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        webhook_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            webhook_id: webhook_id.to_string(),
        }
    }
}

impl Operation for DeleteClickStackWebhook {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackDeleteWebhook",
        resource: "clickstack",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.webhook_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// ClickStack: Get Alert.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`; see [`get_alert`](super::ClickStack::get_alert).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickStackAlert {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Alert ID
    pub alert_id: String,
}

impl GetClickStackAlert {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            alert_id: alert_id.to_string(),
        }
    }
}

impl Operation for GetClickStackAlert {
    type Response = ClickStackAlertResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackGetAlert",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.alert_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Get Dashboard.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`; see [`get_dashboard`](super::ClickStack::get_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickStackDashboard {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Dashboard ID
    pub dashboard_id: String,
}

impl GetClickStackDashboard {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            dashboard_id: dashboard_id.to_string(),
        }
    }
}

impl Operation for GetClickStackDashboard {
    type Response = ClickStackDashboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackGetDashboard",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.dashboard_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Get Role.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`; see [`get_role`](super::ClickStack::get_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickStackRole {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// id parameter
    pub role_id: String,
}

impl GetClickStackRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            role_id: role_id.to_string(),
        }
    }
}

impl Operation for GetClickStackRole {
    type Response = ClickStackRole;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackGetRole",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.role_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Get Saved Search.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`; see [`get_saved_search`](super::ClickStack::get_saved_search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickStackSavedSearch {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Saved search ID
    pub saved_search_id: String,
}

impl GetClickStackSavedSearch {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            saved_search_id: saved_search_id.to_string(),
        }
    }
}

impl Operation for GetClickStackSavedSearch {
    type Response = ClickStackSavedSearch;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackGetSavedSearch",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.saved_search_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Get Source.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`; see [`get_source`](super::ClickStack::get_source).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetClickStackSource {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Source ID
    pub source_id: String,
}

impl GetClickStackSource {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            source_id: source_id.to_string(),
        }
    }
}

impl Operation for GetClickStackSource {
    type Response = ClickStackSource;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackGetSource",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.source_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: List Alerts.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts`; see [`list_alerts`](super::ClickStack::list_alerts).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackAlerts {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl ListClickStackAlerts {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            limit: None,
            offset: None,
        }
    }

    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Operation for ListClickStackAlerts {
    type Response = Vec<ClickStackAlertResponse>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListAlerts",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Paged for ListClickStackAlerts {
    type Item = ClickStackAlertResponse;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_items(self.offset, self.limit, 1000, page.len())
    }

    fn at(mut self, position: Position) -> Self {
        self.offset = position.into_offset();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page
    }
}

impl Call<ListClickStackAlerts> {
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub fn offset(self, value: i64) -> Self {
        self.map(|operation| operation.offset(value))
    }
}

/// ClickStack: List Dashboards.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards`; see [`list_dashboards`](super::ClickStack::list_dashboards).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackDashboards {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
}

impl ListClickStackDashboards {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

impl Operation for ListClickStackDashboards {
    type Response = Vec<ClickStackDashboardResponse>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListDashboards",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: List Roles.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles`; see [`list_roles`](super::ClickStack::list_roles).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackRoles {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
}

impl ListClickStackRoles {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

impl Operation for ListClickStackRoles {
    type Response = Vec<ClickStackRole>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListRoles",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: List Saved Searches.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches`; see [`list_saved_searches`](super::ClickStack::list_saved_searches).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackSavedSearches {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl ListClickStackSavedSearches {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            limit: None,
            offset: None,
        }
    }

    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Operation for ListClickStackSavedSearches {
    type Response = Vec<ClickStackSavedSearch>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListSavedSearches",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Paged for ListClickStackSavedSearches {
    type Item = ClickStackSavedSearch;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_items(self.offset, self.limit, 1000, page.len())
    }

    fn at(mut self, position: Position) -> Self {
        self.offset = position.into_offset();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page
    }
}

impl Call<ListClickStackSavedSearches> {
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub fn offset(self, value: i64) -> Self {
        self.map(|operation| operation.offset(value))
    }
}

/// ClickStack: List Sources.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources`; see [`list_sources`](super::ClickStack::list_sources).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackSources {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
}

impl ListClickStackSources {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
        }
    }
}

impl Operation for ListClickStackSources {
    type Response = Vec<ClickStackSource>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListSources",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: List Webhooks.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks`; see [`list_webhooks`](super::ClickStack::list_webhooks).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListClickStackWebhooks {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub limit: Option<i64>,
    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub offset: Option<i64>,
}

impl ListClickStackWebhooks {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            limit: None,
            offset: None,
        }
    }

    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Operation for ListClickStackWebhooks {
    type Response = Vec<ClickStackWebhook>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackListWebhooks",
        resource: "clickstack",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

impl Paged for ListClickStackWebhooks {
    type Item = ClickStackWebhook;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_items(self.offset, self.limit, 1000, page.len())
    }

    fn at(mut self, position: Position) -> Self {
        self.offset = position.into_offset();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page
    }
}

impl Call<ListClickStackWebhooks> {
    /// Maximum number of results to return.
    ///
    /// Default: `1000`. From 1 to 1000.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }

    /// Number of results to skip before returning.
    ///
    /// Default: `0`. At least 0.
    pub fn offset(self, value: i64) -> Self {
        self.map(|operation| operation.offset(value))
    }
}

/// ClickStack: Update Alert.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}`; see [`update_alert`](super::ClickStack::update_alert).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackAlert {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Alert ID
    pub alert_id: String,
    /// The request body.
    pub body: ClickStackUpdateAlertRequest,
}

impl UpdateClickStackAlert {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        alert_id: impl Display,
        body: ClickStackUpdateAlertRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            alert_id: alert_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateClickStackAlert {
    type Response = ClickStackAlertResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateAlert",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.alert_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Update Dashboard.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}`; see [`update_dashboard`](super::ClickStack::update_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackDashboard {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// ClickStack Dashboard ID
    pub dashboard_id: String,
    /// The request body.
    pub body: ClickStackUpdateDashboardRequest,
}

impl UpdateClickStackDashboard {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        dashboard_id: impl Display,
        body: ClickStackUpdateDashboardRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            dashboard_id: dashboard_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateClickStackDashboard {
    type Response = ClickStackDashboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateDashboard",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.dashboard_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Update Role.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}`; see [`update_role`](super::ClickStack::update_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackRole {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// id parameter
    pub role_id: String,
    /// The request body.
    pub body: ClickStackUpdateRoleRequest,
}

impl UpdateClickStackRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        role_id: impl Display,
        body: ClickStackUpdateRoleRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            role_id: role_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateClickStackRole {
    type Response = ClickStackRole;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateRole",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.role_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Update Saved Search.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}`; see [`update_saved_search`](super::ClickStack::update_saved_search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackSavedSearch {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Saved search ID
    pub saved_search_id: String,
    /// The request body.
    pub body: ClickStackSavedSearchInput,
}

impl UpdateClickStackSavedSearch {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        saved_search_id: impl Display,
        body: ClickStackSavedSearchInput,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            saved_search_id: saved_search_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateClickStackSavedSearch {
    type Response = ClickStackSavedSearch;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateSavedSearch",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.saved_search_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Update Source.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}`; see [`update_source`](super::ClickStack::update_source).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackSource {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Source ID
    pub source_id: String,
    /// The request body.
    pub body: ClickStackSource,
}

impl UpdateClickStackSource {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        source_id: impl Display,
        body: impl Into<ClickStackSource>,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            source_id: source_id.to_string(),
            body: body.into(),
        }
    }
}

impl Operation for UpdateClickStackSource {
    type Response = ClickStackSource;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateSource",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.source_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Update Webhook.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}`; see [`update_webhook`](super::ClickStack::update_webhook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateClickStackWebhook {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// Webhook ID
    pub webhook_id: String,
    /// The request body.
    pub body: ClickStackWebhookInput,
}

impl UpdateClickStackWebhook {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        webhook_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            webhook_id: webhook_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateClickStackWebhook {
    type Response = ClickStackWebhook;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackUpdateWebhook",
        resource: "clickstack",
        method: Method::Put,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
        permissions: &["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.service_id, &self.webhook_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// ClickStack: Validate Dashboard.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate`; see [`validate_dashboard`](super::ClickStack::validate_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateClickStackDashboard {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackCreateDashboardRequest,
}

impl ValidateClickStackDashboard {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackCreateDashboardRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for ValidateClickStackDashboard {
    type Response = ClickStackValidateDashboardResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackValidateDashboard",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate",
        permissions: &["control-plane:service:manage-clickstack-api"],
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

/// ClickStack: Validate Webhook.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate`; see [`validate_webhook`](super::ClickStack::validate_webhook).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateClickStackWebhook {
    /// ID of the organization that owns the service.
    pub organization_id: String,
    /// ID of the ClickStack service.
    pub service_id: String,
    /// The request body.
    pub body: ClickStackWebhookInput,
}

impl ValidateClickStackWebhook {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: ClickStackWebhookInput,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

impl Operation for ValidateClickStackWebhook {
    type Response = ClickStackValidateWebhookResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clickStackValidateWebhook",
        resource: "clickstack",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate",
        permissions: &["control-plane:service:manage-clickstack-api"],
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
