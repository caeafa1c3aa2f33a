// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{CustomPrivateDnsMapping, MskAuthentication, ReversePrivateEndpointType};

/// Schema `CreateReversePrivateEndpoint` of the API.
///
/// Taken by [`ClickPipes::create_reverse_private_endpoint`](crate::clickpipes::ClickPipes::create_reverse_private_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointPostRequest {
    /// Reverse private endpoint description. Maximum length is 255 characters.
    ///
    /// Example: `"My reverse private endpoint"`.
    pub description: String,
    /// Reverse private endpoint type.
    ///
    /// Example: `"VPC_ENDPOINT_SERVICE"`.
    pub r#type: ReversePrivateEndpointType,
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
}

impl ReversePrivateEndpointPostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        r#type: impl Into<ReversePrivateEndpointType>,
    ) -> Self {
        Self {
            description: description.into(),
            r#type: r#type.into(),
            vpc_endpoint_service_name: None,
            vpc_resource_configuration_id: None,
            vpc_resource_share_arn: None,
            msk_cluster_arn: None,
            msk_authentication: None,
            gcp_service_attachment: None,
            custom_private_dns_mappings: None,
        }
    }
}

setters! {
    ReversePrivateEndpointPostRequest {
        /// Sets `vpcEndpointServiceName`: VPC endpoint service name.
        vpc_endpoint_service_name(optional into String),
        /// Sets `vpcResourceConfigurationId`: VPC resource configuration ID.
        vpc_resource_configuration_id(optional into String),
        /// Sets `vpcResourceShareArn`: VPC resource share ARN.
        vpc_resource_share_arn(optional into String),
        /// Sets `mskClusterArn`: MSK cluster ARN.
        msk_cluster_arn(optional into String),
        /// Sets `mskAuthentication`: MSK cluster authentication type.
        msk_authentication(optional into MskAuthentication),
        /// Sets `gcpServiceAttachment`: Private Preview.
        gcp_service_attachment(optional into String),
        /// Sets `customPrivateDnsMappings`: Optional private DNS names for Reverse Private Endpoint.
        custom_private_dns_mappings(optional each CustomPrivateDnsMapping),
    }
}

json_object! {
    ReversePrivateEndpointPostRequest {
        description: required "description",
        r#type: required "type",
        vpc_endpoint_service_name: optional "vpcEndpointServiceName",
        vpc_resource_configuration_id: optional "vpcResourceConfigurationId",
        vpc_resource_share_arn: optional "vpcResourceShareArn",
        msk_cluster_arn: optional "mskClusterArn",
        msk_authentication: optional "mskAuthentication",
        gcp_service_attachment: optional "gcpServiceAttachment",
        custom_private_dns_mappings: optional "customPrivateDnsMappings",
    }
}
