// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocAvailabilityZoneSuffix, ByocInfrastructureTags, Region};

/// Schema `ByocInfrastructurePostRequest` of the API.
///
/// Taken by [`Organizations::create_byoc_infrastructure`](crate::organizations::Organizations::create_byoc_infrastructure).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePostRequest {
    /// Region in which the BYOC infrastructure will be located
    pub region_id: Region,
    /// Cloud account ID the BYOC infrastructure is configured for: AWS account ID, GCP project ID, or Azure
    /// subscription ID
    ///
    /// Example: `"123456789012"`.
    pub account_id: String,
    /// List of availability zone suffixes
    pub availability_zone_suffixes: Option<Vec<ByocAvailabilityZoneSuffix>>,
    /// CIDR range for the ClickHouse-managed VPC. Mutually exclusive with the BYO-VPC fields (`vpcId`,
    /// `privateSubnetIds`, `publicSubnetIds`)
    ///
    /// Example: `"10.0.0.0/16"`.
    pub vpc_cidr_range: Option<String>,
    /// AWS only: ExternalID baked into the ClickHouse management role trust policy in your account
    ///
    /// Example: `"ch-0a1b2c3d4e5f6789"`.
    pub external_id: Option<String>,
    /// Azure only (required for Azure regions): Entra tenant ID of the subscription
    pub tenant_id: Option<String>,
    /// Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the
    /// infrastructure
    pub service_principal_client_id: Option<String>,
    /// BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into. Requires
    /// `privateSubnetIds`
    ///
    /// Example: `"vpc-0abc1234def567890"`.
    pub vpc_id: Option<String>,
    /// BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP)
    pub private_subnet_ids: Option<Vec<String>>,
    /// AWS BYO-VPC only: public subnet IDs (at most 6 entries)
    pub public_subnet_ids: Option<Vec<String>>,
    /// GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs. Omitted: all secondary ranges are
    /// used
    pub gcp_pod_cidr_range_names: Option<Vec<String>>,
    /// GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`
    pub gcp_shared_vpc_host_project_id: Option<String>,
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<ByocInfrastructureTags>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
}

impl ByocInfrastructurePostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(account_id: impl Into<String>, region_id: impl Into<Region>) -> Self {
        Self {
            region_id: region_id.into(),
            account_id: account_id.into(),
            availability_zone_suffixes: None,
            vpc_cidr_range: None,
            external_id: None,
            tenant_id: None,
            service_principal_client_id: None,
            vpc_id: None,
            private_subnet_ids: None,
            public_subnet_ids: None,
            gcp_pod_cidr_range_names: None,
            gcp_shared_vpc_host_project_id: None,
            tags: None,
            display_name: None,
        }
    }
}

setters! {
    ByocInfrastructurePostRequest {
        /// Sets `availabilityZoneSuffixes`: List of availability zone suffixes
        availability_zone_suffixes(optional each_into ByocAvailabilityZoneSuffix),
        /// Sets `vpcCidrRange`: CIDR range for the ClickHouse-managed VPC.
        vpc_cidr_range(optional into String),
        /// Sets `externalId`: AWS only: ExternalID baked into the ClickHouse management role trust policy in your account
        external_id(optional into String),
        /// Sets `tenantId`: Azure only (required for Azure regions): Entra tenant ID of the subscription
        tenant_id(optional into String),
        /// Sets `servicePrincipalClientId`: Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure
        service_principal_client_id(optional into String),
        /// Sets `vpcId`: BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into.
        vpc_id(optional into String),
        /// Sets `privateSubnetIds`: BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP)
        private_subnet_ids(optional each_into String),
        /// Sets `publicSubnetIds`: AWS BYO-VPC only: public subnet IDs (at most 6 entries)
        public_subnet_ids(optional each_into String),
        /// Sets `gcpPodCidrRangeNames`: GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs.
        gcp_pod_cidr_range_names(optional each_into String),
        /// Sets `gcpSharedVpcHostProjectId`: GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`
        gcp_shared_vpc_host_project_id(optional into String),
        /// Sets `tags`.
        tags(optional entries_into String),
        /// Sets `displayName`: Human readable name for infrastructure
        display_name(optional into String),
    }
}

json_object! {
    ByocInfrastructurePostRequest {
        region_id: required "regionId",
        account_id: required "accountId",
        availability_zone_suffixes: optional "availabilityZoneSuffixes",
        vpc_cidr_range: optional "vpcCidrRange",
        external_id: optional "externalId",
        tenant_id: optional "tenantId",
        service_principal_client_id: optional "servicePrincipalClientId",
        vpc_id: optional "vpcId",
        private_subnet_ids: optional "privateSubnetIds",
        public_subnet_ids: optional "publicSubnetIds",
        gcp_pod_cidr_range_names: optional "gcpPodCidrRangeNames",
        gcp_shared_vpc_host_project_id: optional "gcpSharedVpcHostProjectId",
        tags: optional "tags",
        display_name: optional "displayName",
    }
}
