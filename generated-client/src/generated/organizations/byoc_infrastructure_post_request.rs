// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocAvailabilityZoneSuffix, ByocInfrastructureTags, Region};

/// Schema `ByocInfrastructurePostRequest` of the API.
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
    /// The member `tags`.
    pub tags: Option<ByocInfrastructureTags>,
    /// Human readable name for infrastructure
    pub display_name: Option<String>,
}

impl ByocInfrastructurePostRequest {
    /// Creates one with what the API requires.
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

    /// Sets `availabilityZoneSuffixes`: List of availability zone suffixes
    #[must_use]
    pub fn availability_zone_suffixes(
        mut self,
        value: impl IntoIterator<Item = impl Into<ByocAvailabilityZoneSuffix>>,
    ) -> Self {
        self.availability_zone_suffixes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `vpcCidrRange`: CIDR range for the ClickHouse-managed VPC.
    #[must_use]
    pub fn vpc_cidr_range(mut self, value: impl Into<String>) -> Self {
        self.vpc_cidr_range = Some(value.into());
        self
    }

    /// Sets `externalId`: AWS only: ExternalID baked into the ClickHouse management role trust policy in your account
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }

    /// Sets `tenantId`: Azure only (required for Azure regions): Entra tenant ID of the subscription
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }

    /// Sets `servicePrincipalClientId`: Azure only (required for Azure regions): client ID of the service principal ClickHouse uses to manage the infrastructure
    #[must_use]
    pub fn service_principal_client_id(mut self, value: impl Into<String>) -> Self {
        self.service_principal_client_id = Some(value.into());
        self
    }

    /// Sets `vpcId`: BYO-VPC only (AWS and GCP): ID or network name of the customer-provided VPC to deploy into.
    #[must_use]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `privateSubnetIds`: BYO-VPC only: private subnet IDs or names (1-6 entries on AWS, exactly one on GCP)
    #[must_use]
    pub fn private_subnet_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_subnet_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `publicSubnetIds`: AWS BYO-VPC only: public subnet IDs (at most 6 entries)
    #[must_use]
    pub fn public_subnet_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_subnet_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `gcpPodCidrRangeNames`: GCP BYO-VPC only: secondary IP range names on the subnet to use for pod IPs.
    #[must_use]
    pub fn gcp_pod_cidr_range_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.gcp_pod_cidr_range_names = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `gcpSharedVpcHostProjectId`: GCP BYO-VPC only: Shared VPC host project owning the VPC and subnet, when different from `accountId`
    #[must_use]
    pub fn gcp_shared_vpc_host_project_id(mut self, value: impl Into<String>) -> Self {
        self.gcp_shared_vpc_host_project_id = Some(value.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `displayName`: Human readable name for infrastructure
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
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
