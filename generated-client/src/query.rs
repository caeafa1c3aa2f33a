//! Statements on a service, through the Query API of ClickHouse Cloud: feature `query`.
//!
//! ```no_run
//! # async fn example() -> Result<(), clickhouse_cloud::Error> {
//! use clickhouse_cloud::Client;
//!
//! #[derive(serde::Deserialize)]
//! struct Table {
//!     name: String,
//!     engine: String,
//! }
//!
//! // An API key that the query endpoint of the service lists, or an OAuth token, which may only read.
//! let client = Client::from_env()?;
//! let mut tables = client.query("service-id", "SELECT name, engine FROM system.tables").rows::<Table>().await?;
//! while let Some(table) = tables.next().await {
//!     let table = table?;
//!     println!("{} {}", table.name, table.engine);
//! }
//! # Ok(()) }
//! ```
//!
//! The Query API is beside the API that the rest of this crate is about: it has a [host of its own](crate::ClientBuilder::query_url),
//! the rate limit of the client does not apply to it, and a statement is sent once, unless it was refused (429) or never arrived.
//! A service needs a query endpoint first (`client.query_api_endpoints()`), which takes up to two minutes to work. To run
//! statements with a key of their own: [`client.with_api_key(…)?.query(…)`](crate::Client::with_api_key).
//!
//! What goes wrong is an [`Error`](crate::Error):
//!
//! | what | how to see it |
//! |---|---|
//! | the service is idle, and [`wake`](Statement::wake) is not set | [`is_idle`](crate::Error::is_idle) |
//! | the service is stopped or not available | [`is_stopped`](crate::Error::is_stopped) |
//! | the statement took too long, and may still run | [`is_timeout`](crate::Error::is_timeout) and [`is_unknown_outcome`](crate::Error::is_unknown_outcome) |
//! | the database refuses the statement | [`code`](crate::Error::code) is that of the database: `62` |
//! | a row is not as its type expects | [`kind`](crate::Error::kind) is [`Decode`](crate::ErrorKind::Decode) |

mod rows;
mod statement;

pub use crate::runtime::Chunks;
pub use rows::Rows;
pub use statement::Statement;
