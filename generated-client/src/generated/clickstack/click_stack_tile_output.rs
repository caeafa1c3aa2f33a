// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackTileConfig;

/// Schema `ClickStackTileOutput` of the API.
///
/// Part of [`ClickStackDashboardResponse`](crate::clickstack::ClickStackDashboardResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTileOutput {
    /// Display name for the tile
    ///
    /// Example: `"Error Rate"`.
    pub name: Option<String>,
    /// Horizontal position in the grid (0-based)
    ///
    /// Example: `0`.
    pub x: Option<i64>,
    /// Vertical position in the grid (0-based)
    ///
    /// Example: `0`.
    pub y: Option<i64>,
    /// Width in grid units
    ///
    /// Example: `6`.
    pub w: Option<i64>,
    /// Height in grid units
    ///
    /// Example: `3`.
    pub h: Option<i64>,
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
    /// Unique tile ID assigned by the server.
    ///
    /// Example: `"65f5e4a3b9e77c001a901234"`.
    pub id: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackTileOutput {
        name: optional "name",
        x: optional "x",
        y: optional "y",
        w: optional "w",
        h: optional "h",
        config: optional "config",
        container_id: optional "containerId",
        tab_id: optional "tabId",
        description: optional "description",
        id: optional "id",
        ..extra,
    }
}
