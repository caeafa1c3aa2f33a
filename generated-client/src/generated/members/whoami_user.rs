// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::WhoamiOrganization;

/// Schema `WhoamiUser` of the API.
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

impl Object for WhoamiUser {
    const NAME: &'static str = "WhoamiUser";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("actorType", "user");
        Some(Self {
            user_id: fields.optional("userId"),
            email: fields.optional("email"),
            name: fields.optional("name"),
            organizations: fields.optional("organizations"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("actorType", "user");
        fields.optional("userId", &self.user_id);
        fields.optional("email", &self.email);
        fields.optional("name", &self.name);
        fields.optional("organizations", &self.organizations);
    }
}

json_object!(WhoamiUser);
