// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Sets the minimum SSL/TLS protocol version allowed for client connections.
    ///
    /// Example: `"TLSv1.3"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/ssl_min_protocol_version/>
    pub enum PostgresConfigSslMinProtocolVersion {
        /// `TLSv1`
        Tls1 = "TLSv1",
        /// `TLSv1.1`
        Tls1_1 = "TLSv1.1",
        /// `TLSv1.2`
        Tls1_2 = "TLSv1.2",
        /// `TLSv1.3`
        Tls1_3 = "TLSv1.3",
    }
}
