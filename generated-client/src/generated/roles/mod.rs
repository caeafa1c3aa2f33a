// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Roles of an organization and the policies in them.

use crate::runtime::prelude::*;

pub mod operations;
mod role;
mod role_create_request;
mod role_policy;
mod role_policy_create_request;
mod role_policy_effect;
mod role_policy_sql_console_role;
mod role_policy_tags;
mod role_update_request;

pub use self::role::Role;
pub use self::role_create_request::RoleCreateRequest;
pub use self::role_policy::RolePolicy;
pub use self::role_policy_create_request::RolePolicyCreateRequest;
pub use self::role_policy_effect::RolePolicyEffect;
pub use self::role_policy_sql_console_role::RolePolicySqlConsoleRole;
pub use self::role_policy_tags::RolePolicyTags;
pub use self::role_update_request::RoleUpdateRequest;
pub use super::common::RoleType;
use self::operations::{CreateRole, DeleteRole, GetRole, ListRoles, UpdateRole};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateRole::INFO,
    DeleteRole::INFO,
    GetRole::INFO,
    ListRoles::INFO,
    UpdateRole::INFO,
];

/// Roles of an organization and the policies in them.
///
/// A handle of [`Client`], from [`Client::roles`].
#[derive(Clone, Debug)]
pub struct Roles {
    client: Client,
}

impl Roles {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a new role.
    ///
    /// Creates a new custom role for an organization with specified policies and actors.
    ///
    /// `POST /v1/organizations/{organizationId}/roles` (operation `organizationRolePost`)
    ///
    /// Gives [`Role`].
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
    /// use clickhouse_cloud::types::{RoleCreateRequest, RolePolicyCreateRequest, RolePolicyEffect};
    ///
    /// let body = RoleCreateRequest::new(
    ///     ["actor"],
    ///     "name",
    ///     [RolePolicyCreateRequest::new(
    ///         RolePolicyEffect::Allow,
    ///         ["permission"],
    ///         ["resource"],
    ///     )],
    /// );
    /// let role = client.roles().create("organization-id", body).await?;
    /// println!("{role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationRolePost")]
    pub fn create(
        &self,
        organization_id: impl Display,
        body: RoleCreateRequest,
    ) -> Call<CreateRole> {
        Call::new(&self.client, CreateRole::new(organization_id, body))
    }

    /// Delete a role.
    ///
    /// Deletes an existing custom role. System roles cannot be deleted. This operation will remove the role and all
    /// its associated policies.
    ///
    /// `DELETE /v1/organizations/{organizationId}/roles/{roleId}` (operation `organizationRoleDelete`)
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
    /// client.roles().delete("organization-id", "role-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationRoleDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        role_id: impl Display,
    ) -> Call<DeleteRole> {
        Call::new(&self.client, DeleteRole::new(organization_id, role_id))
    }

    /// Get role details.
    ///
    /// Returns details for a specific role.
    ///
    /// `GET /v1/organizations/{organizationId}/roles/{roleId}` (operation `organizationRoleGet`)
    ///
    /// Gives [`Role`].
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
    /// let role = client.roles().get("organization-id", "role-id").await?;
    /// println!("{role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationRoleGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        role_id: impl Display,
    ) -> Call<GetRole> {
        Call::new(&self.client, GetRole::new(organization_id, role_id))
    }

    /// List all available roles for an organization.
    ///
    /// Returns all available roles (system + custom) for an organization.
    ///
    /// `GET /v1/organizations/{organizationId}/roles` (operation `organizationRolesGetList`)
    ///
    /// Gives every [`Role`], in one response.
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
    /// for role in client.roles().list("organization-id").await? {
    ///     println!("{role:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationRolesGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListRoles> {
        List::new(&self.client, ListRoles::new(organization_id))
    }

    /// Update a role.
    ///
    /// Updates an existing custom role. System roles cannot be updated. All fields are optional - only provided
    /// fields will be updated.
    ///
    /// `PATCH /v1/organizations/{organizationId}/roles/{roleId}` (operation `organizationRolePatch`)
    ///
    /// Gives [`Role`].
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
    /// use clickhouse_cloud::types::RoleUpdateRequest;
    ///
    /// let body = RoleUpdateRequest::new();
    /// let role = client.roles().update("organization-id", "role-id", body).await?;
    /// println!("{role:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "organizationRolePatch")]
    pub fn update(
        &self,
        organization_id: impl Display,
        role_id: impl Display,
        body: RoleUpdateRequest,
    ) -> Call<UpdateRole> {
        Call::new(&self.client, UpdateRole::new(organization_id, role_id, body))
    }
}
