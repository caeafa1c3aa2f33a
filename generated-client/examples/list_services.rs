//! Lists the services of an organization, and what the API says about each.
//!
//! `cargo run --example list_services -- <organization id>`

use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let organization_id = std::env::args().nth(1).unwrap_or_default();
    let client = Client::from_env()?;
    for service in client.services().list(organization_id).await? {
        let name = service.name.as_deref().unwrap_or("?");
        let state = service.state.as_ref().map_or("?", |state| state.as_str());
        println!("{}  {name}  {state}", service.id);
    }
    Ok(())
}
