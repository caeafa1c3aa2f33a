// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AwsIamUser, ClickPipeKinesisAuthentication};

/// Schema `ClickPipePatchKinesisSource` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchKinesisSource {
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Nullable<ClickPipeKinesisAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Nullable<String>,
    /// The member `accessKey`.
    pub access_key: Nullable<AwsIamUser>,
}

impl ClickPipePatchKinesisSource {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePatchKinesisSource {
        /// Sets `authentication`: Authentication method to use with the Kinesis stream.
        authentication(nullable into ClickPipeKinesisAuthentication),
        /// Sends `null` for `authentication`, which clears it where the API allows that.
        clear_authentication(null authentication),
        /// Sets `iamRole`: IAM role to use for authentication.
        iam_role(nullable into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role),
        /// Sets `accessKey`.
        access_key(nullable exact AwsIamUser),
        /// Sends `null` for `accessKey`, which clears it where the API allows that.
        clear_access_key(null access_key),
    }
}

json_object! {
    ClickPipePatchKinesisSource {
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        access_key: nullable "accessKey",
    }
}
