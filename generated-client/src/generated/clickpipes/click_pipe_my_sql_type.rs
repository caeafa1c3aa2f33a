// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of a MySQL source.
    pub enum ClickPipeMySqlType {
        /// `mysql`
        Mysql = "mysql",
        /// `rdsmysql`
        Rdsmysql = "rdsmysql",
        /// `auroramysql`
        Auroramysql = "auroramysql",
        /// `cloudsqlmysql`
        Cloudsqlmysql = "cloudsqlmysql",
        /// `mariadb`
        Mariadb = "mariadb",
        /// `rdsmariadb`
        Rdsmariadb = "rdsmariadb",
    }
}
