// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocState, Provider, Region};

/// Schema `ByocInfrastructureDetails` of the API.
///
/// Given by [`Organizations::get_byoc_infrastructure`](crate::organizations::Organizations::get_byoc_infrastructure).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureDetails {
    /// Unique identifier of the BYOC infrastructure
    pub id: String,
    /// State of the infrastructure
    ///
    /// Example: `"infra-ready"`.
    pub state: Option<ByocState>,
    /// Cloud account ID the BYOC infrastructure is bound to: AWS account ID, GCP project ID, or Azure subscription ID
    ///
    /// Example: `"123456789012"`.
    pub account_id: Option<String>,
    /// Region the BYOC infrastructure is located in
    pub region_id: Option<Region>,
    /// Cloud provider of the region
    pub cloud_provider: Option<Provider>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
    /// Whether private link connectivity is enabled on the infrastructure
    pub enable_private_link: Option<bool>,
    /// Whether the private load balancer is enabled on the infrastructure
    pub enable_private_load_balancer: Option<bool>,
    /// Whether the public load balancer is enabled on the infrastructure
    pub enable_public_load_balancer: Option<bool>,
    /// CIDR range of the ClickHouse-managed VPC. Absent for BYO-VPC infrastructures
    ///
    /// Example: `"10.0.0.0/16"`.
    pub vpc_cidr_range: Option<String>,
    /// Availability zones the infrastructure spans
    ///
    /// Example: `["us-east-1a","us-east-1b","us-east-1c"]`.
    pub vpc_availability_zone_list: Option<Vec<String>>,
    /// True when the infrastructure runs in a customer-provided VPC (BYO-VPC) instead of a ClickHouse-managed one
    pub is_byo_vpc: Option<bool>,
    /// Customer VPC ID or network name (BYO-VPC only)
    ///
    /// Example: `"vpc-0abc1234def567890"`.
    pub byo_vpc_id: Option<String>,
    /// Customer private subnet IDs or names (BYO-VPC only; exactly one entry on GCP)
    pub byo_vpc_private_subnet_ids: Option<Vec<String>>,
    /// Secondary IP range names pinned for pod IPs (GCP BYO-VPC only). Absent when all secondary ranges are used
    pub byo_vpc_pod_cidr_range_names: Option<Vec<String>>,
    /// Shared VPC host project owning the VPC and subnet (GCP BYO-VPC only). Absent when the VPC lives in the service
    /// project
    pub byo_vpc_shared_vpc_host_project_id: Option<String>,
    /// Customer-provided Private Service Connect NAT subnet name configured for private link (GCP BYO-VPC only)
    pub gcp_psc_subnet_id: Option<String>,
}

json_object! {
    ByocInfrastructureDetails {
        id: guaranteed "id",
        state: optional "state",
        account_id: optional "accountId",
        region_id: optional "regionId",
        cloud_provider: optional "cloudProvider",
        display_name: optional "displayName",
        enable_private_link: optional "enablePrivateLink",
        enable_private_load_balancer: optional "enablePrivateLoadBalancer",
        enable_public_load_balancer: optional "enablePublicLoadBalancer",
        vpc_cidr_range: optional "vpcCidrRange",
        vpc_availability_zone_list: optional "vpcAvailabilityZoneList",
        is_byo_vpc: optional "isByoVpc",
        byo_vpc_id: optional "byoVpcId",
        byo_vpc_private_subnet_ids: optional "byoVpcPrivateSubnetIds",
        byo_vpc_pod_cidr_range_names: optional "byoVpcPodCidrRangeNames",
        byo_vpc_shared_vpc_host_project_id: optional "byoVpcSharedVpcHostProjectId",
        gcp_psc_subnet_id: optional "gcpPscSubnetId",
    }
}
