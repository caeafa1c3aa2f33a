//! Replaces an API key by a new one with the same rights; the old one is disabled only when the new one is stored.
//!
//! `cargo run --example rotate_key -- <organization id> <key id> <file>`

use clickhouse_cloud::{Client, Error, RotatedApiKey};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization_id, key_id, file] = arguments.as_slice() else {
        eprintln!("usage: rotate_key <organization id> <key id> <file>");
        return Ok(());
    };
    let store =
        async |new: RotatedApiKey| std::fs::write(file, format!("{}\n{}\n", new.key_id, new.key_secret.expose()));
    let client = Client::from_env()?;
    let rotated = client.api_keys().rotate(organization_id, key_id, |request| request, store).await?;
    println!("{} has taken the place of {key_id}", rotated.key.id);
    Ok(())
}
