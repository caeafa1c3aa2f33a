// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeObjectStorageAuthentication, ClickPipeObjectStorageCompression,
    ClickPipeObjectStorageFormat, ClickPipeObjectStorageType,
};

/// Schema `ClickPipeObjectStorageSource` of the API.
///
/// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeObjectStorageSource {
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
}

json_object! {
    ClickPipeObjectStorageSource {
        r#type: optional "type",
        format: optional "format",
        url: optional "url",
        delimiter: optional "delimiter",
        compression: optional "compression",
        is_continuous: optional "isContinuous",
        queue_url: optional "queueUrl",
        skip_initial_load: optional "skipInitialLoad",
        start_after: optional "startAfter",
        authentication: optional "authentication",
        iam_role: optional "iamRole",
        connection_string: optional "connectionString",
        path: optional "path",
        azure_container_name: optional "azureContainerName",
    }
}
