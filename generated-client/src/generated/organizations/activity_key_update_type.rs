// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// For 'openapi_key_update' activities: the type of update that was performed.
    pub enum ActivityKeyUpdateType {
        /// `created`
        Created = "created",
        /// `deleted`
        Deleted = "deleted",
        /// `name-changed`
        NameChanged = "name-changed",
        /// `role-changed`
        RoleChanged = "role-changed",
        /// `state-changed`
        StateChanged = "state-changed",
        /// `date-changed`
        DateChanged = "date-changed",
        /// `ip-access-list-changed`
        IpAccessListChanged = "ip-access-list-changed",
        /// `org-role-changed`
        OrgRoleChanged = "org-role-changed",
        /// `default-service-role-changed`
        DefaultServiceRoleChanged = "default-service-role-changed",
        /// `service-role-changed`
        ServiceRoleChanged = "service-role-changed",
        /// `roles-v2-changed`
        RolesV2Changed = "roles-v2-changed",
    }
}
