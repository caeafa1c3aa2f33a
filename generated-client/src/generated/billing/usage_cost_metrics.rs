// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UsageCostMetrics` of the API.
///
/// Part of [`UsageCostRecord`](crate::billing::UsageCostRecord).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCostMetrics {
    /// Cost of storage in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
    pub storage_chc: Option<f64>,
    /// Cost of backup in ClickHouse Credits (CHCs). Applies to dataWarehouse entities.
    pub backup_chc: Option<f64>,
    /// Cost of compute in ClickHouse Credits (CHCs). Applies to service and clickpipe entities.
    pub compute_chc: Option<f64>,
    /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to clickpipe entities.
    pub data_transfer_chc: Option<f64>,
    /// Cost of initial load and resyncs in ClickHouse Credits (CHCs). Applies to clickpipe entities.
    pub initial_load_chc: Option<f64>,
    /// Cost of data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub public_data_transfer_chc: Option<f64>,
    /// Cost of tier1 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier1_data_transfer_chc: Option<f64>,
    /// Cost of tier2 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier2_data_transfer_chc: Option<f64>,
    /// Cost of tier3 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier3_data_transfer_chc: Option<f64>,
    /// Cost of tier4 inter-region data transfer in ClickHouse Credits (CHCs). Applies to service entities.
    pub inter_region_tier4_data_transfer_chc: Option<f64>,
}

json_object! {
    UsageCostMetrics {
        storage_chc: optional "storageCHC",
        backup_chc: optional "backupCHC",
        compute_chc: optional "computeCHC",
        data_transfer_chc: optional "dataTransferCHC",
        initial_load_chc: optional "initialLoadCHC",
        public_data_transfer_chc: optional "publicDataTransferCHC",
        inter_region_tier1_data_transfer_chc: optional "interRegionTier1DataTransferCHC",
        inter_region_tier2_data_transfer_chc: optional "interRegionTier2DataTransferCHC",
        inter_region_tier3_data_transfer_chc: optional "interRegionTier3DataTransferCHC",
        inter_region_tier4_data_transfer_chc: optional "interRegionTier4DataTransferCHC",
    }
}
