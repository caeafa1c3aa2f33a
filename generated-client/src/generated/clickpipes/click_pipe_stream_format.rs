// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The format of the messages of a stream.
    pub enum ClickPipeStreamFormat {
        /// `JSONEachRow`
        JsonEachRow = "JSONEachRow",
        /// `Avro`
        Avro = "Avro",
        /// `AvroConfluent`
        AvroConfluent = "AvroConfluent",
        /// `Protobuf`
        Protobuf = "Protobuf",
    }
}
