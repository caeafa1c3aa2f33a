// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! API keys of an organization, the credentials of this very API.

use crate::runtime::prelude::*;

pub mod operations;
mod api_key;
mod api_key_hash_data;
mod api_key_patch_request;
mod api_key_post_request;
mod api_key_post_response;
mod api_key_role;
mod api_key_state;

pub use self::api_key::ApiKey;
pub use self::api_key_hash_data::ApiKeyHashData;
pub use self::api_key_patch_request::ApiKeyPatchRequest;
pub use self::api_key_post_request::ApiKeyPostRequest;
pub use self::api_key_post_response::ApiKeyPostResponse;
pub use self::api_key_role::ApiKeyRole;
pub use self::api_key_state::ApiKeyState;
pub use super::common::{AssignedRole, IpAccessListEntry, RoleType};
use self::operations::{CreateApiKey, DeleteApiKey, GetApiKey, ListApiKeys, UpdateApiKey};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateApiKey::INFO,
    DeleteApiKey::INFO,
    GetApiKey::INFO,
    ListApiKeys::INFO,
    UpdateApiKey::INFO,
];

/// API keys of an organization, the credentials of this very API.
///
/// A handle of [`Client`], from [`Client::api_keys`].
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create key.
    ///
    /// Creates new API key.
    ///
    /// `POST /v1/organizations/{organizationId}/keys` (operation `openapiKeyCreate`)
    ///
    /// Gives [`ApiKeyPostResponse`].
    ///
    /// The key needs the permission `control-plane:organization:create-api-keys`.
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
    /// use clickhouse_cloud::types::ApiKeyPostRequest;
    ///
    /// let body = ApiKeyPostRequest::new("name");
    /// let api_key_post_response = client.api_keys().create("organization-id", body).await?;
    /// println!("{api_key_post_response:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "openapiKeyCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        body: ApiKeyPostRequest,
    ) -> Call<CreateApiKey> {
        Call::new(&self.client, CreateApiKey::new(organization_id, body))
    }

    /// Delete key.
    ///
    /// Deletes API key. Only a key not used to authenticate the active request can be deleted.
    ///
    /// `DELETE /v1/organizations/{organizationId}/keys/{keyId}` (operation `openapiKeyDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:view-api-keys`.
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
    /// client.api_keys().delete("organization-id", "key-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "openapiKeyDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        key_id: impl Display,
    ) -> Call<DeleteApiKey> {
        Call::new(&self.client, DeleteApiKey::new(organization_id, key_id))
    }

    /// Get key details.
    ///
    /// Returns a single key details.
    ///
    /// `GET /v1/organizations/{organizationId}/keys/{keyId}` (operation `openapiKeyGet`)
    ///
    /// Gives [`ApiKey`].
    ///
    /// The key needs the permission `control-plane:organization:view-api-keys`.
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
    /// let api_key = client.api_keys().get("organization-id", "key-id").await?;
    /// println!("{api_key:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "openapiKeyGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        key_id: impl Display,
    ) -> Call<GetApiKey> {
        Call::new(&self.client, GetApiKey::new(organization_id, key_id))
    }

    /// Get list of keys.
    ///
    /// Returns a list of keys in the organization, ordered by creation date, oldest first. Results are capped at
    /// `limit` (default 250) per page; the server may return fewer and caps the value at its own maximum. Every
    /// response carries `limit`, `totalCount` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to
    /// fetch the next page, repeating until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/keys` (operation `openapiKeyGetList`)
    ///
    /// Gives every [`ApiKey`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListApiKeys::limit), [`cursor`](operations::ListApiKeys::cursor).
    ///
    /// The key needs the permission `control-plane:organization:view-api-keys`.
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
    /// for api_key in client.api_keys().list("organization-id").await? {
    ///     println!("{api_key:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "openapiKeyGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListApiKeys> {
        List::new(&self.client, ListApiKeys::new(organization_id))
    }

    /// Update key.
    ///
    /// Updates API key properties.
    ///
    /// `PATCH /v1/organizations/{organizationId}/keys/{keyId}` (operation `openapiKeyUpdate`)
    ///
    /// Gives [`ApiKey`].
    ///
    /// The key needs the permission `control-plane:organization:view-api-keys`.
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
    /// use clickhouse_cloud::types::ApiKeyPatchRequest;
    ///
    /// let body = ApiKeyPatchRequest::new();
    /// let api_key = client.api_keys().update("organization-id", "key-id", body).await?;
    /// println!("{api_key:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "openapiKeyUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        key_id: impl Display,
        body: ApiKeyPatchRequest,
    ) -> Call<UpdateApiKey> {
        Call::new(&self.client, UpdateApiKey::new(organization_id, key_id, body))
    }
}
