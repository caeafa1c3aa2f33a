// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AwsIamUser, ClickPipeObjectStorageAuthentication};

/// Schema `ClickPipePatchObjectStorageSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchObjectStorageSource {
    /// If set to true, skips the initial load and only ingests files delivered by queue notifications. Only
    /// applicable when queueUrl is provided.
    pub skip_initial_load: Option<bool>,
    /// Skip all files up to and including this object key during the initial load. Cannot be provided when
    /// skipInitialLoad is true.
    ///
    /// Example: `"events/2026-06-01/"`.
    pub start_after: Option<String>,
    /// Authentication method. IAM_USER is for S3, GCS, and DigitalOcean Spaces. IAM_ROLE is for S3 only.
    /// SERVICE_ACCOUNT is for GCS only. For GCS, SERVICE_ACCOUNT_WORKLOAD_IDENTITY is in Private Preview. ClickPipes
    /// uses the GCP service account returned in gcpWorkloadIdentity.principal by the operation with operationId
    /// clickPipesServiceContextGet; grant it access to the source resources. CONNECTION_STRING is for Azure Blob
    /// Storage. PUBLIC uses no authentication.
    pub authentication: Option<ClickPipeObjectStorageAuthentication>,
    /// IAM role to be used with IAM role authentication. Read more in ClickPipes documentation:
    /// <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#authentication>
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Option<String>,
    /// Connection string for Azure Blob Storage authentication. Required when authentication is CONNECTION_STRING.
    ///
    /// Example:
    /// `"DefaultEndpointsProtocol=https;AccountName=myaccount;AccountKey=mykey;EndpointSuffix=core.windows.net"`.
    pub connection_string: Option<Secret>,
    /// Path to the file(s) within the Azure container. Used for Azure Blob Storage sources. You can specify multiple
    /// files using bash-like wildcards. For more information, see the documentation on using wildcards in path:
    /// <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// Example: `"data/logs/*.json"`.
    pub path: Option<String>,
    /// Container name for Azure Blob Storage. Required when type is azureblobstorage.
    ///
    /// Example: `"mycontainer"`.
    pub azure_container_name: Option<String>,
    /// `accessKey` in JSON; the API does not describe it.
    pub access_key: Option<AwsIamUser>,
    /// Base64-encoded GCP service account JSON key. Required when authentication is SERVICE_ACCOUNT.
    pub service_account_key: Option<Secret>,
    nulls: Nulls,
}

impl ClickPipePatchObjectStorageSource {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchObjectStorageSource {
        /// Sets `skipInitialLoad`: If set to true, skips the initial load and only ingests files delivered by queue notifications.
        skip_initial_load(optional exact bool),
        /// Sends `null` for `skipInitialLoad`, which clears it where the API allows that.
        clear_skip_initial_load(null skip_initial_load "skipInitialLoad"),
        /// Sets `startAfter`: Skip all files up to and including this object key during the initial load.
        start_after(optional into String),
        /// Sends `null` for `startAfter`, which clears it where the API allows that.
        clear_start_after(null start_after "startAfter"),
        /// Sets `authentication`: Authentication method.
        authentication(optional into ClickPipeObjectStorageAuthentication),
        /// Sends `null` for `authentication`, which clears it where the API allows that.
        clear_authentication(null authentication "authentication"),
        /// Sets `iamRole`: IAM role to be used with IAM role authentication.
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `connectionString`: Connection string for Azure Blob Storage authentication.
        connection_string(optional into Secret),
        /// Sends `null` for `connectionString`, which clears it where the API allows that.
        clear_connection_string(null connection_string "connectionString"),
        /// Sets `path`: Path to the file(s) within the Azure container.
        path(optional into String),
        /// Sends `null` for `path`, which clears it where the API allows that.
        clear_path(null path "path"),
        /// Sets `azureContainerName`: Container name for Azure Blob Storage.
        azure_container_name(optional into String),
        /// Sends `null` for `azureContainerName`, which clears it where the API allows that.
        clear_azure_container_name(null azure_container_name "azureContainerName"),
        /// Sets `accessKey`.
        access_key(optional exact AwsIamUser),
        /// Sends `null` for `accessKey`, which clears it where the API allows that.
        clear_access_key(null access_key "accessKey"),
        /// Sets `serviceAccountKey`: Base64-encoded GCP service account JSON key.
        service_account_key(optional into Secret),
        /// Sends `null` for `serviceAccountKey`, which clears it where the API allows that.
        clear_service_account_key(null service_account_key "serviceAccountKey"),
    }
}

json_object! {
    ClickPipePatchObjectStorageSource {
        skip_initial_load: nullable "skipInitialLoad",
        start_after: nullable "startAfter",
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        connection_string: nullable "connectionString",
        path: nullable "path",
        azure_container_name: nullable "azureContainerName",
        access_key: nullable "accessKey",
        service_account_key: nullable "serviceAccountKey",
        ..nulls,
    }
}
