// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UsageCostMetrics, UsageCostRecordEntityType};

/// Schema `UsageCostRecord` of the API.
///
/// Part of [`UsageCost`](crate::billing::UsageCost).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCostRecord {
    /// ID of the dataWarehouse this entity belongs to (or is).
    pub data_warehouse_id: Option<String>,
    /// ID of the service this entity belongs to (or is). Set to null for dataWarehouse entities.
    pub service_id: Option<String>,
    /// Date of the usage. ISO-8601 date, based on the UTC timezone.
    pub date: Option<crate::Date>,
    /// Type of the entity.
    pub entity_type: Option<UsageCostRecordEntityType>,
    /// Unique ID of the entity.
    pub entity_id: Option<String>,
    /// Name of the entity.
    pub entity_name: Option<String>,
    /// `metrics` in JSON; the API does not describe it.
    pub metrics: Option<UsageCostMetrics>,
    /// Total cost of usage in ClickHouse Credits (CHCs) for this entity.
    pub total_chc: Option<f64>,
    /// When true, the record is immutable. Unlocked records are subject to change until locked.
    pub locked: Option<bool>,
}

json_object! {
    UsageCostRecord {
        data_warehouse_id: optional "dataWarehouseId",
        service_id: optional "serviceId",
        date: optional "date",
        entity_type: optional "entityType",
        entity_id: optional "entityId",
        entity_name: optional "entityName",
        metrics: optional "metrics",
        total_chc: optional "totalCHC",
        locked: optional "locked",
    }
}
