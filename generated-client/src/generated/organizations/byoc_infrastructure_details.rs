// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocState, Provider, Region};

/// Schema `ByocInfrastructureDetails` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureDetails {
    /// Unique identifier of the BYOC infrastructure
    pub id: Option<String>,
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

impl Object for ByocInfrastructureDetails {
    const NAME: &'static str = "ByocInfrastructureDetails";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            state: fields.optional("state"),
            account_id: fields.optional("accountId"),
            region_id: fields.optional("regionId"),
            cloud_provider: fields.optional("cloudProvider"),
            display_name: fields.optional("displayName"),
            enable_private_link: fields.optional("enablePrivateLink"),
            enable_private_load_balancer: fields.optional("enablePrivateLoadBalancer"),
            enable_public_load_balancer: fields.optional("enablePublicLoadBalancer"),
            vpc_cidr_range: fields.optional("vpcCidrRange"),
            vpc_availability_zone_list: fields.optional("vpcAvailabilityZoneList"),
            is_byo_vpc: fields.optional("isByoVpc"),
            byo_vpc_id: fields.optional("byoVpcId"),
            byo_vpc_private_subnet_ids: fields.optional("byoVpcPrivateSubnetIds"),
            byo_vpc_pod_cidr_range_names: fields.optional("byoVpcPodCidrRangeNames"),
            byo_vpc_shared_vpc_host_project_id: fields
                .optional("byoVpcSharedVpcHostProjectId"),
            gcp_psc_subnet_id: fields.optional("gcpPscSubnetId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("state", &self.state);
        fields.optional("accountId", &self.account_id);
        fields.optional("regionId", &self.region_id);
        fields.optional("cloudProvider", &self.cloud_provider);
        fields.optional("displayName", &self.display_name);
        fields.optional("enablePrivateLink", &self.enable_private_link);
        fields.optional("enablePrivateLoadBalancer", &self.enable_private_load_balancer);
        fields.optional("enablePublicLoadBalancer", &self.enable_public_load_balancer);
        fields.optional("vpcCidrRange", &self.vpc_cidr_range);
        fields.optional("vpcAvailabilityZoneList", &self.vpc_availability_zone_list);
        fields.optional("isByoVpc", &self.is_byo_vpc);
        fields.optional("byoVpcId", &self.byo_vpc_id);
        fields.optional("byoVpcPrivateSubnetIds", &self.byo_vpc_private_subnet_ids);
        fields.optional("byoVpcPodCidrRangeNames", &self.byo_vpc_pod_cidr_range_names);
        fields
            .optional(
                "byoVpcSharedVpcHostProjectId",
                &self.byo_vpc_shared_vpc_host_project_id,
            );
        fields.optional("gcpPscSubnetId", &self.gcp_psc_subnet_id);
    }
}

json_object!(ByocInfrastructureDetails);
