// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeDestinationColumn, ClickPipeDestinationTableDefinition};

/// Schema `ClickPipeMutateDestination` of the API.
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
    /// The member `tableDefinition`.
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
    /// Creates one with what the API requires.
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

    /// Sets `table`: Destination table.
    #[must_use]
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }

    /// Sets `managedTable`: Is the table managed by ClickPipes? Required field for all pipe types except database pipes (Postgres, MySQL, BigQuery).
    #[must_use]
    pub fn managed_table(mut self, value: bool) -> Self {
        self.managed_table = Some(value);
        self
    }

    /// Sets `tableDefinition`.
    #[must_use]
    pub fn table_definition(
        mut self,
        value: ClickPipeDestinationTableDefinition,
    ) -> Self {
        self.table_definition = Some(value);
        self
    }

    /// Sets `columns`: Columns of the destination table.
    #[must_use]
    pub fn columns(
        mut self,
        value: impl IntoIterator<Item = ClickPipeDestinationColumn>,
    ) -> Self {
        self.columns = Some(value.into_iter().collect());
        self
    }

    /// Sets `roles`: Optional.
    #[must_use]
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self
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
