// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    InstancePrivateEndpointsPatch, InstanceTagsPatch, IpAccessListPatch, ReleaseChannel,
    ServiceEndpointChange,
};

/// Schema `ServicePatchRequest` of the API.
///
/// Taken by [`Services::update`](crate::services::Services::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePatchRequest {
    /// Name of the service. Alphanumerical string with whitespaces up to 50 characters.
    ///
    /// From 1 to 50 characters.
    pub name: Option<String>,
    /// `ipAccessList` in JSON; the API does not describe it.
    pub ip_access_list: Option<IpAccessListPatch>,
    /// `privateEndpointIds` in JSON; the API does not describe it.
    pub private_endpoint_ids: Option<InstancePrivateEndpointsPatch>,
    /// Select fast if you want to get new ClickHouse releases as soon as they are available. You'll get new features
    /// faster, but with a higher risk of bugs. Select slow if you would like to defer releases to give yourself more
    /// time to test. This feature is only available for production services. default is the regular release channel.
    /// All services in a warehouse share one release channel, so changing it on one service changes it for all of
    /// them. Changing it through a secondary service also requires the `control-plane:service:manage` permission on
    /// the warehouse's primary service.
    pub release_channel: Option<ReleaseChannel>,
    /// List of service endpoints to change
    pub endpoints: Option<Vec<ServiceEndpointChange>>,
    /// The id of the key to rotate
    pub transparent_data_encryption_key_id: Option<String>,
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<InstanceTagsPatch>,
    /// If true, the underlying infra is enabled for collecting core dumps.
    pub enable_core_dumps: Option<bool>,
}

impl ServicePatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ServicePatchRequest {
        /// Sets `name`: Name of the service.
        name(optional into String),
        /// Sets `ipAccessList`.
        ip_access_list(optional exact IpAccessListPatch),
        /// Sets `privateEndpointIds`.
        private_endpoint_ids(optional exact InstancePrivateEndpointsPatch),
        /// Sets `releaseChannel`: Select fast if you want to get new ClickHouse releases as soon as they are available.
        release_channel(optional into ReleaseChannel),
        /// Sets `endpoints`: List of service endpoints to change
        endpoints(optional each ServiceEndpointChange),
        /// Sets `transparentDataEncryptionKeyId`: The id of the key to rotate
        transparent_data_encryption_key_id(optional into String),
        /// Sets `tags`.
        tags(optional exact InstanceTagsPatch),
        /// Sets `enableCoreDumps`: If true, the underlying infra is enabled for collecting core dumps.
        enable_core_dumps(optional exact bool),
    }
}

json_object! {
    ServicePatchRequest {
        name: optional "name",
        ip_access_list: optional "ipAccessList",
        private_endpoint_ids: optional "privateEndpointIds",
        release_channel: optional "releaseChannel",
        endpoints: optional "endpoints",
        transparent_data_encryption_key_id: optional "transparentDataEncryptionKeyId",
        tags: optional "tags",
        enable_core_dumps: optional "enableCoreDumps",
    }
}
