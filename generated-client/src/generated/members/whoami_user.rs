// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::WhoamiOrganization;

/// Schema `WhoamiUser` of the API.
///
/// Part of [`Whoami`](crate::members::Whoami).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiUser {
    /// Unique ID of the user.
    pub user_id: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// Full name of the user.
    pub name: Option<String>,
    /// Organizations the user belongs to.
    pub organizations: Option<Vec<WhoamiOrganization>>,
}

json_object! {
    WhoamiUser {
        user_id: optional "userId",
        email: optional "email",
        name: optional "name",
        organizations: optional "organizations",
        "actorType": constant "user",
    }
}
