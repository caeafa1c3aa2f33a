// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `UsageCostMetrics` of the API.
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

impl Object for UsageCostMetrics {
    const NAME: &'static str = "UsageCostMetrics";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            storage_chc: fields.optional("storageCHC"),
            backup_chc: fields.optional("backupCHC"),
            compute_chc: fields.optional("computeCHC"),
            data_transfer_chc: fields.optional("dataTransferCHC"),
            initial_load_chc: fields.optional("initialLoadCHC"),
            public_data_transfer_chc: fields.optional("publicDataTransferCHC"),
            inter_region_tier1_data_transfer_chc: fields
                .optional("interRegionTier1DataTransferCHC"),
            inter_region_tier2_data_transfer_chc: fields
                .optional("interRegionTier2DataTransferCHC"),
            inter_region_tier3_data_transfer_chc: fields
                .optional("interRegionTier3DataTransferCHC"),
            inter_region_tier4_data_transfer_chc: fields
                .optional("interRegionTier4DataTransferCHC"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("storageCHC", &self.storage_chc);
        fields.optional("backupCHC", &self.backup_chc);
        fields.optional("computeCHC", &self.compute_chc);
        fields.optional("dataTransferCHC", &self.data_transfer_chc);
        fields.optional("initialLoadCHC", &self.initial_load_chc);
        fields.optional("publicDataTransferCHC", &self.public_data_transfer_chc);
        fields
            .optional(
                "interRegionTier1DataTransferCHC",
                &self.inter_region_tier1_data_transfer_chc,
            );
        fields
            .optional(
                "interRegionTier2DataTransferCHC",
                &self.inter_region_tier2_data_transfer_chc,
            );
        fields
            .optional(
                "interRegionTier3DataTransferCHC",
                &self.inter_region_tier3_data_transfer_chc,
            );
        fields
            .optional(
                "interRegionTier4DataTransferCHC",
                &self.inter_region_tier4_data_transfer_chc,
            );
    }
}

json_object!(UsageCostMetrics);
