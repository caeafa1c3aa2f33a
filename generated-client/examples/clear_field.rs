//! Sends a PATCH that clears one field, sets another and leaves the rest: null, a value, and nothing.
//!
//! `cargo run --example clear_field -- <organization id> <service id>`

use clickhouse_cloud::backups::BackupConfigurationPatchRequest;
use clickhouse_cloud::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let (organization_id, service_id) = (arguments.next().unwrap_or_default(), arguments.next().unwrap_or_default());
    let change = BackupConfigurationPatchRequest::new().clear_backup_start_time().backup_period_in_hours(12.0);
    // {"backupPeriodInHours":12,"backupStartTime":null}
    println!("{}", serde_json::json!(change));
    let now = Client::from_env()?.backups().update_configuration(organization_id, service_id, change).await?;
    println!("{now:?}");
    Ok(())
}
