//! Runs a statement on a service, and wakes it when it is idle. The API key must be one of the service's query endpoint.
//!
//! `cargo run --example run_query --features query -- <service id> "SELECT name FROM system.databases"`

use clickhouse_cloud::{Client, Error, Value};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [service_id, sql] = arguments.as_slice() else {
        eprintln!("usage: run_query <service id> <statement>");
        return Ok(());
    };
    let mut rows = match Client::from_env()?.query(service_id, sql).wake(true).rows::<Value>().await {
        Err(error) if error.is_stopped() => {
            eprintln!("the service is stopped: start it first");
            return Ok(());
        }
        other => other?,
    };
    while let Some(row) = rows.next().await {
        println!("{}", row?);
    }
    Ok(())
}
