// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// What an alert watches.
    pub enum ClickStackAlertSource {
        /// `saved_search`
        SavedSearch = "saved_search",
        /// `tile`
        Tile = "tile",
        /// `inline`
        Inline = "inline",
    }
}
