//! What an error knows, and what a response says about itself.
//!
//! `cargo run --example handle_errors -- <organization id> <service id>`

use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let (organization_id, service_id) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
    let client = Client::from_env()?;
    match client.services().get(organization_id, service_id).send_raw().await {
        Ok(raw) => {
            println!("{} with {} bytes, request {:?}", raw.status, raw.body.len(), raw.request_id);
            for warning in &raw.warnings {
                println!("not as specified: {warning}");
            }
        }
        Err(error) if error.is_not_found() => println!("there is no such service"),
        Err(error) if error.is_unknown_outcome() => println!("look before you try again: {error}"),
        Err(error) => {
            println!("{error}");
            println!("code {:?}, request {:?}, {} attempts", error.code(), error.request_id(), error.attempts());
            println!("body: {}", String::from_utf8_lossy(error.body()));
        }
    }
    Ok(())
}
