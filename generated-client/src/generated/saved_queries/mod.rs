// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Saved queries of a service.

use crate::runtime::prelude::*;

pub mod operations;
mod public_saved_query;
mod public_saved_query_list_item;
mod public_saved_query_request;

pub use self::public_saved_query::PublicSavedQuery;
pub use self::public_saved_query_list_item::PublicSavedQueryListItem;
pub use self::public_saved_query_request::PublicSavedQueryRequest;
use self::operations::{
    CreateSavedQuery, DeleteSavedQuery, GetSavedQuery, ListSavedQueries, UpdateSavedQuery,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateSavedQuery::INFO,
    DeleteSavedQuery::INFO,
    GetSavedQuery::INFO,
    ListSavedQueries::INFO,
    UpdateSavedQuery::INFO,
];

/// Saved queries of a service.
///
/// A handle of [`Client`], from [`Client::saved_queries`].
#[derive(Clone, Debug)]
pub struct SavedQueries {
    client: Client,
}

impl SavedQueries {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a saved query.
    ///
    /// Creates a saved query.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/saved-queries` (operation `savedQueryCreate`)
    ///
    /// Gives [`PublicSavedQuery`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Service not found.
    /// - `409`: A saved query with this name already exists.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PublicSavedQueryRequest;
    ///
    /// let body = PublicSavedQueryRequest::new("database", "name", "sql");
    /// let public_saved_query = client.saved_queries().create("organization-id", "service-id", body).await?;
    /// println!("{public_saved_query:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "savedQueryCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: PublicSavedQueryRequest,
    ) -> Call<CreateSavedQuery> {
        Call::new(&self.client, CreateSavedQuery::new(organization_id, service_id, body))
    }

    /// Delete a saved query.
    ///
    /// Deletes a saved query.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` (operation `savedQueryDelete`)
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
    /// - `403`: The request is forbidden.
    /// - `404`: Saved query not found.
    /// - `409`: Saved query can not be managed via this API.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.saved_queries().delete("organization-id", "service-id", "query-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "savedQueryDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
    ) -> Call<DeleteSavedQuery> {
        Call::new(
            &self.client,
            DeleteSavedQuery::new(organization_id, service_id, query_id),
        )
    }

    /// Get a saved query.
    ///
    /// Returns a saved query.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` (operation `savedQueryGet`)
    ///
    /// Gives [`PublicSavedQuery`].
    ///
    /// The key needs the permission `control-plane:service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Saved query not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let public_saved_query = client.saved_queries().get("organization-id", "service-id", "query-id").await?;
    /// println!("{public_saved_query:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "savedQueryGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
    ) -> Call<GetSavedQuery> {
        Call::new(
            &self.client,
            GetSavedQuery::new(organization_id, service_id, query_id),
        )
    }

    /// List saved queries.
    ///
    /// Returns saved queries for the service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries` (operation `savedQueryList`)
    ///
    /// Gives every [`PublicSavedQueryListItem`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`cursor`](operations::ListSavedQueries::cursor), [`limit`](operations::ListSavedQueries::limit).
    ///
    /// The key needs the permission `control-plane:service:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Service not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for value in client.saved_queries().list("organization-id", "service-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "savedQueryList")]
    pub fn list(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListSavedQueries> {
        List::new(&self.client, ListSavedQueries::new(organization_id, service_id))
    }

    /// Update a saved query.
    ///
    /// Updates a saved query.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}` (operation `savedQueryUpdate`)
    ///
    /// Gives [`PublicSavedQuery`].
    ///
    /// The key needs the permission `control-plane:service:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Saved query not found.
    /// - `409`: Saved query can not be managed via this API, or a saved query with this name already exists.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PublicSavedQueryRequest;
    ///
    /// let body = PublicSavedQueryRequest::new("database", "name", "sql");
    /// let public_saved_query = client.saved_queries().update(
    ///     "organization-id",
    ///     "service-id",
    ///     "query-id",
    ///     body,
    /// ).await?;
    /// println!("{public_saved_query:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "savedQueryUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
        body: PublicSavedQueryRequest,
    ) -> Call<UpdateSavedQuery> {
        Call::new(
            &self.client,
            UpdateSavedQuery::new(organization_id, service_id, query_id, body),
        )
    }
}
