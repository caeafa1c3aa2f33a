// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Stable identifier of the quota. Use it to request a single quota by code.
    ///
    /// Example: `"services-per-organization"`.
    pub enum OrganizationQuotaCode {
        /// `services-per-organization`
        ServicesPerOrganization = "services-per-organization",
        /// `postgres-services-per-organization`
        PostgresServicesPerOrganization = "postgres-services-per-organization",
        /// `replicas-per-warehouse`
        ReplicasPerWarehouse = "replicas-per-warehouse",
        /// `api-keys-per-organization`
        ApiKeysPerOrganization = "api-keys-per-organization",
    }
}
