//! The program: flags → a running emulator, until Ctrl-C or SIGTERM.

use std::fs;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Parser;
use clickhouse_cloud_emulator::{Emulator, Fault, Options, Progress, RateLimit};
use serde_json::Value;

/// The control plane of ClickHouse Cloud on this machine, made from its OpenAPI document.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Flags {
    /// The port; a free one without it.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address to listen on. Only loopback is safe: whoever reaches the port can read every key.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    listen: IpAddr,
    /// The same seed and the same calls give the same ids, passwords and times. Without it the clock is that of the machine.
    #[arg(long)]
    seed: Option<u64>,
    /// A file with the state: read at the start where it is there, written at the end, whole or not at all.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// How often a key may call, or `off`.
    #[arg(long, default_value = "10/10s")]
    rate_limit: String,
    /// When states move on: `immediate` at the next look, `polls:N` after N looks, `time:FACTOR` that much faster than the API.
    #[arg(long, default_value = "time:60")]
    progress: Progress,
    /// Judge requests by the document as it was published, and by nothing else.
    #[arg(long)]
    lenient: bool,
    /// A file with faults, YAML or JSON.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// A file that is written when the emulator answers: the `export` lines.
    #[arg(long, value_name = "FILE")]
    ready_file: Option<PathBuf>,
    /// Print each request.
    #[arg(long)]
    log: bool,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let flags = Flags::parse();
    let emulator = Emulator::start_with(options(&flags)?).await?;
    let exports = format!(
        "export CLICKHOUSE_CLOUD_API_URL={}\nexport CLICKHOUSE_CLOUD_ORGANIZATION={}\n\
         export CLICKHOUSE_CLOUD_API_KEY={}\nexport CLICKHOUSE_CLOUD_API_SECRET={}\n",
        emulator.url(),
        emulator.organization(),
        emulator.key_id(),
        emulator.key_secret(),
    );
    print!("{exports}");
    std::io::stdout().flush()?;
    eprintln!("Swagger UI: {}/docs   end: Ctrl-C", emulator.url());
    if let Some(file) = &flags.ready_file {
        write(file, exports.as_bytes())?;
    }
    until_stopped().await?;
    let state = emulator.state();
    emulator.stop().await;
    if let Some(file) = &flags.state {
        write(file, &serde_json::to_vec_pretty(&state)?)?;
    }
    Ok(())
}

fn options(flags: &Flags) -> anyhow::Result<Options> {
    let rate_limit = RateLimit::parse(&flags.rate_limit).map_err(anyhow::Error::msg).context("--rate-limit")?;
    let state: Option<Value> = match &flags.state {
        Some(file) if file.exists() => {
            let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            Some(serde_json::from_str(&text).with_context(|| format!("{} is not a saved state", file.display()))?)
        }
        _ => None,
    };
    let faults: Vec<Fault> = match &flags.faults {
        Some(file) => {
            let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            Fault::read(&text).with_context(|| format!("{} is not a list of faults", file.display()))?
        }
        None => Vec::new(),
    };
    if flags
        .state
        .as_deref()
        .and_then(Path::parent)
        .is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
    {
        bail!("--state: the folder of the file is not there; make it first");
    }
    Ok(Options {
        address: flags.listen,
        port: flags.port,
        seed: flags.seed.unwrap_or_else(|| std::process::id().into()),
        real_clock: flags.seed.is_none(),
        progress: flags.progress,
        rate_limit,
        lenient: flags.lenient,
        document: None,
        state,
        faults,
        log: flags.log,
        ..Options::default()
    })
}

/// Writes a file whole or not at all.
fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut written =
        tempfile::NamedTempFile::new_in(folder).with_context(|| format!("cannot write in {}", folder.display()))?;
    written.write_all(bytes)?;
    written.as_file().sync_all()?;
    written.persist(file).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(())
}

/// Waits for Ctrl-C or SIGTERM.
async fn until_stopped() -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            done = tokio::signal::ctrl_c() => done?,
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await?;
    Ok(())
}
