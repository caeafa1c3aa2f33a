// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucketPatchRequestV1` of the API.
///
/// Part of [`BackupBucketPatchRequest`](crate::backups::BackupBucketPatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketPatchRequest {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS IAM Role session name
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role. Set to `null` to clear
    /// it.
    pub iam_role_external_id: Option<String>,
    nulls: Nulls,
}

impl AwsBackupBucketPatchRequest {
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
    AwsBackupBucketPatchRequest {
        /// Sets `bucketPath`: Bucket path
        bucket_path(optional into String),
        /// Sets `iamRoleArn`: AWS Role ARN
        iam_role_arn(optional into String),
        /// Sets `iamRoleSessionName`: AWS IAM Role session name
        iam_role_session_name(optional into String),
        /// Sends `null` for `iamRoleSessionName`, which clears it where the API allows that.
        clear_iam_role_session_name(null iam_role_session_name "iamRoleSessionName"),
        /// Sets `iamRoleExternalId`: External ID the IAM role trust policy requires when the data plane assumes the role.
        iam_role_external_id(optional into String),
        /// Sends `null` for `iamRoleExternalId`, which clears it where the API allows that.
        clear_iam_role_external_id(null iam_role_external_id "iamRoleExternalId"),
    }
}

json_object! {
    AwsBackupBucketPatchRequest {
        bucket_path: optional "bucketPath",
        iam_role_arn: optional "iamRoleArn",
        iam_role_session_name: nullable "iamRoleSessionName",
        iam_role_external_id: nullable "iamRoleExternalId",
        "bucketProvider": constant "AWS",
        ..nulls,
    }
}
