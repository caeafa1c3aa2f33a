//! The URLs that a client is told, as it uses them.

use reqwest::Url;

use crate::generated::COMMON_PATH;
use crate::runtime::Error;

/// The URL of the API, without what every path begins with.
pub(super) fn base_url(text: &str) -> Result<String, Error> {
    let base = host_url("base URL", text)?;
    let common = Some(COMMON_PATH).filter(|common| !common.is_empty());
    let base = common.and_then(|common| base.strip_suffix(common)).unwrap_or(&base);
    Ok(base.trim_end_matches('/').to_owned())
}

/// Scheme, host and optional path, without a slash at the end.
pub(super) fn host_url(name: &str, text: &str) -> Result<String, Error> {
    let url = url(name, text)?;
    let problem = match () {
        () if !matches!(url.scheme(), "http" | "https") => "is neither http nor https",
        () if url.host_str().is_none_or(str::is_empty) => "has no host",
        () if !url.username().is_empty() || url.password().is_some() => "must not hold credentials",
        () if url.query().is_some() || url.fragment().is_some() => "must end with its path",
        () => return Ok(url.as_str().trim_end_matches('/').to_owned()),
    };
    Err(Error::build(format!("the {name} {problem}")))
}

pub(super) fn url(name: &str, text: &str) -> Result<Url, Error> {
    Url::parse(text).map_err(|error| Error::build(format!("the {name} is no URL")).with_source(error))
}

/// The host of statements that belongs to a host of the API.
pub(super) fn query_url(base_url: &str) -> String {
    let derived = base_url.split_once("://").and_then(|(scheme, rest)| {
        let rest = rest.split('/').next()?.strip_prefix("api.")?;
        Some(format!("{scheme}://queries.{}", rest.strip_prefix("control-plane.").unwrap_or(rest)))
    });
    derived.unwrap_or_else(|| base_url.to_owned())
}
