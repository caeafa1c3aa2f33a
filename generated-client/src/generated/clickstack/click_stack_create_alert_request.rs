// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertChannel, ClickStackAlertChannels, ClickStackAlertChartConfig,
    ClickStackAlertInterval, ClickStackAlertSource, ClickStackAlertThresholdType,
};

/// Schema `ClickStackCreateAlertRequest` of the API.
///
/// Taken by [`ClickStack::create_alert`](crate::clickstack::ClickStack::create_alert).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateAlertRequest {
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
    pub threshold: f64,
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
    pub interval: ClickStackAlertInterval,
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
    pub threshold_type: ClickStackAlertThresholdType,
    /// `channel` in JSON; the API does not describe it.
    pub channel: Option<ClickStackAlertChannel>,
    /// Notification channels to trigger when the alert fires or resolves.
    pub channels: Option<ClickStackAlertChannels>,
    /// Alert name template (Handlebars), rendered as the notification title. When omitted, a default title is
    /// generated from the display name, value and threshold.
    ///
    /// Example: `"Errors for {{group}} hit {{value}}"`.
    pub name: Option<String>,
    /// Display name shown in the alerts list and in notification titles. Defaults to the name of the referenced saved
    /// search, dashboard tile, or inline chart when omitted or null.
    ///
    /// Example: `"Checkout error spike"`.
    pub display_name: Option<String>,
    /// Tags for the alert. Defaults to the tags of the referenced saved search or dashboard when omitted or null;
    /// inline alerts have no parent to inherit from and default to an empty list.
    ///
    /// Example: `["checkout","p1"]`.
    pub tags: Option<Vec<String>>,
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
    nulls: Nulls,
}

impl ClickStackCreateAlertRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        interval: impl Into<ClickStackAlertInterval>,
        threshold: f64,
        threshold_type: impl Into<ClickStackAlertThresholdType>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            dashboard_id: None,
            tile_id: None,
            saved_search_id: None,
            group_by: None,
            chart_config: None,
            threshold,
            threshold_max: None,
            interval: interval.into(),
            schedule_offset_minutes: None,
            schedule_start_at: None,
            source: None,
            threshold_type: threshold_type.into(),
            channel: None,
            channels: None,
            name: None,
            display_name: None,
            tags: None,
            message: None,
            note: None,
            num_consecutive_windows: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackCreateAlertRequest {
        /// Sets `dashboardId`: Dashboard ID for tile-based alerts.
        dashboard_id(optional into String),
        /// Sends `null` for `dashboardId`, which clears it where the API allows that.
        clear_dashboard_id(null dashboard_id "dashboardId"),
        /// Sets `tileId`: Tile ID for tile-based alerts.
        tile_id(optional into String),
        /// Sends `null` for `tileId`, which clears it where the API allows that.
        clear_tile_id(null tile_id "tileId"),
        /// Sets `savedSearchId`: Saved search ID for saved_search alerts.
        saved_search_id(optional into String),
        /// Sends `null` for `savedSearchId`, which clears it where the API allows that.
        clear_saved_search_id(null saved_search_id "savedSearchId"),
        /// Sets `groupBy`: Group-by key for saved search alerts.
        group_by(optional into String),
        /// Sends `null` for `groupBy`, which clears it where the API allows that.
        clear_group_by(null group_by "groupBy"),
        /// Sets `chartConfig`.
        chart_config(optional into ClickStackAlertChartConfig),
        /// Sets `thresholdMax`: Upper bound for between and not_between threshold types.
        threshold_max(optional exact f64),
        /// Sends `null` for `thresholdMax`, which clears it where the API allows that.
        clear_threshold_max(null threshold_max "thresholdMax"),
        /// Sets `scheduleOffsetMinutes`: Offset from the interval boundary in minutes.
        schedule_offset_minutes(optional exact i64),
        /// Sends `null` for `scheduleOffsetMinutes`, which clears it where the API allows that.
        clear_schedule_offset_minutes(null schedule_offset_minutes "scheduleOffsetMinutes"),
        /// Sets `scheduleStartAt`: Absolute UTC start time anchor.
        schedule_start_at(optional into Timestamp),
        /// Sends `null` for `scheduleStartAt`, which clears it where the API allows that.
        clear_schedule_start_at(null schedule_start_at "scheduleStartAt"),
        /// Sets `source`: Alert source type (tile-based or saved search).
        source(optional into ClickStackAlertSource),
        /// Sets `channel`.
        channel(optional into ClickStackAlertChannel),
        /// Sets `channels`: Notification channels to trigger when the alert fires or resolves.
        channels(optional each_into ClickStackAlertChannel),
        /// Sets `name`: Alert name template (Handlebars), rendered as the notification title.
        name(optional into String),
        /// Sends `null` for `name`, which clears it where the API allows that.
        clear_name(null name "name"),
        /// Sets `displayName`: Display name shown in the alerts list and in notification titles.
        display_name(optional into String),
        /// Sends `null` for `displayName`, which clears it where the API allows that.
        clear_display_name(null display_name "displayName"),
        /// Sets `tags`: Tags for the alert.
        tags(optional each_into String),
        /// Sets `message`: Alert message template.
        message(optional into String),
        /// Sends `null` for `message`, which clears it where the API allows that.
        clear_message(null message "message"),
        /// Sets `note`: Freeform note for the alert.
        note(optional into String),
        /// Sends `null` for `note`, which clears it where the API allows that.
        clear_note(null note "note"),
        /// Sets `numConsecutiveWindows`: Fire the alert only after its condition has been met for this many consecutive evaluation windows.
        num_consecutive_windows(optional exact i64),
        /// Sends `null` for `numConsecutiveWindows`, which clears it where the API allows that.
        clear_num_consecutive_windows(null num_consecutive_windows "numConsecutiveWindows"),
    }
}

json_object! {
    ClickStackCreateAlertRequest {
        dashboard_id: nullable "dashboardId",
        tile_id: nullable "tileId",
        saved_search_id: nullable "savedSearchId",
        group_by: nullable "groupBy",
        chart_config: optional "chartConfig",
        threshold: required "threshold",
        threshold_max: nullable "thresholdMax",
        interval: required "interval",
        schedule_offset_minutes: nullable "scheduleOffsetMinutes",
        schedule_start_at: nullable "scheduleStartAt",
        source: optional "source",
        threshold_type: required "thresholdType",
        channel: optional "channel",
        channels: optional "channels",
        name: nullable "name",
        display_name: nullable "displayName",
        tags: optional "tags",
        message: nullable "message",
        note: nullable "note",
        num_consecutive_windows: nullable "numConsecutiveWindows",
        ..nulls,
    }
}
