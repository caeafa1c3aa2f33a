//! Stops every running service of an organization; `start` instead of `stop` starts them again. For a scheduler.
//!
//! `cargo run --example pause_at_night -- <organization id> stop`

use clickhouse_cloud::services::ServiceState;
use clickhouse_cloud::{Client, Error, WaitOptions};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let organization_id = arguments.next().unwrap_or_default();
    let start = arguments.next().as_deref() == Some("start");
    let client = Client::from_env()?;
    for service in client.services().list(&organization_id).await? {
        let services = client.services();
        let outcome = match service.state {
            Some(ServiceState::Stopped) if start => {
                services.start_and_wait(&organization_id, &service.id, WaitOptions::default()).await
            }
            Some(ServiceState::Running | ServiceState::Idle) if !start => {
                services.stop_and_wait(&organization_id, &service.id, WaitOptions::default()).await
            }
            _ => continue,
        };
        match outcome {
            Ok(service) => println!("{}: {:?}", service.id, service.state),
            Err(error) => eprintln!("{}: {error}", service.id),
        }
    }
    Ok(())
}
