// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackDashboardChartSeries, ClickStackTileConfig, ClickStackTileOutput};

/// Schema `ClickStackTileInput` of the API.
///
/// Part of [`ClickStackCreateDashboardRequest`](crate::clickstack::ClickStackCreateDashboardRequest), [`ClickStackUpdateDashboardRequest`](crate::clickstack::ClickStackUpdateDashboardRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTileInput {
    /// Display name for the tile
    ///
    /// Example: `"Error Rate"`.
    pub name: String,
    /// Horizontal position in the grid (0-based)
    ///
    /// Example: `0`.
    pub x: i64,
    /// Vertical position in the grid (0-based)
    ///
    /// Example: `0`.
    pub y: i64,
    /// Width in grid units
    ///
    /// Example: `6`.
    pub w: i64,
    /// Height in grid units
    ///
    /// Example: `3`.
    pub h: i64,
    /// `config` in JSON; the API does not describe it.
    pub config: Option<ClickStackTileConfig>,
    /// References a DashboardContainer by id. Tiles without containerId render in the default ungrouped area.
    ///
    /// Example: `"service-health"`.
    pub container_id: Option<String>,
    /// References a tab inside the tile's container by id. Requires containerId to be set, and the container to
    /// declare a matching tab.
    ///
    /// Example: `"errors"`.
    pub tab_id: Option<String>,
    /// Short explanation of the tile, shown as a tooltip next to its name.
    ///
    /// Example: `"Share of API requests that returned a 5xx response."`.
    pub description: Option<String>,
    /// Optional tile ID. Omit to generate a new ID.
    ///
    /// Example: `"65f5e4a3b9e77c001a901234"`.
    pub id: Option<String>,
    /// Display two series as a ratio (series\[0\] / series\[1\]). Only applicable when providing "series". Deprecated
    /// in favor of "config.asRatio".
    ///
    /// Example: `false`.
    #[deprecated = "the API deprecates this field"]
    pub as_ratio: Option<bool>,
    /// Data series to display in this tile (all must be the same type). Deprecated; use "config" instead.
    #[deprecated = "the API deprecates this field"]
    pub series: Option<Vec<ClickStackDashboardChartSeries>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackTileInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, x: i64, y: i64, w: i64, h: i64) -> Self {
        Self {
            name: name.into(),
            x,
            y,
            w,
            h,
            config: None,
            container_id: None,
            tab_id: None,
            description: None,
            id: None,
            as_ratio: None,
            series: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackTileInput {
        /// Sets `config`.
        config(optional into ClickStackTileConfig),
        /// Sets `containerId`: References a DashboardContainer by id.
        container_id(optional into String),
        /// Sets `tabId`: References a tab inside the tile's container by id.
        tab_id(optional into String),
        /// Sets `description`: Short explanation of the tile, shown as a tooltip next to its name.
        description(optional into String),
        /// Sets `id`: Optional tile ID.
        id(optional into String),
        /// Sets `asRatio`: Display two series as a ratio (series\[0\] / series\[1\]).
        #[deprecated = "the API deprecates this field"]
        as_ratio(optional exact bool),
        /// Sets `series`: Data series to display in this tile (all must be the same type).
        #[deprecated = "the API deprecates this field"]
        series(optional each_into ClickStackDashboardChartSeries),
    }
}

json_object! {
    ClickStackTileInput {
        name: required "name",
        x: required "x",
        y: required "y",
        w: required "w",
        h: required "h",
        config: optional "config",
        container_id: optional "containerId",
        tab_id: optional "tabId",
        description: optional "description",
        id: optional "id",
        as_ratio: optional "asRatio",
        series: optional "series",
        ..extra,
    }
}

impl TryFrom<ClickStackTileOutput> for ClickStackTileInput {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: ClickStackTileOutput) -> Result<Self, Error> {
        Ok(Self {
            name: value
                .name
                .ok_or_else(|| Error::missing("ClickStackTileOutput", "name"))?,
            x: value.x.ok_or_else(|| Error::missing("ClickStackTileOutput", "x"))?,
            y: value.y.ok_or_else(|| Error::missing("ClickStackTileOutput", "y"))?,
            w: value.w.ok_or_else(|| Error::missing("ClickStackTileOutput", "w"))?,
            h: value.h.ok_or_else(|| Error::missing("ClickStackTileOutput", "h"))?,
            config: value.config,
            container_id: value.container_id,
            tab_id: value.tab_id,
            description: value.description,
            id: value.id,
            as_ratio: None,
            series: None,
            extra: value.extra,
        })
    }
}
