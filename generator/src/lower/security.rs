//! What authorises an operation: alternatives, each of which the client has, or is told how to come by.

use openapiv3::{APIKeyLocation, OpenAPI, Operation as Source, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::{Lowering, component_name, pointer};
use crate::diagnostic::Diagnostic;
use crate::ir::Auth;

/// What an operation asks of its caller.
#[derive(Clone, Default)]
pub(super) struct Security {
    /// Scopes and permissions, of the first alternative.
    pub(super) permissions: Vec<String>,
    /// The alternatives; empty if the document says nothing, or asks for what every client has.
    pub(super) auth: Option<Vec<Vec<Auth>>>,
}

/// The security of an operation: its own requirements, or those of the document.
pub(super) fn security(cx: &mut Lowering<'_>, document: &OpenAPI, source: &Source, at: &str) -> Security {
    match (&source.security, &document.security) {
        (Some(own), _) => alternatives(cx, document, own, &pointer(at, &["security"])),
        (None, Some(shared)) => alternatives(cx, document, shared, "/security"),
        (None, None) => Security::default(),
    }
}

fn alternatives(cx: &mut Lowering<'_>, document: &OpenAPI, requirements: &[SecurityRequirement], at: &str) -> Security {
    let mut found: Vec<(Vec<Auth>, Vec<String>)> = Vec::new();
    let mut refused = Vec::new();
    for (index, requirement) in requirements.iter().enumerate() {
        match alternative(document, requirement) {
            Ok(auth) => {
                let scopes = requirement.values().flatten().cloned().collect();
                if found.iter().all(|(known, _)| *known != auth) {
                    found.push((auth, scopes));
                }
            }
            Err((scheme, why)) => refused.push((pointer(at, &[&index.to_string(), scheme]), why)),
        }
    }
    // What another alternative makes up for is worth a word; what none does stops.
    let refused: Vec<Diagnostic> = if found.is_empty() && !refused.is_empty() {
        let why: Vec<String> = refused.into_iter().map(|(_, why)| why).collect();
        let help = "change the requirement, or add what it lacks, in spec/overlay.yaml";
        vec![Diagnostic::error("security", at, why.join("; ")).help(help)]
    } else {
        let warning = |(at, why)| Diagnostic::warning("security", at, why).help("nothing to do");
        refused.into_iter().map(warning).collect()
    };
    for finding in refused {
        // What the document says for all operations is said once.
        if !cx.findings.0.iter().any(|known| known.code == "security" && known.pointer == finding.pointer) {
            cx.findings.push(finding);
        }
    }
    let permissions = found.first().map(|(_, scopes)| scopes.clone()).unwrap_or_default();
    let auth: Vec<Vec<Auth>> = found.into_iter().map(|(auth, _)| auth).collect();
    let is_usual = matches!(auth.as_slice(), [only] if only.as_slice() == [Auth::Authorization]);
    Security { permissions, auth: Some(auth).filter(|_| !is_usual) }
}

/// What one alternative needs, or the scheme that the client cannot serve, and why.
fn alternative<'a>(document: &OpenAPI, requirement: &'a SecurityRequirement) -> Result<Vec<Auth>, (&'a str, String)> {
    let mut needs = Vec::new();
    for name in requirement.keys() {
        let auth = auth(document, name).map_err(|why| (name.as_str(), why))?;
        if auth == Auth::Authorization && needs.contains(&auth) {
            return Err((name, format!("`{name}` and another scheme both need the header `Authorization`")));
        }
        needs.push(auth);
    }
    Ok(needs)
}

fn auth(document: &OpenAPI, name: &str) -> Result<Auth, String> {
    let scheme = scheme(document, name).ok_or_else(|| format!("`{name}` is not a security scheme of the document"))?;
    match scheme {
        SecurityScheme::HTTP { scheme, .. } if matches!(scheme.to_lowercase().as_str(), "basic" | "bearer") => {
            Ok(Auth::Authorization)
        }
        SecurityScheme::HTTP { scheme, .. } => {
            Err(format!("the client cannot authorise by `{scheme}`, which the scheme `{name}` asks for"))
        }
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Ok(Auth::Authorization),
        SecurityScheme::APIKey { location, name: key, .. } => {
            let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
            let is_query = *location == APIKeyLocation::Query;
            if !is_query && (key.is_empty() || !key.chars().all(is_token)) {
                return Err(format!(
                    "the scheme `{name}` has the key `{key}`, which cannot be the name of a header or cookie"
                ));
            }
            Ok(match location {
                APIKeyLocation::Query => Auth::Query(key.clone()),
                APIKeyLocation::Header => Auth::Header(key.clone()),
                APIKeyLocation::Cookie => Auth::Cookie(key.clone()),
            })
        }
    }
}

/// The scheme of this name, through references.
fn scheme<'a>(document: &'a OpenAPI, name: &str) -> Option<&'a SecurityScheme> {
    let schemes = &document.components.as_ref()?.security_schemes;
    let mut name = name.to_owned();
    // Bounded, because a chain of references may come back to itself.
    for _ in 0..16 {
        match schemes.get(&name)? {
            ReferenceOr::Item(scheme) => return Some(scheme),
            ReferenceOr::Reference { reference } => name = component_name(reference),
        }
    }
    None
}
