// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucketProperties` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucketProperties {
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS IAM Role
    pub iam_role_arn: Option<String>,
    /// AWS IAM Role
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
}

impl Object for AwsBackupBucketProperties {
    const NAME: &'static str = "AwsBackupBucketProperties";
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

json_object!(AwsBackupBucketProperties);
