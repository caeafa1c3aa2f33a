// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertChannel, ClickStackAlertChannels, ClickStackAlertChartConfig,
    ClickStackAlertExecutionError, ClickStackAlertInterval, ClickStackAlertResponseState,
    ClickStackAlertSilenced, ClickStackAlertSource, ClickStackAlertThresholdType,
};

/// Schema `ClickStackAlertResponse` of the API.
///
/// Given by [`ClickStack::create_alert`](crate::clickstack::ClickStack::create_alert), [`ClickStack::get_alert`](crate::clickstack::ClickStack::get_alert), [`ClickStack::list_alerts`](crate::clickstack::ClickStack::list_alerts) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertResponse {
    /// Dashboard ID for tile-based alerts.
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub dashboard_id: Option<String>,
    /// Tile ID for tile-based alerts. Must be a line, stacked bar, or number type tile.
    ///
    /// Example: `"65f5e4a3b9e77c001a901234"`.
    pub tile_id: Option<String>,
    /// Saved search ID for saved_search alerts.
    ///
    /// Example: `"65f5e4a3b9e77c001a345678"`.
    pub saved_search_id: Option<String>,
    /// Group-by key for saved search alerts.
    ///
    /// Example: `"ServiceName"`.
    pub group_by: Option<String>,
    /// `chartConfig` in JSON; the API does not describe it.
    pub chart_config: Option<ClickStackAlertChartConfig>,
    /// Threshold value for triggering the alert. For between and not_between threshold types, this is the lower
    /// bound.
    ///
    /// Example: `100`.
    pub threshold: Option<f64>,
    /// Upper bound for between and not_between threshold types. Required when thresholdType is between or
    /// not_between, must be >= threshold.
    ///
    /// Example: `500`.
    pub threshold_max: Option<f64>,
    /// Evaluation interval for the alert. `30s` requires the 30s alert interval feature to be enabled for your team.
    /// Anomaly alerts (detectionMode "anomaly") support only `5m`, `15m`, `30m`, and `1h`; other intervals are
    /// rejected with 400.
    ///
    /// Example: `"1h"`.
    pub interval: Option<ClickStackAlertInterval>,
    /// Offset from the interval boundary in minutes. For example, 2 with a 5m interval evaluates windows at :02, :07,
    /// :12, etc. (UTC).
    ///
    /// Example: `2`.
    pub schedule_offset_minutes: Option<i64>,
    /// Absolute UTC start time anchor. Alert windows start from this timestamp and repeat every interval.
    ///
    /// Example: `"2026-02-08T10:00:00.000Z"`.
    pub schedule_start_at: Option<Timestamp>,
    /// Alert source type (tile-based or saved search).
    ///
    /// Example: `"tile"`.
    pub source: Option<ClickStackAlertSource>,
    /// Threshold comparison direction.
    ///
    /// Example: `"above"`.
    pub threshold_type: Option<ClickStackAlertThresholdType>,
    /// `channel` in JSON; the API does not describe it.
    pub channel: Option<ClickStackAlertChannel>,
    /// Notification channels to trigger when the alert fires or resolves.
    pub channels: Option<ClickStackAlertChannels>,
    /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is
    /// generated from the display name, value and threshold.
    ///
    /// Example: `"Errors for {{group}} hit {{value}}"`.
    pub name: Option<String>,
    /// Alert message template.
    ///
    /// Example: `"Test Alert Message"`.
    pub message: Option<String>,
    /// Freeform note for the alert. Supports markdown formatting.
    ///
    /// Example: `"Threshold raised from 50 to 100 on 2026-01-15. See [runbook](https://wiki.example.com/runbook)."`.
    pub note: Option<String>,
    /// Fire the alert only after its condition has been met for this many consecutive evaluation windows. While the
    /// condition is met but fewer than this many consecutive windows have violated, the alert is in the PENDING
    /// state.
    ///
    /// Example: `3`.
    pub num_consecutive_windows: Option<i64>,
    /// The display name for the alert in the UI. Derived from the saved search name, dashboard tile name, or inline
    /// chartConfig name when not explicitly set.
    ///
    /// Example: `"Checkout error spike"`.
    pub display_name: Option<String>,
    /// The tags for the alert. Derived from the tags of the referenced saved search or dashboard when not explicitly
    /// set; inline alerts default to an empty list.
    ///
    /// Example: `["checkout","p1"]`.
    pub tags: Option<Vec<String>>,
    /// Unique alert identifier.
    ///
    /// Example: `"65f5e4a3b9e77c001a123456"`.
    pub id: String,
    /// Current alert state.
    ///
    /// Example: `"ALERT"`.
    pub state: Option<ClickStackAlertResponseState>,
    /// Team identifier.
    ///
    /// Example: `"65f5e4a3b9e77c001a345678"`.
    pub team_id: Option<String>,
    /// `silenced` in JSON; the API does not describe it.
    pub silenced: Option<ClickStackAlertSilenced>,
    /// Errors recorded during the most recent alert execution, if any.
    pub execution_errors: Option<Vec<ClickStackAlertExecutionError>>,
    /// Creation timestamp.
    ///
    /// Example: `"2023-01-01T00:00:00.000Z"`.
    pub created_at: Option<Timestamp>,
    /// Last update timestamp.
    ///
    /// Example: `"2023-01-01T00:00:00.000Z"`.
    pub updated_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackAlertResponse {
        dashboard_id: optional "dashboardId",
        tile_id: optional "tileId",
        saved_search_id: optional "savedSearchId",
        group_by: optional "groupBy",
        chart_config: optional "chartConfig",
        threshold: optional "threshold",
        threshold_max: optional "thresholdMax",
        interval: optional "interval",
        schedule_offset_minutes: optional "scheduleOffsetMinutes",
        schedule_start_at: optional "scheduleStartAt",
        source: optional "source",
        threshold_type: optional "thresholdType",
        channel: optional "channel",
        channels: optional "channels",
        name: optional "name",
        message: optional "message",
        note: optional "note",
        num_consecutive_windows: optional "numConsecutiveWindows",
        display_name: optional "displayName",
        tags: optional "tags",
        id: guaranteed "id",
        state: optional "state",
        team_id: optional "teamId",
        silenced: optional "silenced",
        execution_errors: optional "executionErrors",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
        ..extra,
    }
}
