//! Reads the Prometheus metrics of a service, which come as text, and counts them by name.
//!
//! `cargo run --example prometheus_scrape -- <organization id> <service id>`

use std::collections::BTreeMap;

use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let (organization_id, service_id) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
    let text = Client::from_env()?.prometheus().get_service_metrics(organization_id, service_id).await?;
    let mut samples = BTreeMap::<&str, usize>::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let name = line.split(['{', ' ']).next().unwrap_or_default();
        *samples.entry(name).or_default() += 1;
    }
    for (name, count) in samples {
        println!("{count:6}  {name}");
    }
    Ok(())
}
