//! What is of ClickHouse Cloud alone. A crate that is generated for another API has its own file in this place.

use std::time::Duration;

/// What every request says of the program that sends it.
pub(crate) const USER_AGENT: &str = concat!("clickhouse-cloud-rust/", env!("CARGO_PKG_VERSION"));

/// How many requests a key may send in which time, as documented by ClickHouse; `None` if the API names no limit.
pub(crate) const LIMIT: Option<(u32, Duration)> = Some((10, Duration::from_secs(10)));
