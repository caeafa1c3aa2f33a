//! Turns the proxy variables of the environment into a proxy, or into an error: one that is misspelt is not passed over.

use std::env;

use anyhow::{Result, bail};
use ureq::Proxy;

/// In the order in which they count.
const VARIABLES: [&str; 6] = ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/// The proxy that the first of the variables names; `NO_PROXY` exempts hosts. An empty variable is none.
pub(super) fn from_environment() -> Result<Option<Proxy>> {
    let mut is_set = false;
    for name in VARIABLES {
        let Some(value) = env::var_os(name).filter(|value| !value.is_empty()) else { continue };
        // The value may have a password, and is not printed.
        if value.to_str().is_none_or(|value| !is_proxy(value)) {
            bail!("the variable {name} is not a proxy address: give http://HOST:PORT, or unset it");
        }
        is_set = true;
    }
    Ok(if is_set { Proxy::try_from_env() } else { None })
}

/// Whether it is a host, with a scheme that is spoken here.
fn is_proxy(value: &str) -> bool {
    let url = if value.contains("://") { value.to_owned() } else { format!("http://{value}") };
    let is_url = url::Url::parse(&url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    is_url && Proxy::new(value).is_ok()
}
