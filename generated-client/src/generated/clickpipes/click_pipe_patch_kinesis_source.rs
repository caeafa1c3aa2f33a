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

    /// Sets `authentication`: Authentication method to use with the Kinesis stream.
    #[must_use]
    pub fn authentication(
        mut self,
        value: impl Into<ClickPipeKinesisAuthentication>,
    ) -> Self {
        self.authentication = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `authentication`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_authentication(mut self) -> Self {
        self.authentication = Nullable::Null;
        self
    }

    /// Sets `iamRole`: IAM role to use for authentication.
    #[must_use]
    pub fn iam_role(mut self, value: impl Into<String>) -> Self {
        self.iam_role = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `iamRole`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_iam_role(mut self) -> Self {
        self.iam_role = Nullable::Null;
        self
    }

    /// Sets `accessKey`.
    #[must_use]
    pub fn access_key(mut self, value: AwsIamUser) -> Self {
        self.access_key = Nullable::Value(value);
        self
    }

    /// Sends `null` for `accessKey`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_access_key(mut self) -> Self {
        self.access_key = Nullable::Null;
        self
    }
}

json_object! {
    ClickPipePatchKinesisSource {
        authentication: nullable "authentication",
        iam_role: nullable "iamRole",
        access_key: nullable "accessKey",
    }
}
