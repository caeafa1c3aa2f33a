//! The servers of the document, of a path and of an operation.

use openapiv3::{OpenAPI, Operation as Source, PathItem, Server as Listed};

use super::{Lowering, pointer};
use crate::diagnostic::Diagnostic;
use crate::ir::Server;

/// The server of the document: its first.
pub(super) fn server(cx: &mut Lowering<'_>, document: &OpenAPI) -> Server {
    let Some((first, others)) = document.servers.split_first() else { return Server::default() };
    let url = filled(first);
    let at = "/servers/0/url";
    let url = if url.starts_with('/') {
        let message = format!("the server `{}` has no host: a client has to be told its base URL", first.url);
        cx.findings.push(Diagnostic::warning("server", at, message).help("nothing to do"));
        String::new()
    } else {
        checked(cx, &url, at).unwrap_or_default()
    };
    let variables = first.variables.iter().flatten();
    let variables =
        variables.map(|(name, variable)| (name.clone(), variable.default.clone(), variable.enumeration.clone()));
    Server {
        url,
        template: first.url.clone(),
        variables: variables.collect(),
        others: others.iter().map(|other| (other.url.clone(), other.description.clone())).collect(),
    }
}

/// The server of an operation, where it is another than that of the document.
pub(super) fn own(
    cx: &mut Lowering<'_>,
    document: &OpenAPI,
    item: &PathItem,
    source: &Source,
    at: &str,
) -> Option<String> {
    let item_at = at.rsplit_once('/').map_or("", |(item, _)| item);
    let (own, at) = match (source.servers.first(), item.servers.first()) {
        (Some(own), _) => (own, pointer(at, &["servers", "0", "url"])),
        (None, Some(own)) => (own, pointer(item_at, &["servers", "0", "url"])),
        (None, None) => return None,
    };
    let base = document.servers.first().map(filled).unwrap_or_default();
    let url = filled(own);
    let url = match origin(&base) {
        Some(origin) if url.starts_with('/') => format!("{origin}{url}"),
        _ => url,
    };
    let url = checked(cx, &url, &at)?;
    (url != base.trim_end_matches('/')).then_some(url)
}

/// The URL with the defaults of its variables.
fn filled(server: &Listed) -> String {
    let variables = server.variables.iter().flatten();
    variables.fold(server.url.clone(), |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default))
}

/// Scheme and host.
fn origin(url: &str) -> Option<&str> {
    let start = url.find("://")? + 3;
    let end = url.get(start..)?.find('/').map_or(url.len(), |slash| start + slash);
    url.get(..end)
}

/// A URL that a client can call, without a slash at the end.
fn checked(cx: &mut Lowering<'_>, url: &str, at: &str) -> Option<String> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let start = url.get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then(|| url.get(scheme.len()..)).flatten()
    });
    let why = match rest {
        None => "is neither http nor https",
        Some(rest) if rest.is_empty() || rest.starts_with('/') => "has no host",
        Some(rest) if rest.contains(['{', '}']) => "has a variable that is not declared",
        Some(rest) if rest.contains(['?', '#']) => "does not end with its path",
        Some(rest) if rest.split('/').next().is_some_and(|host| host.contains('@')) => "holds credentials",
        Some(rest) if !rest.chars().all(|c| c.is_ascii_graphic() && !"\"<>\\^`|".contains(c)) => {
            "has a character that no URL has"
        }
        Some(_) => return Some(url.trim_end_matches('/').to_owned()),
    };
    // That of a path is looked at for each of its operations.
    if cx.servers.insert(at.to_owned()) {
        let finding = Diagnostic::error("server", at, format!("the server `{url}` {why}"));
        cx.findings.push(finding.help("change or remove it in spec/overlay.yaml"));
    }
    None
}
