// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeDestinationColumn, ClickPipeDestinationTableDefinition};

/// Schema `ClickPipeDestination` of the API.
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
    /// The member `tableDefinition`.
    pub table_definition: Option<ClickPipeDestinationTableDefinition>,
    /// Columns of the destination table. Required field for all pipe types except database pipes (Postgres, MySQL,
    /// BigQuery).
    pub columns: Option<Vec<ClickPipeDestinationColumn>>,
}

impl Object for ClickPipeDestination {
    const NAME: &'static str = "ClickPipeDestination";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            database: fields.optional("database"),
            table: fields.optional("table"),
            managed_table: fields.optional("managedTable"),
            table_definition: fields.optional("tableDefinition"),
            columns: fields.optional("columns"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("database", &self.database);
        fields.optional("table", &self.table);
        fields.optional("managedTable", &self.managed_table);
        fields.optional("tableDefinition", &self.table_definition);
        fields.optional("columns", &self.columns);
    }
}

json_object!(ClickPipeDestination);
