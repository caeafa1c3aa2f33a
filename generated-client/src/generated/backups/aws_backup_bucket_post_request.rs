// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucketPostRequestV1` of the API.
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
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `bucketPath`: Bucket path
    #[must_use]
    pub fn bucket_path(mut self, value: impl Into<String>) -> Self {
        self.bucket_path = Some(value.into());
        self
    }

    /// Sets `iamRoleArn`: AWS Role ARN
    #[must_use]
    pub fn iam_role_arn(mut self, value: impl Into<String>) -> Self {
        self.iam_role_arn = Some(value.into());
        self
    }

    /// Sets `iamRoleSessionName`: AWS Role session name
    #[must_use]
    pub fn iam_role_session_name(mut self, value: impl Into<String>) -> Self {
        self.iam_role_session_name = Some(value.into());
        self
    }

    /// Sets `iamRoleExternalId`: External ID the IAM role trust policy requires when the data plane assumes the role
    #[must_use]
    pub fn iam_role_external_id(mut self, value: impl Into<String>) -> Self {
        self.iam_role_external_id = Some(value.into());
        self
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
