// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    AwsIamUser, ClickPipeObjectStorageAuthentication, ClickPipeObjectStorageCompression,
    ClickPipeObjectStorageFormat, ClickPipeObjectStorageType,
};

/// Schema `ClickPipePostObjectStorageSource` of the API.
///
/// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource), [`ClickPipeSchemaDiscoverySource`](crate::clickpipes::ClickPipeSchemaDiscoverySource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostObjectStorageSource {
    /// Type of the ObjectStorage source.
    pub r#type: Option<ClickPipeObjectStorageType>,
    /// Format of the files.
    pub format: Option<ClickPipeObjectStorageFormat>,
    /// Provide a path to the file(s) you want to ingest. You can specify multiple files using bash-like wildcards.
    /// For more information, see the documentation on using wildcards in path:
    /// <https://clickhouse.com/docs/en/integrations/clickpipes/object-storage#limitations>
    ///
    /// Example: `"https://datasets-documentation.s3.eu-west-3.amazonaws.com/http/**.ndjson.gz"`.
    pub url: Option<String>,
    /// Delimiter used in the files.
    ///
    /// Example: `","`.
    pub delimiter: Option<String>,
    /// Compression algorithm used for the files.
    ///
    /// Example: `"auto"`.
    pub compression: Option<ClickPipeObjectStorageCompression>,
    /// If set to true, the pipe will continuously read new files from the source. If set to false, the pipe will read
    /// the files only once. New files have to be uploaded lexically order.
    pub is_continuous: Option<bool>,
    /// Queue URL for event-based continuous ingestion. For S3, provide an SQS queue URL. For GCS, provide a Pub/Sub
    /// subscription (e.g. projects/{project}/subscriptions/{name}). When provided, files are ingested based on event
    /// notifications rather than lexicographical order. Only applicable when isContinuous is true and authentication
    /// is not public.
    ///
    /// Example: `"https://sqs.us-east-1.amazonaws.com/123456789012/MyQueue"`.
    pub queue_url: Option<String>,
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

impl ClickPipePostObjectStorageSource {
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
    ClickPipePostObjectStorageSource {
        /// Sets `type`: Type of the ObjectStorage source.
        r#type(optional into ClickPipeObjectStorageType),
        /// Sets `format`: Format of the files.
        format(optional into ClickPipeObjectStorageFormat),
        /// Sets `url`: Provide a path to the file(s) you want to ingest.
        url(optional into String),
        /// Sets `delimiter`: Delimiter used in the files.
        delimiter(optional into String),
        /// Sends `null` for `delimiter`, which clears it where the API allows that.
        clear_delimiter(null delimiter "delimiter"),
        /// Sets `compression`: Compression algorithm used for the files.
        compression(optional into ClickPipeObjectStorageCompression),
        /// Sends `null` for `compression`, which clears it where the API allows that.
        clear_compression(null compression "compression"),
        /// Sets `isContinuous`: If set to true, the pipe will continuously read new files from the source.
        is_continuous(optional exact bool),
        /// Sends `null` for `isContinuous`, which clears it where the API allows that.
        clear_is_continuous(null is_continuous "isContinuous"),
        /// Sets `queueUrl`: Queue URL for event-based continuous ingestion.
        queue_url(optional into String),
        /// Sends `null` for `queueUrl`, which clears it where the API allows that.
        clear_queue_url(null queue_url "queueUrl"),
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
    ClickPipePostObjectStorageSource {
        r#type: optional "type",
        format: optional "format",
        url: optional "url",
        delimiter: nullable "delimiter",
        compression: nullable "compression",
        is_continuous: nullable "isContinuous",
        queue_url: nullable "queueUrl",
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
