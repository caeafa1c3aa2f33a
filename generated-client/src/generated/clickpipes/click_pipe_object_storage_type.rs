// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of an object storage.
    pub enum ClickPipeObjectStorageType {
        /// `s3`
        S3 = "s3",
        /// `gcs`
        Gcs = "gcs",
        /// `dospaces`
        Dospaces = "dospaces",
        /// `azureblobstorage`
        Azureblobstorage = "azureblobstorage",
        /// `cloudflarer2`
        Cloudflarer2 = "cloudflarer2",
        /// `ovhobjectstorage`
        Ovhobjectstorage = "ovhobjectstorage",
    }
}
