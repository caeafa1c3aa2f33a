//! Replaces an API key by a new one with the same rights; the old one is disabled only when the new one is stored.
//!
//! The file must be new; only its owner can read it.
//!
//! `cargo run --example rotate_key -- <organization id> <key id> <file>`

use std::fs::OpenOptions;
use std::io::{self, Write as _};

use clickhouse_cloud::{Client, Error, RotatedApiKey};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [organization_id, key_id, file] = arguments.as_slice() else {
        eprintln!("usage: rotate_key <organization id> <key id> <file>");
        return Ok(());
    };
    let store =
        async |new: RotatedApiKey| write_private(file, &format!("{}\n{}\n", new.key_id, new.key_secret.expose()));
    let client = Client::from_env()?;
    let rotated = client.api_keys().rotate(organization_id, key_id, |request| request, store).await?;
    println!("{} has taken the place of {key_id}", rotated.key.id);
    Ok(())
}

/// Writes a new file that only its owner can read. A file that is there already is an error: it may be readable by others.
fn write_private(file: &str, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text.as_bytes())
}
