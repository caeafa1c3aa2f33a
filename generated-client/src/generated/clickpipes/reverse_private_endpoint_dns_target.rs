// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ReversePrivateEndpointDnsTargetKind;

/// Schema `ReversePrivateEndpointDnsTarget` of the API.
///
/// Part of [`ReversePrivateEndpoint`](crate::clickpipes::ReversePrivateEndpoint).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointDnsTarget {
    /// DNS target ID. For VPC_RESOURCE, the associated CHILD resource configuration ID, or the configuration ID for a
    /// single resource.
    ///
    /// Example: `"rcfg-097648d8068504966"`.
    pub id: Option<String>,
    /// DNS target kind.
    ///
    /// Example: `"RESOURCE_CONFIGURATION"`.
    pub kind: Option<ReversePrivateEndpointDnsTargetKind>,
    /// Internal DNS name currently reported for this target. To select a target for a custom private DNS mapping, use
    /// its id as targetId.
    ///
    /// Example: `"vpce-052ef252671124ada.rcfg-097648d8068504966.4232ccc.vpc-lattice-rsc.us-east-1.on.aws"`.
    pub internal_dns_name: Option<String>,
}

json_object! {
    ReversePrivateEndpointDnsTarget {
        id: optional "id",
        kind: optional "kind",
        internal_dns_name: optional "internalDnsName",
    }
}
