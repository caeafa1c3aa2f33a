//! What the documentation of a method says.

use std::collections::BTreeSet;

use super::super::{Argument, Next, Outcome, Paging, Records, RustType, docs, methods, types};
use crate::ir;
use crate::ir::media::word;
use crate::policy::{Policy, Resource};

/// As what the body is sent, where there is more than one way.
pub(super) fn bodies(policy: &Policy, resource: &Resource, operation: &ir::Operation) -> String {
    let Some(body) = operation.body.as_ref().filter(|_| operation.word().is_some() || !operation.others.is_empty())
    else {
        return String::new();
    };
    let sent = format!("Sends the body as {}", docs::code(&body.media_type));
    let others = operation.others.iter().map(|other| {
        let (method, _) = methods::named(policy, resource, &operation.operation_id, Some(&word(&other.media_type)));
        format!("as {} with [`{method}`](Self::{method})", docs::code(&other.media_type))
    });
    let others: Vec<String> = others.collect();
    let joint = if others.is_empty() { "" } else { "; " };
    format!("{sent}{joint}{}.\n\n", others.join(", "))
}

pub(super) fn summary(operation: &ir::Operation) -> String {
    let text = operation.summary.as_deref().or(operation.description.as_deref()).unwrap_or(&operation.operation_id);
    let text = docs::line(text);
    let text = if text.is_empty() { docs::code(&operation.operation_id) } else { text };
    text.trim_end_matches('.').to_owned()
}

/// The optional arguments, with links to their setters on the page of the request value.
pub(super) fn optional(value: &str, arguments: &[Argument]) -> String {
    let setters = arguments.iter().filter(|argument| !argument.required);
    let links = setters.map(|own| {
        let shown = own.name.trim_start_matches("r#");
        format!("[`{shown}`](operations::{value}::{shown})")
    });
    let links: Vec<String> = links.collect();
    if links.is_empty() { String::new() } else { format!("\n\nOptional: {}.", links.join(", ")) }
}

/// What a call gives: its type names only the request.
pub(super) fn gives(outcome: &Outcome, paging: Option<&Paging>) -> String {
    let value = match outcome {
        Outcome::Nothing => return "Gives nothing back.".to_owned(),
        Outcome::Text => "text".to_owned(),
        Outcome::Bytes => "the body, as it is".to_owned(),
        Outcome::MaybeResult(ty) | Outcome::MaybeBare(ty) => format!("{}, or nothing", linked(ty)),
        Outcome::Lines(ty) => format!("{} a line, as a list", linked(ty)),
        Outcome::Result(ty) | Outcome::Bare(ty) => linked(ty),
        Outcome::ResultOrText(ty) | Outcome::BareOrText(ty) => linked(ty),
        Outcome::List(ty) | Outcome::BareList(ty) => format!("every {}", linked(ty)),
    };
    let rest = match paging {
        Some(Paging { field: Some(_), .. }) => {
            " with the items of one page; [`items`](Call::items) goes through all pages".to_owned()
        }
        Some(Paging { next: Next::Cursor { cursor }, .. }) => {
            format!(", over all pages; `{cursor}` leads from one to the next")
        }
        Some(Paging { next: Next::Offset { offset, .. }, .. }) => {
            format!(", over all pages; `{offset}` leads from one to the next")
        }
        Some(Paging { next: Next::Whole, .. }) => ", in one response".to_owned(),
        None => String::new(),
    };
    format!("Gives {value}{rest}.")
}

/// What comes value by value.
pub(super) fn streamed(records: Option<&Records>, outcome: &Outcome) -> String {
    let is_list = matches!(outcome, Outcome::List(_) | Outcome::BareList(_));
    let call = if is_list { "into_call().records()" } else { "records()" };
    let given = records.map(|records| {
        format!(" `{call}` gives it value by value as it comes, each is {} (feature `streaming`).", linked(&records.ty))
    });
    given.unwrap_or_default()
}

/// The media types that a caller must ask for.
pub(super) fn others(operation: &ir::Operation) -> String {
    let (successes, _) = operation.by_success();
    let names: BTreeSet<String> =
        successes.into_iter().flat_map(|response| &response.others).map(|name| docs::code(name)).collect();
    let names: Vec<String> = names.into_iter().collect();
    if names.is_empty() {
        return String::new();
    }
    format!(
        "\n\nAlso as {}: with the header `accept`, `stream()` gives such a body (feature `streaming`).",
        names.join(", ")
    )
}

/// A type in documentation, with a link where it is one of this crate.
fn linked(ty: &RustType) -> String {
    match ty {
        RustType::Bool => "`bool`".to_owned(),
        RustType::I64 => "`i64`".to_owned(),
        RustType::U64 => "`u64`".to_owned(),
        RustType::F64 => "`f64`".to_owned(),
        RustType::String => "`String`".to_owned(),
        RustType::Secret => "[`Secret`](crate::Secret)".to_owned(),
        RustType::Timestamp => "[`Timestamp`](crate::Timestamp)".to_owned(),
        RustType::Held(held) => format!("[`{name}`](crate::{name})", name = held.name()),
        RustType::Value => "any JSON, as [`Value`](crate::Value)".to_owned(),
        RustType::StringOr(inner) => format!("text or {}", linked(inner)),
        RustType::Vec(inner) => format!("a list of {}", linked(inner)),
        RustType::Map(inner) => format!("a map from text to {}", linked(inner)),
        RustType::Bytes => "bytes".to_owned(),
        RustType::Upload => "[`Upload`](crate::Upload)".to_owned(),
        RustType::Multipart => "[`Multipart`](crate::Multipart)".to_owned(),
        RustType::Unit => "nothing".to_owned(),
        RustType::Option(inner) | RustType::Box(inner) => linked(inner),
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) | RustType::Alias(name, _) => {
            format!("[`{name}`]")
        }
    }
}

/// Summary, description, how it goes over the wire, what it gives, who may call it, and what can go wrong.
pub(super) fn doc(operation: &ir::Operation, gives: &str) -> String {
    let mut doc = format!("{}.", summary(operation));
    if let Some(description) = operation.description.as_deref().map(docs::markdown) {
        let says_more = description.trim_end_matches('.') != summary(operation);
        if says_more && !description.is_empty() {
            doc.push_str(&format!("\n\n{description}"));
        }
    }
    let call = docs::code(&format!("{} {}", operation.method, operation.path));
    doc.push_str(&format!("\n\n{call} (operation {})", docs::code(&operation.operation_id)));
    doc.push_str(&format!("\n\n{gives}"));
    doc.push_str(&headers(operation));
    let says_so = operation.description.as_ref().is_some_and(|text| text.to_lowercase().contains("beta"));
    if operation.beta && !says_so {
        doc.push_str("\n\n**Beta.**");
    }
    match operation.permissions.as_slice() {
        [] => {}
        [only] => doc.push_str(&format!("\n\nThe key needs the permission {}.", docs::code(only))),
        several => {
            let list: Vec<String> = several.iter().map(|permission| docs::code(permission)).collect();
            doc.push_str(&format!("\n\nThe key needs the permissions {}.", list.join(", ")));
        }
    }
    if let Some(auth) = &operation.auth {
        doc.push_str(&format!("\n\n{}", authorised(auth)));
    }
    if let Some(server) = &operation.server {
        let server = docs::code(server);
        doc.push_str(&format!("\n\nIt goes to {server}, unless the client has a base URL of its own."));
    }
    let (_, errors) = operation.by_success();
    if !errors.is_empty() {
        doc.push_str("\n\n# Errors\n\nThe API declares these statuses, and answers with others as well:\n");
        for response in errors {
            let text = docs::brief(&docs::markdown(&response.description));
            doc.push_str(&format!("\n- {}: {text}", docs::code(&response.status)));
        }
    }
    doc
}

/// The headers that a success declares, with the types to read them as.
fn headers(operation: &ir::Operation) -> String {
    let (successes, _) = operation.by_success();
    let mut known = BTreeSet::new();
    let headers =
        successes.into_iter().flat_map(|response| &response.headers).filter(|header| known.insert(&header.name));
    let lines: Vec<String> = headers
        .map(|header| {
            let ty = header.ty.as_ref().and_then(types::scalar).filter(|ty| *ty != RustType::Secret);
            let ty = ty.unwrap_or(RustType::String);
            let said = header.description.as_deref().map(|text| docs::brief(&docs::markdown(text)));
            let said = said.filter(|text| !text.is_empty()).map(|text| format!(": {text}")).unwrap_or_default();
            format!("\n- {} (`{ty}`){said}", docs::code(&header.name))
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let read = "The raw response has these headers, which [`header`](crate::RawResponse::header) reads:";
    format!("\n\n{read}\n{}", lines.concat())
}

/// What authorises a call, in a sentence.
fn authorised(auth: &[Vec<ir::Auth>]) -> String {
    let name = |one: &ir::Auth| match one {
        ir::Auth::Authorization => "the API key or the token of the client".to_owned(),
        ir::Auth::Header(name) => format!("the key {} (a header)", docs::code(name)),
        ir::Auth::Query(name) => format!("the key {} (in the query)", docs::code(name)),
        ir::Auth::Cookie(name) => format!("the key {} (a cookie)", docs::code(name)),
    };
    let all = |one: &Vec<ir::Auth>| match one.as_slice() {
        [] => "nothing".to_owned(),
        needs => needs.iter().map(name).collect::<Vec<_>>().join(" and "),
    };
    match auth {
        [] => "It is sent without credentials.".to_owned(),
        ways => format!("It needs {}.", ways.iter().map(all).collect::<Vec<_>>().join(", or ")),
    }
}
