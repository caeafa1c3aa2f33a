// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucketPostRequestV1` of the API.
///
/// Part of [`BackupBucketPostRequest`](crate::backups::BackupBucketPostRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketPostRequest {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS Role session name
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
}

impl AwsBackupBucketPostRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AwsBackupBucketPostRequest {
        /// Sets `bucketPath`: Bucket path
        bucket_path(optional into String),
        /// Sets `iamRoleArn`: AWS Role ARN
        iam_role_arn(optional into String),
        /// Sets `iamRoleSessionName`: AWS Role session name
        iam_role_session_name(optional into String),
        /// Sets `iamRoleExternalId`: External ID the IAM role trust policy requires when the data plane assumes the role
        iam_role_external_id(optional into String),
    }
}

json_object! {
    AwsBackupBucketPostRequest {
        bucket_path: optional "bucketPath",
        iam_role_arn: optional "iamRoleArn",
        iam_role_session_name: optional "iamRoleSessionName",
        iam_role_external_id: optional "iamRoleExternalId",
        "bucketProvider": constant "AWS",
    }
}
