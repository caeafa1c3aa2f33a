// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! What ClickHouse Cloud has to tell an organization.

use crate::runtime::prelude::*;

pub mod operations;
mod notification;
mod notification_type;
mod notification_type_severity;

pub use self::notification::Notification;
pub use self::notification_type::NotificationType;
pub use self::notification_type_severity::NotificationTypeSeverity;
use self::operations::{ListNotificationTypes, ListNotifications};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    ListNotifications::INFO,
    ListNotificationTypes::INFO,
];

/// What ClickHouse Cloud has to tell an organization.
///
/// A handle of [`Client`], from [`Client::notifications`].
#[derive(Clone, Debug)]
pub struct Notifications {
    client: Client,
}

impl Notifications {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List of organization notifications.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns notifications for the organization, most recent first. Only notifications about resources the caller
    /// can access are returned, so two keys in the same organization can see different results. The notification
    /// types endpoint (operation `notificationTypesGetList`) lists the types this organization can receive, so it
    /// shows what to expect here. Notifications are retained for 180 days. A page holds at most `limit` notifications
    /// (default 100, maximum 250; a larger value is clamped) and the server may return fewer. Every response carries
    /// `limit` and `nextCursor`; pass `nextCursor` as the `cursor` query parameter to fetch the next page, repeating
    /// until it is null.
    ///
    /// `GET /v1/organizations/{organizationId}/notifications` (operation `notificationGetList`)
    ///
    /// Gives every [`Notification`], over all pages; `cursor` leads from one to the next.
    ///
    /// Optional: [`limit`](operations::ListNotifications::limit), [`cursor`](operations::ListNotifications::cursor), [`severity`](operations::ListNotifications::severity), [`type`](operations::ListNotifications::type), [`resource_id`](operations::ListNotifications::resource_id), [`resource_type`](operations::ListNotifications::resource_type), [`from_date`](operations::ListNotifications::from_date), [`to_date`](operations::ListNotifications::to_date).
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
    /// for notification in client.notifications().list("organization-id").await? {
    ///     println!("{notification:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "notificationGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListNotifications> {
        List::new(&self.client, ListNotifications::new(organization_id))
    }

    /// List notification types.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns every notification type the organization is entitled to, each flagged with whether the caller may use
    /// it. Types the organization is not entitled to are omitted; types the caller lacks permission to use are
    /// returned with `isAvailable` set to false. Every type supports the `ui`, `email` and `slack` channels, so
    /// channels are a property of the API rather than of a type. The effective delivery default is a function of
    /// type, role and channel, so no per-type default is reported here.
    ///
    /// `GET /v1/organizations/{organizationId}/notificationTypes` (operation `notificationTypesGetList`)
    ///
    /// Gives every [`NotificationType`], in one response.
    ///
    /// The key needs the permission `control-plane:organization:view`.
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
    /// for notification_type in client.notifications().list_types("organization-id").await? {
    ///     println!("{notification_type:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "notificationTypesGetList")]
    pub fn list_types(
        &self,
        organization_id: impl Display,
    ) -> List<ListNotificationTypes> {
        List::new(&self.client, ListNotificationTypes::new(organization_id))
    }
}
