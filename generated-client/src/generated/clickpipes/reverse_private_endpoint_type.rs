// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of a reverse private endpoint.
    pub enum ReversePrivateEndpointType {
        /// `VPC_ENDPOINT_SERVICE`
        VpcEndpointService = "VPC_ENDPOINT_SERVICE",
        /// `VPC_RESOURCE`
        VpcResource = "VPC_RESOURCE",
        /// `MSK_MULTI_VPC`
        MskMultiVpc = "MSK_MULTI_VPC",
        /// `GCP_PSC_SERVICE_ATTACHMENT`
        GcpPscServiceAttachment = "GCP_PSC_SERVICE_ATTACHMENT",
    }
}
