//! Creates a service, shows its password once, and waits until it runs.
//!
//! `cargo run --example create_service -- <organization id> <name>`

use clickhouse_cloud::services::ServicePostRequest;
use clickhouse_cloud::types::{IpAccessListEntry, Provider, Region};
use clickhouse_cloud::{Client, Error, WaitOptions};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let (organization_id, name) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
    let client = Client::from_env()?;
    let anywhere = IpAccessListEntry::new().source("0.0.0.0/0");
    let body = ServicePostRequest::new([anywhere], name, Provider::Aws, Region::EuWest1).min_replica_memory_gb(8.0);
    let created = client.services().create_and_wait(&organization_id, body, WaitOptions::default()).await?;
    if let Some(password) = &created.password {
        println!("{}: password {}", created.id, password.expose());
    }
    let service = created.ready?;
    println!("{}: {:?}", service.id, service.state);
    Ok(())
}
