// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A cloud region; the spelling tells the provider.
    pub enum Region {
        /// `ap-northeast-1`
        ApNortheast1 = "ap-northeast-1",
        /// `ap-northeast-2`
        ApNortheast2 = "ap-northeast-2",
        /// `ap-south-1`
        ApSouth1 = "ap-south-1",
        /// `ap-southeast-1`
        ApSoutheast1 = "ap-southeast-1",
        /// `ap-southeast-2`
        ApSoutheast2 = "ap-southeast-2",
        /// `ca-central-1`
        CaCentral1 = "ca-central-1",
        /// `eu-central-1`
        EuCentral1 = "eu-central-1",
        /// `eu-west-1`
        EuWest1 = "eu-west-1",
        /// `eu-west-2`
        EuWest2 = "eu-west-2",
        /// `il-central-1`
        IlCentral1 = "il-central-1",
        /// `us-east-1`
        UsEast1 = "us-east-1",
        /// `us-east-2`
        UsEast2 = "us-east-2",
        /// `us-west-2`
        UsWest2 = "us-west-2",
        /// `us-east1`
        GcpUsEast1 = "us-east1",
        /// `us-central1`
        UsCentral1 = "us-central1",
        /// `europe-west2`
        EuropeWest2 = "europe-west2",
        /// `europe-west4`
        EuropeWest4 = "europe-west4",
        /// `asia-southeast1`
        AsiaSoutheast1 = "asia-southeast1",
        /// `asia-northeast1`
        AsiaNortheast1 = "asia-northeast1",
        /// `eastus`
        Eastus = "eastus",
        /// `eastus2`
        Eastus2 = "eastus2",
        /// `westus3`
        Westus3 = "westus3",
        /// `germanywestcentral`
        Germanywestcentral = "germanywestcentral",
        /// `centralus`
        Centralus = "centralus",
    }
}
