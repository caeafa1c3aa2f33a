// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeDestinationColumn, ClickPipeDestinationTableDefinition};

/// Schema `ClickPipeMutateDestination` of the API.
///
/// Part of [`ClickPipePostRequest`](crate::clickpipes::ClickPipePostRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMutateDestination {
    /// Destination database.
    pub database: String,
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
    /// Optional. Roles to grant to the ClickHouse user that ClickPipe creates. If omitted, the user is granted the
    /// default role (`default_role`). Add your custom roles here if required. The role names `clickpipes` and
    /// `clickpipes_system` are reserved for internal use and cannot be assigned.
    pub roles: Option<Vec<String>>,
}

impl ClickPipeMutateDestination {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(database: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            table: None,
            managed_table: None,
            table_definition: None,
            columns: None,
            roles: None,
        }
    }
}

setters! {
    ClickPipeMutateDestination {
        /// Sets `table`: Destination table.
        table(optional into String),
        /// Sets `managedTable`: Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
        managed_table(optional exact bool),
        /// Sets `tableDefinition`.
        table_definition(optional exact ClickPipeDestinationTableDefinition),
        /// Sets `columns`: Columns of the destination table.
        columns(optional each ClickPipeDestinationColumn),
        /// Sets `roles`: Optional.
        roles(optional each_into String),
    }
}

json_object! {
    ClickPipeMutateDestination {
        database: required "database",
        table: optional "table",
        managed_table: optional "managedTable",
        table_definition: optional "tableDefinition",
        columns: optional "columns",
        roles: optional "roles",
    }
}
