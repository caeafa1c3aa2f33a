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

impl Object for AwsBackupBucketPostRequest {
    const NAME: &'static str = "AwsBackupBucketPostRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("bucketProvider", "AWS");
        Some(Self {
            bucket_path: fields.optional("bucketPath"),
            iam_role_arn: fields.optional("iamRoleArn"),
            iam_role_session_name: fields.optional("iamRoleSessionName"),
            iam_role_external_id: fields.optional("iamRoleExternalId"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("bucketProvider", "AWS");
        fields.optional("bucketPath", &self.bucket_path);
        fields.optional("iamRoleArn", &self.iam_role_arn);
        fields.optional("iamRoleSessionName", &self.iam_role_session_name);
        fields.optional("iamRoleExternalId", &self.iam_role_external_id);
    }
}

json_object!(AwsBackupBucketPostRequest);
