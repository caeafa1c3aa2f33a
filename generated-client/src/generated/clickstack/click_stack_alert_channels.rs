// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use super::ClickStackAlertChannel;

/// Notification channels to trigger when the alert fires or resolves. Between 1 and 10 channels; duplicates are
/// rejected.
///
/// From 1 to 10 items.
pub type ClickStackAlertChannels = Vec<ClickStackAlertChannel>;
