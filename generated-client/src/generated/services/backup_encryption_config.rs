// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The `encryption_config.json` stored alongside this backup in your bucket, passed through unchanged. Supply the
/// file contents verbatim rather than constructing this object — its shape is versioned and depends on your cloud
/// provider. See [Export backups to your own cloud
/// account](https://clickhouse.com/docs/cloud/manage/backups/export-backups-to-own-cloud-account) for what it
/// contains.
///
/// Accepted only for organizations enrolled in the private preview, and only when the backup is of a service that
/// has transparent data encryption enabled. Such a restore always produces a service with transparent data
/// encryption enabled, inherited from the source service.
pub type BackupEncryptionConfig = BTreeMap<String, Value>;
