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

operation! {
    CreateClickStackAlert {
        id: "clickStackCreateAlert",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackAlertResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    CreateClickStackDashboard {
        id: "clickStackCreateDashboard",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackDashboardResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    CreateClickStackRole {
        id: "clickStackCreateRole",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackRole,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    CreateClickStackSavedSearch {
        id: "clickStackCreateSavedSearch",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackSavedSearch,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    CreateClickStackSource {
        id: "clickStackCreateSource",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackSource,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    CreateClickStackWebhook {
        id: "clickStackCreateWebhook",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackWebhook,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackAlert {
        id: "clickStackDeleteAlert",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        path: [organization_id, service_id, alert_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackDashboard {
        id: "clickStackDeleteDashboard",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        path: [organization_id, service_id, dashboard_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackRole {
        id: "clickStackDeleteRole",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        path: [organization_id, service_id, role_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackSavedSearch {
        id: "clickStackDeleteSavedSearch",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        path: [organization_id, service_id, saved_search_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackSource {
        id: "clickStackDeleteSource",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        path: [organization_id, service_id, source_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    DeleteClickStackWebhook {
        id: "clickStackDeleteWebhook",
        resource: "clickstack",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
        path: [organization_id, service_id, webhook_id],
        response: empty,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    GetClickStackAlert {
        id: "clickStackGetAlert",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        path: [organization_id, service_id, alert_id],
        response: result ClickStackAlertResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    GetClickStackDashboard {
        id: "clickStackGetDashboard",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        path: [organization_id, service_id, dashboard_id],
        response: result ClickStackDashboardResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    GetClickStackRole {
        id: "clickStackGetRole",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        path: [organization_id, service_id, role_id],
        response: result ClickStackRole,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    GetClickStackSavedSearch {
        id: "clickStackGetSavedSearch",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        path: [organization_id, service_id, saved_search_id],
        response: result ClickStackSavedSearch,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    GetClickStackSource {
        id: "clickStackGetSource",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        path: [organization_id, service_id, source_id],
        response: result ClickStackSource,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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
}

list_arguments! {
    ListClickStackAlerts {
        /// Maximum number of results to return.
        ///
        /// Default: `1000`. From 1 to 1000.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    ListClickStackAlerts {
        id: "clickStackListAlerts",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts",
        path: [organization_id, service_id],
        query: [limit "limit", offset "offset"],
        response: page ClickStackAlertResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackAlerts {
        item: ClickStackAlertResponse,
        next: offset(offset, limit, 1000),
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

operation! {
    ListClickStackDashboards {
        id: "clickStackListDashboards",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards",
        path: [organization_id, service_id],
        response: page ClickStackDashboardResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackDashboards {
        item: ClickStackDashboardResponse,
        next: whole,
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

operation! {
    ListClickStackRoles {
        id: "clickStackListRoles",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles",
        path: [organization_id, service_id],
        response: page ClickStackRole,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackRoles {
        item: ClickStackRole,
        next: whole,
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
}

list_arguments! {
    ListClickStackSavedSearches {
        /// Maximum number of results to return.
        ///
        /// Default: `1000`. From 1 to 1000.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    ListClickStackSavedSearches {
        id: "clickStackListSavedSearches",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches",
        path: [organization_id, service_id],
        query: [limit "limit", offset "offset"],
        response: page ClickStackSavedSearch,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackSavedSearches {
        item: ClickStackSavedSearch,
        next: offset(offset, limit, 1000),
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

operation! {
    ListClickStackSources {
        id: "clickStackListSources",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources",
        path: [organization_id, service_id],
        response: page ClickStackSource,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackSources {
        item: ClickStackSource,
        next: whole,
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
}

list_arguments! {
    ListClickStackWebhooks {
        /// Maximum number of results to return.
        ///
        /// Default: `1000`. From 1 to 1000.
        limit(optional exact i64),
        /// Number of results to skip before returning.
        ///
        /// Default: `0`. At least 0.
        offset(optional exact i64),
    }
}

operation! {
    ListClickStackWebhooks {
        id: "clickStackListWebhooks",
        resource: "clickstack",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks",
        path: [organization_id, service_id],
        query: [limit "limit", offset "offset"],
        response: page ClickStackWebhook,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}

paged! {
    ListClickStackWebhooks {
        item: ClickStackWebhook,
        next: offset(offset, limit, 1000),
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

operation! {
    UpdateClickStackAlert {
        id: "clickStackUpdateAlert",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/alerts/{clickStackAlertId}",
        path: [organization_id, service_id, alert_id],
        json: body,
        response: result ClickStackAlertResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    UpdateClickStackDashboard {
        id: "clickStackUpdateDashboard",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/{clickStackDashboardId}",
        path: [organization_id, service_id, dashboard_id],
        json: body,
        response: result ClickStackDashboardResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    UpdateClickStackRole {
        id: "clickStackUpdateRole",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/roles/{clickStackRoleId}",
        path: [organization_id, service_id, role_id],
        json: body,
        response: result ClickStackRole,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    UpdateClickStackSavedSearch {
        id: "clickStackUpdateSavedSearch",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/saved-searches/{clickStackSavedSearchId}",
        path: [organization_id, service_id, saved_search_id],
        json: body,
        response: result ClickStackSavedSearch,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    UpdateClickStackSource {
        id: "clickStackUpdateSource",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/sources/{clickStackSourceId}",
        path: [organization_id, service_id, source_id],
        json: body,
        response: result ClickStackSource,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    UpdateClickStackWebhook {
        id: "clickStackUpdateWebhook",
        resource: "clickstack",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/{clickStackWebhookId}",
        path: [organization_id, service_id, webhook_id],
        json: body,
        response: result ClickStackWebhook,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    ValidateClickStackDashboard {
        id: "clickStackValidateDashboard",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/dashboards/validate",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackValidateDashboardResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
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

operation! {
    ValidateClickStackWebhook {
        id: "clickStackValidateWebhook",
        resource: "clickstack",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/clickstack/webhooks/validate",
        path: [organization_id, service_id],
        json: body,
        response: result ClickStackValidateWebhookResponse,
        permissions: ["control-plane:service:manage-clickstack-api"],
        beta: true,
        deprecated: false,
    }
}
