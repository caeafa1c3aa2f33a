// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    CustomPrivateDnsMapping, MskAuthentication, ReversePrivateEndpointDnsTarget,
    ReversePrivateEndpointPrivateDnsMapping, ReversePrivateEndpointStatus,
    ReversePrivateEndpointType,
};

/// Schema `ReversePrivateEndpoint` of the API.
///
/// Given by [`ClickPipes::create_reverse_private_endpoint`](crate::clickpipes::ClickPipes::create_reverse_private_endpoint), [`ClickPipes::get_reverse_private_endpoint`](crate::clickpipes::ClickPipes::get_reverse_private_endpoint), [`ClickPipes::list_reverse_private_endpoints`](crate::clickpipes::ClickPipes::list_reverse_private_endpoints) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpoint {
    /// Reverse private endpoint description. Maximum length is 255 characters.
    ///
    /// Example: `"My reverse private endpoint"`.
    pub description: Option<String>,
    /// Reverse private endpoint type.
    ///
    /// Example: `"VPC_ENDPOINT_SERVICE"`.
    pub r#type: Option<ReversePrivateEndpointType>,
    /// VPC endpoint service name.
    ///
    /// Example: `"com.amazonaws.vpce.us-east-1.vpce-svc-12345678901234567"`.
    pub vpc_endpoint_service_name: Option<String>,
    /// VPC resource configuration ID. Required for VPC_RESOURCE type.
    ///
    /// Example: `"rcfg-12345678901234567"`.
    pub vpc_resource_configuration_id: Option<String>,
    /// VPC resource share ARN. Required for VPC_RESOURCE type.
    ///
    /// Example: `"arn:aws:ram:us-east-1:123456789012:resource-share/share-12345678901234567"`.
    pub vpc_resource_share_arn: Option<String>,
    /// MSK cluster ARN. Required for MSK_MULTI_VPC type.
    ///
    /// Example: `"arn:aws:kafka:us-east-1:123456789012:cluster/my-cluster/a1b2c3d4-5678-90ab-cdef-1234567890ab-1"`.
    pub msk_cluster_arn: Option<String>,
    /// MSK cluster authentication type. Required for MSK_MULTI_VPC type.
    ///
    /// Example: `"SASL_IAM"`.
    pub msk_authentication: Option<MskAuthentication>,
    /// Private Preview. GCP PSC service attachment URI. Required for GCP_PSC_SERVICE_ATTACHMENT type. Format:
    /// projects/{project}/regions/{region}/serviceAttachments/{name}.
    ///
    /// Example: `"projects/my-project/regions/us-central1/serviceAttachments/my-service"`.
    pub gcp_service_attachment: Option<String>,
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must
    /// be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and
    /// VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not
    /// supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as \*.example.com
    ///
    /// Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`.
    pub custom_private_dns_mappings: Option<Vec<CustomPrivateDnsMapping>>,
    /// Reverse private endpoint ID.
    ///
    /// Example: `"12345678-1234-1234-1234-123456789012"`.
    pub id: String,
    /// ClickHouse service ID reverse private endpoint is associated with.
    ///
    /// Example: `"12345678-1234-1234-1234-123456789012"`.
    pub service_id: Option<String>,
    /// Reverse private endpoint endpoint ID.
    ///
    /// Example: `"vpce-12345678901234567"`.
    pub endpoint_id: Option<String>,
    /// Reverse private endpoint internal DNS names.
    ///
    /// Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`.
    pub dns_names: Option<Vec<String>>,
    /// Reverse private endpoint private DNS names.
    ///
    /// Example: `["vpce-12345678901234567-abcdefg.execute-api.us-east-1.vpce.amazonaws.com"]`.
    pub private_dns_names: Option<Vec<String>>,
    /// Read-only provider private DNS names and their internal DNS targets reported by the Reverse Private Endpoint.
    /// For VPC_RESOURCE, this list can be empty when CHILD resources have no provider private DNS.
    ///
    /// Example: `[{"internalDnsName":"internal.example.com","privateDnsName":"my-service.example.com"}]`.
    pub private_dns_mappings: Option<Vec<ReversePrivateEndpointPrivateDnsMapping>>,
    /// Read-only DNS targets the Reverse Private Endpoint currently reports. For VPC_RESOURCE, there is one
    /// RESOURCE_CONFIGURATION target per resource configuration association, identified by its CHILD resource
    /// configuration ID, or the configuration ID for a single resource. Other endpoint types report an empty list.
    /// Targets can appear over time; a custom mapping with a targetId that is not reported yet is not served until it
    /// appears.
    ///
    /// Example:
    /// `[{"id":"rcfg-097648d8068504966","internalDnsName":"internal.example.com","kind":"RESOURCE_CONFIGURATION"}]`.
    pub dns_targets: Option<Vec<ReversePrivateEndpointDnsTarget>>,
    /// Reverse private endpoint status.
    ///
    /// Example: `"Ready"`.
    pub status: Option<ReversePrivateEndpointStatus>,
}

json_object! {
    ReversePrivateEndpoint {
        description: optional "description",
        r#type: optional "type",
        vpc_endpoint_service_name: optional "vpcEndpointServiceName",
        vpc_resource_configuration_id: optional "vpcResourceConfigurationId",
        vpc_resource_share_arn: optional "vpcResourceShareArn",
        msk_cluster_arn: optional "mskClusterArn",
        msk_authentication: optional "mskAuthentication",
        gcp_service_attachment: optional "gcpServiceAttachment",
        custom_private_dns_mappings: optional "customPrivateDnsMappings",
        id: guaranteed "id",
        service_id: optional "serviceId",
        endpoint_id: optional "endpointId",
        dns_names: optional "dnsNames",
        private_dns_names: optional "privateDnsNames",
        private_dns_mappings: optional "privateDnsMappings",
        dns_targets: optional "dnsTargets",
        status: optional "status",
    }
}
