//! Asks for the backups of every service of an organization at once; the client keeps to the rate limit by itself.
//!
//! `cargo run --example fan_out -- <organization id>`

use clickhouse_cloud::{Client, Error};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let organization_id = std::env::args().nth(1).unwrap_or_default();
    let client = Client::from_env()?;
    let mut calls = JoinSet::new();
    for service in client.services().list(&organization_id).await? {
        let call = client.backups().list(&organization_id, &service.id);
        calls.spawn(async move { (service.id, call.await) });
    }
    while let Some(Ok((service_id, backups))) = calls.join_next().await {
        match backups {
            Ok(backups) => println!("{service_id}: {} backups", backups.len()),
            Err(error) => eprintln!("{service_id}: {error}"),
        }
    }
    Ok(())
}
