// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `AwsBackupBucket` of the API.
///
/// Part of [`BackupBucket`](crate::backups::BackupBucket).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AwsBackupBucket {
    /// Unique backup bucket ID
    pub id: Option<String>,
    /// Bucket path
    pub bucket_path: Option<String>,
    /// AWS Role ARN
    pub iam_role_arn: Option<String>,
    /// AWS Role session name
    pub iam_role_session_name: Option<String>,
    /// External ID the IAM role trust policy requires when the data plane assumes the role
    pub iam_role_external_id: Option<String>,
}

json_object! {
    AwsBackupBucket {
        id: optional "id",
        bucket_path: optional "bucketPath",
        iam_role_arn: optional "iamRoleArn",
        iam_role_session_name: optional "iamRoleSessionName",
        iam_role_external_id: optional "iamRoleExternalId",
        "bucketProvider": constant "AWS",
    }
}
