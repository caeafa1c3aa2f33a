//! What authorises an operation: alternatives, each of which the client has, or is told how to come by.

use std::collections::BTreeSet;

use openapiv3::{APIKeyLocation, OpenAPI, Operation as Source, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::{Lowering, component_name, header, pointer};
use crate::diagnostic::Diagnostic;
use crate::http::is_token;
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
        (None, Some(shared)) => {
            // Once for all operations, and its findings, too.
            if cx.shared_security.is_none() {
                cx.shared_security = Some(alternatives(cx, document, shared, "/security"));
            }
            cx.shared_security.clone().unwrap_or_default()
        }
        (None, None) => Security::default(),
    }
}

fn alternatives(cx: &mut Lowering<'_>, document: &OpenAPI, requirements: &[SecurityRequirement], at: &str) -> Security {
    let mut auths: Vec<Vec<Auth>> = Vec::new();
    let mut permissions = Vec::new();
    let mut known = BTreeSet::new();
    let mut refused = Vec::new();
    for (index, requirement) in requirements.iter().enumerate() {
        match alternative(document, requirement) {
            Ok(auth) => {
                if auths.is_empty() {
                    permissions = requirement.values().flatten().cloned().collect();
                }
                if known.insert(auth.clone()) {
                    auths.push(auth);
                }
            }
            Err((scheme, why)) => refused.push((pointer(at, &[&index.to_string(), scheme]), why)),
        }
    }
    // What another alternative makes up for is worth a word; what none does stops.
    let refused: Vec<Diagnostic> = if auths.is_empty() && !refused.is_empty() {
        let why: Vec<String> = refused.into_iter().map(|(_, why)| why).collect();
        let help = "change the requirement, or add what it lacks, in spec/overlay.yaml";
        vec![Diagnostic::error("security", at, why.join("; ")).help(help)]
    } else {
        let warning = |(at, why)| Diagnostic::warning("security", at, why).help("nothing to do");
        refused.into_iter().map(warning).collect()
    };
    cx.findings.0.extend(refused);
    let is_usual = matches!(auths.as_slice(), [only] if only.as_slice() == [Auth::Authorization]);
    Security { permissions, auth: Some(auths).filter(|_| !is_usual) }
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
            let is_fit = match location {
                APIKeyLocation::Query => true,
                APIKeyLocation::Header => header::is_header(key),
                APIKeyLocation::Cookie => is_token(key),
            };
            if !is_fit {
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
