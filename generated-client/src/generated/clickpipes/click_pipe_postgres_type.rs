// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of a Postgres source.
    pub enum ClickPipePostgresType {
        /// `postgres`
        Postgres = "postgres",
        /// `supabase`
        Supabase = "supabase",
        /// `neon`
        Neon = "neon",
        /// `alloydb`
        Alloydb = "alloydb",
        /// `planetscale`
        Planetscale = "planetscale",
        /// `rdspostgres`
        Rdspostgres = "rdspostgres",
        /// `aurorapostgres`
        Aurorapostgres = "aurorapostgres",
        /// `cloudsqlpostgres`
        Cloudsqlpostgres = "cloudsqlpostgres",
        /// `azurepostgres`
        Azurepostgres = "azurepostgres",
        /// `crunchybridge`
        Crunchybridge = "crunchybridge",
        /// `tigerdata`
        Tigerdata = "tigerdata",
    }
}
