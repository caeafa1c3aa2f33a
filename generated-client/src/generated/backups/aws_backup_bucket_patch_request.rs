// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucketPatchRequestV1` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketPatchRequest {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS IAM Role session name
    pub iam_role_session_name: Nullable<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role. Set to `null` to clear
    /// it.
    pub iam_role_external_id: Nullable<String>,
}

impl AwsBackupBucketPatchRequest {
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

    /// Sets `iamRoleSessionName`: AWS IAM Role session name
    #[must_use]
    pub fn iam_role_session_name(mut self, value: impl Into<String>) -> Self {
        self.iam_role_session_name = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `iamRoleSessionName`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_iam_role_session_name(mut self) -> Self {
        self.iam_role_session_name = Nullable::Null;
        self
    }

    /// Sets `iamRoleExternalId`: External ID the IAM role trust policy requires when the data plane assumes the role.
    #[must_use]
    pub fn iam_role_external_id(mut self, value: impl Into<String>) -> Self {
        self.iam_role_external_id = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `iamRoleExternalId`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_iam_role_external_id(mut self) -> Self {
        self.iam_role_external_id = Nullable::Null;
        self
    }
}

json_object! {
    AwsBackupBucketPatchRequest {
        bucket_path: optional "bucketPath",
        iam_role_arn: optional "iamRoleArn",
        iam_role_session_name: nullable "iamRoleSessionName",
        iam_role_external_id: nullable "iamRoleExternalId",
        "bucketProvider": constant "AWS",
    }
}
