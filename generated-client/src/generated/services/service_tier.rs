// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The tier of a service of an organization on a legacy plan.
    pub enum ServiceTier {
        /// `development`
        Development = "development",
        /// `production`
        Production = "production",
        /// `dedicated_high_mem`
        DedicatedHighMem = "dedicated_high_mem",
        /// `dedicated_high_cpu`
        DedicatedHighCpu = "dedicated_high_cpu",
        /// `dedicated_standard`
        DedicatedStandard = "dedicated_standard",
        /// `dedicated_standard_n2d_standard_4`
        DedicatedStandardN2dStandard4 = "dedicated_standard_n2d_standard_4",
        /// `dedicated_standard_n2d_standard_8`
        DedicatedStandardN2dStandard8 = "dedicated_standard_n2d_standard_8",
        /// `dedicated_standard_n2d_standard_32`
        DedicatedStandardN2dStandard32 = "dedicated_standard_n2d_standard_32",
        /// `dedicated_standard_n2d_standard_128`
        DedicatedStandardN2dStandard128 = "dedicated_standard_n2d_standard_128",
        /// `dedicated_standard_n2d_standard_32_16SSD`
        DedicatedStandardN2dStandard32_16ssd = "dedicated_standard_n2d_standard_32_16SSD",
        /// `dedicated_standard_n2d_standard_64_24SSD`
        DedicatedStandardN2dStandard64_24ssd = "dedicated_standard_n2d_standard_64_24SSD",
    }
}
