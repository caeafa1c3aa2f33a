// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The format of the files in an object storage.
    pub enum ClickPipeObjectStorageFormat {
        /// `JSONEachRow`
        JsonEachRow = "JSONEachRow",
        /// `JSONAsObject`
        JsonAsObject = "JSONAsObject",
        /// `CSV`
        Csv = "CSV",
        /// `CSVWithNames`
        CsvWithNames = "CSVWithNames",
        /// `TabSeparated`
        TabSeparated = "TabSeparated",
        /// `TabSeparatedWithNames`
        TabSeparatedWithNames = "TabSeparatedWithNames",
        /// `Parquet`
        Parquet = "Parquet",
        /// `Avro`
        Avro = "Avro",
    }
}
