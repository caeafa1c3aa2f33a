// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// What a permission is about.
    pub enum ClickStackPermissionSubject {
        /// `Alert`
        Alert = "Alert",
        /// `Connection`
        Connection = "Connection",
        /// `Dashboard`
        Dashboard = "Dashboard",
        /// `SavedSearch`
        SavedSearch = "SavedSearch",
        /// `Source`
        Source = "Source",
        /// `Team`
        Team = "Team",
        /// `User`
        User = "User",
        /// `Webhook`
        Webhook = "Webhook",
        /// `Role`
        Role = "Role",
        /// `Notebook`
        Notebook = "Notebook",
        /// `SchemaMigration`
        SchemaMigration = "SchemaMigration",
        /// `all`
        All = "all",
    }
}
