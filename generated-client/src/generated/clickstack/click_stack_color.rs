// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A colour of the chart palette.
    pub enum ClickStackColor {
        /// `chart-blue`
        ChartBlue = "chart-blue",
        /// `chart-orange`
        ChartOrange = "chart-orange",
        /// `chart-red`
        ChartRed = "chart-red",
        /// `chart-cyan`
        ChartCyan = "chart-cyan",
        /// `chart-green`
        ChartGreen = "chart-green",
        /// `chart-pink`
        ChartPink = "chart-pink",
        /// `chart-purple`
        ChartPurple = "chart-purple",
        /// `chart-light-blue`
        ChartLightBlue = "chart-light-blue",
        /// `chart-brown`
        ChartBrown = "chart-brown",
        /// `chart-gray`
        ChartGray = "chart-gray",
        /// `chart-success`
        ChartSuccess = "chart-success",
        /// `chart-warning`
        ChartWarning = "chart-warning",
        /// `chart-error`
        ChartError = "chart-error",
    }
}
