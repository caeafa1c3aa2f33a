// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeDestinationColumn, ClickPipeDestinationTableDefinition};

/// Schema `ClickPipeDestination` of the API.
///
/// Part of [`ClickPipe`](crate::clickpipes::ClickPipe).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestination {
    /// Destination database.
    pub database: Option<String>,
    /// Destination table. Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    pub table: Option<String>,
    /// Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL,
    /// BigQuery).
    pub managed_table: Option<bool>,
    /// `tableDefinition` in JSON; the API does not describe it.
    pub table_definition: Option<ClickPipeDestinationTableDefinition>,
    /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL,
    /// BigQuery).
    pub columns: Option<Vec<ClickPipeDestinationColumn>>,
}

json_object! {
    ClickPipeDestination {
        database: optional "database",
        table: optional "table",
        managed_table: optional "managedTable",
        table_definition: optional "tableDefinition",
        columns: optional "columns",
    }
}
