// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSettingValue;

/// Nonempty object mapping configurable setting names to their values. Use DELETE to reset a setting.
///
/// At least 1 entry. Example: `{"compatibility":"26.2","max_query_size":262144}`.
pub type ServiceClickhouseSettingsMap = BTreeMap<String, ServiceClickhouseSettingValue>;
