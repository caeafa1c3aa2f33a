// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AwsIamUser, ClickPipeKinesisAuthentication};

/// Schema `ClickPipePatchKinesisSource` of the API.
///
/// Part of [`ClickPipePatchSource`](crate::clickpipes::ClickPipePatchSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchKinesisSource {
    /// Authentication method to use with the Kinesis stream.
    pub authentication: Option<ClickPipeKinesisAuthentication>,
    /// IAM role to use for authentication. Required if IAM_ROLE is used.
    ///
    /// Example: `"arn:aws:iam::123456789012:role/MyRole"`.
    pub iam_role: Option<String>,
    /// `accessKey` in JSON; the API does not describe it.
    pub access_key: Option<AwsIamUser>,
    nulls: Nulls,
}

impl ClickPipePatchKinesisSource {
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
    ClickPipePatchKinesisSource {
        /// Sets `authentication`: Authentication method to use with the Kinesis stream.
        authentication(optional into ClickPipeKinesisAuthentication),
        /// Sends `null` for `authentication`, which clears it where the API allows that.
        clear_authentication(null authentication "authentication"),
        /// Sets `iamRole`: IAM role to use for authentication.
        iam_role(optional into String),
        /// Sends `null` for `iamRole`, which clears it where the API allows that.
        clear_iam_role(null iam_role "iamRole"),
        /// Sets `accessKey`.
        access_key(optional exact AwsIamUser),
        /// Sends `null` for `accessKey`, which clears it where the API allows that.
        clear_access_key(null access_key "accessKey"),
    }
}

json_object! {
    ClickPipePatchKinesisSource {
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        access_key: nullable "accessKey",
        ..nulls,
    }
}
