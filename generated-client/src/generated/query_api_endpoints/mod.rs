// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Query API endpoints, saved queries that can be called over HTTP.

use crate::runtime::prelude::*;

pub mod operations;
mod public_query_api_endpoint;
mod public_query_api_endpoint_list_item;
mod public_query_api_endpoint_request;
mod query_api_endpoint_owner_type;

pub use self::public_query_api_endpoint::PublicQueryApiEndpoint;
pub use self::public_query_api_endpoint_list_item::PublicQueryApiEndpointListItem;
pub use self::public_query_api_endpoint_request::PublicQueryApiEndpointRequest;
pub use self::query_api_endpoint_owner_type::QueryApiEndpointOwnerType;
use self::operations::{
    CreateQueryApiEndpoint, DeleteQueryApiEndpoint, GetQueryApiEndpoint,
    ListQueryApiEndpoints, UpdateQueryApiEndpoint,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateQueryApiEndpoint::INFO,
    DeleteQueryApiEndpoint::INFO,
    GetQueryApiEndpoint::INFO,
    ListQueryApiEndpoints::INFO,
    UpdateQueryApiEndpoint::INFO,
];

/// Query API endpoints, saved queries that can be called over HTTP.
///
/// A handle of [`Client`], from [`Client::query_api_endpoints`].
#[derive(Clone, Debug)]
pub struct QueryApiEndpoints {
    client: Client,
}

impl QueryApiEndpoints {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a Query API endpoint.
    ///
    /// Creates a Query API endpoint.
    ///
    /// `POST /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints` (operation `queryApiEndpointCreate`)
    ///
    /// Gives [`PublicQueryApiEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-query-api-endpoints`.
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
    /// use clickhouse_cloud::types::PublicQueryApiEndpointRequest;
    ///
    /// let body = PublicQueryApiEndpointRequest::new(
    ///     ["api-key-id"],
    ///     "database",
    ///     "name",
    ///     ["role"],
    ///     "sql",
    /// );
    /// let value = client.query_api_endpoints().create("organization-id", "service-id", body).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "queryApiEndpointCreate")]
    pub fn create(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        body: PublicQueryApiEndpointRequest,
    ) -> Call<CreateQueryApiEndpoint> {
        Call::new(
            &self.client,
            CreateQueryApiEndpoint::new(organization_id, service_id, body),
        )
    }

    /// Delete a Query API endpoint.
    ///
    /// Deletes a Query API endpoint.
    ///
    /// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` (operation `queryApiEndpointDelete`)
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
    /// - `403`: The request is forbidden.
    /// - `404`: Query API endpoint not found.
    /// - `409`: Query API endpoint can not be managed via this API.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.query_api_endpoints().delete(
    ///     "organization-id",
    ///     "service-id",
    ///     "endpoint-id",
    /// ).await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "queryApiEndpointDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
    ) -> Call<DeleteQueryApiEndpoint> {
        Call::new(
            &self.client,
            DeleteQueryApiEndpoint::new(organization_id, service_id, endpoint_id),
        )
    }

    /// Get a Query API endpoint.
    ///
    /// Returns a Query API endpoint.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` (operation `queryApiEndpointGet`)
    ///
    /// Gives [`PublicQueryApiEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:view-query-api-endpoints`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Query API endpoint not found.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let value = client.query_api_endpoints().get(
    ///     "organization-id",
    ///     "service-id",
    ///     "endpoint-id",
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "queryApiEndpointGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
    ) -> Call<GetQueryApiEndpoint> {
        Call::new(
            &self.client,
            GetQueryApiEndpoint::new(organization_id, service_id, endpoint_id),
        )
    }

    /// List Query API endpoints.
    ///
    /// Returns all active Query API endpoints for the service.
    ///
    /// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints` (operation `queryApiEndpointList`)
    ///
    /// Gives every [`PublicQueryApiEndpointListItem`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`cursor`](operations::ListQueryApiEndpoints::cursor), [`limit`](operations::ListQueryApiEndpoints::limit).
    ///
    /// The key needs the permission `control-plane:service:view-query-api-endpoints`.
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
    /// for value in client.query_api_endpoints().list("organization-id", "service-id").await? {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "queryApiEndpointList")]
    pub fn list(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
    ) -> List<ListQueryApiEndpoints> {
        List::new(&self.client, ListQueryApiEndpoints::new(organization_id, service_id))
    }

    /// Update a Query API endpoint.
    ///
    /// Updates a Query API endpoint.
    ///
    /// `PUT /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}` (operation `queryApiEndpointUpdate`)
    ///
    /// Gives [`PublicQueryApiEndpoint`].
    ///
    /// The key needs the permission `control-plane:service:manage-query-api-endpoints`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `403`: The request is forbidden.
    /// - `404`: Query API endpoint not found.
    /// - `409`: Query API endpoint can not be managed via this API.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::PublicQueryApiEndpointRequest;
    ///
    /// let body = PublicQueryApiEndpointRequest::new(
    ///     ["api-key-id"],
    ///     "database",
    ///     "name",
    ///     ["role"],
    ///     "sql",
    /// );
    /// let value = client.query_api_endpoints().update(
    ///     "organization-id",
    ///     "service-id",
    ///     "endpoint-id",
    ///     body,
    /// ).await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "queryApiEndpointUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
        body: PublicQueryApiEndpointRequest,
    ) -> Call<UpdateQueryApiEndpoint> {
        Call::new(
            &self.client,
            UpdateQueryApiEndpoint::new(organization_id, service_id, endpoint_id, body),
        )
    }
}
