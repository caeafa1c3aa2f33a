//! The URLs of the API and of a proxy into whether this build can speak to them: reqwest ignores a proxy that it cannot speak to,
//! and sends the request without it.

use std::env;

use hyper_util::client::proxy::matcher::Matcher;

use crate::runtime::Error;

const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));
const HAS_SOCKS: bool = cfg!(feature = "socks");

/// An error where the base URL, or the proxy that requests to it would go through, needs a feature that this build lacks.
pub(crate) fn check(base_url: &str, proxy: Option<&str>) -> Result<(), Error> {
    if base_url.starts_with("https:") && !HAS_TLS {
        return Err(Error::build(
            "this build of clickhouse-cloud has no TLS: turn on its feature `rustls` or `native-tls`, or give it an \
             `http_client` of your own",
        ));
    }
    if let Some(proxy) = proxy {
        return speaks(proxy, "`proxy`");
    }
    let names =
        if base_url.starts_with("https:") { ["HTTPS_PROXY", "https_proxy"] } else { ["HTTP_PROXY", "http_proxy"] };
    for name in names.into_iter().chain(["ALL_PROXY", "all_proxy"]) {
        let Ok(value) = env::var(name) else { continue };
        // Of a CGI script this variable is a header of the request: nobody heeds it.
        if value.is_empty() || (name == "HTTP_PROXY" && env::var_os("REQUEST_METHOD").is_some()) || is_direct(base_url)
        {
            continue;
        }
        speaks(&value, &format!("the variable {name}"))?;
    }
    Ok(())
}

/// Whether `NO_PROXY` takes the host of the API out.
fn is_direct(base_url: &str) -> bool {
    let exceptions = env::var("no_proxy").or_else(|_| env::var("NO_PROXY")).unwrap_or_default();
    let matcher = Matcher::builder().all("http://proxy").no(exceptions).build();
    base_url.parse().is_ok_and(|uri| matcher.intercept(&uri).is_none())
}

/// The value may hold a password: only its scheme is told.
fn speaks(proxy: &str, source: &str) -> Result<(), Error> {
    let scheme = proxy.split_once("://").map_or("http", |(scheme, _)| scheme).to_ascii_lowercase();
    let lacks = match scheme.as_str() {
        "http" => return Ok(()),
        "https" if HAS_TLS => return Ok(()),
        "socks4" | "socks4a" | "socks5" | "socks5h" if HAS_SOCKS => return Ok(()),
        "https" => "needs the feature `rustls` or `native-tls` of clickhouse-cloud",
        "socks4" | "socks4a" | "socks5" | "socks5h" => "needs the feature `socks` of clickhouse-cloud",
        _ => "is none that this client can speak: use http, https, or socks5 with the feature `socks`",
    };
    Err(Error::build(format!("the proxy in {source} has the scheme {scheme:?}, which {lacks}")))
}
