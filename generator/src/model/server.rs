//! Where the API is → the base URL, and what the document says about it.

use super::{Crate, docs};
use crate::ir::{Api, Server};

pub(super) fn describe(api: &Api, model: &mut Crate) {
    model.base_url.clone_from(&api.server.url);
    model.base_doc = doc(&api.server);
    model.common_path = common_path(api);
}

fn doc(server: &Server) -> String {
    let mut doc = match server.url.as_str() {
        "" => "The document names no server: a client has to be told.".to_owned(),
        _ => "Where the API is, unless a client is told otherwise.".to_owned(),
    };
    if server.template != server.url && !server.template.is_empty() {
        doc.push_str(&format!("\n\nThe document has {}", docs::code(&server.template)));
        for (name, default, values) in &server.variables {
            let others: Vec<String> =
                values.iter().filter(|value| *value != default).map(|value| docs::code(value)).collect();
            let others = if others.is_empty() { String::new() } else { format!(" (or {})", others.join(", ")) };
            doc.push_str(&format!("; {} is {}{others}", docs::code(name), docs::code(default)));
        }
        doc.push('.');
    }
    if !server.others.is_empty() {
        doc.push_str("\n\nOther servers:\n");
    }
    for (url, description) in &server.others {
        let text = description.as_deref().map(|text| docs::brief(&docs::markdown(text)));
        let text = text.filter(|text| !text.is_empty()).map(|text| format!(": {text}")).unwrap_or_default();
        doc.push_str(&format!("\n- {}{text}", docs::code(url)));
    }
    doc
}

/// The first segment of all paths, where that is one version: `v1`.
fn common_path(api: &Api) -> String {
    let mut firsts = api.operations.values().map(|operation| operation.path.split('/').nth(1).unwrap_or_default());
    match firsts.next() {
        Some(first) if is_version(first) && firsts.all(|other| other == first) => format!("/{first}"),
        _ => String::new(),
    }
}

fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix('v').unwrap_or_default();
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}
